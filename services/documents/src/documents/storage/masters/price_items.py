"""Items of price lists: kept in sets, and looked up for lines that say no price."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from contracts import new_id
from documents.domain.cards.list_price import ListPrice
from messaging import Connection

_DELETE = "DELETE FROM price_list_items WHERE organisation_id = $1 AND price_list_id = $2"
_INSERT = """
INSERT INTO price_list_items (item_id, organisation_id, price_list_id, product_id, unit, min_quantity, price)
SELECT new.item_id, $1, $2, new.product_id, new.unit, new.min_quantity, new.price
FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::numeric[], $7::numeric[])
    AS new (item_id, product_id, unit, min_quantity, price)
"""
_PRICES = """
SELECT i.product_id, l.side, l.partner_id, l.valid_from, l.valid_to, i.unit, i.min_quantity, i.price, l.code
FROM price_list_items AS i JOIN price_lists AS l USING (price_list_id)
WHERE i.organisation_id = $1 AND i.product_id = ANY($2) AND l.active
    AND (l.partner_id IS NULL OR l.partner_id = ANY($3))
"""


@dataclass(frozen=True, slots=True)
class PriceItem:
    """The price of one `unit` from `min_quantity` of it on."""

    product_id: UUID
    unit: str
    min_quantity: Decimal
    price: Decimal


async def replace_items(
    connection: Connection, organisation_id: UUID, price_list_id: UUID, items: Sequence[PriceItem]
) -> None:
    await connection.execute(_DELETE, organisation_id, price_list_id)
    await connection.execute(
        _INSERT,
        organisation_id,
        price_list_id,
        [new_id() for _ in items],
        [item.product_id for item in items],
        [item.unit for item in items],
        [item.min_quantity for item in items],
        [item.price for item in items],
    )


async def load_prices(
    connection: Connection, organisation_id: UUID, products: Iterable[UUID], partners: Iterable[UUID]
) -> dict[UUID, list[ListPrice]]:
    """All prices of the products that are for everybody or for one of the partners."""
    found: dict[UUID, list[ListPrice]] = {}
    for row in await connection.fetch(_PRICES, organisation_id, sorted(products), sorted(partners)):
        found.setdefault(row[0], []).append(ListPrice(*row[1:]))
    return found
