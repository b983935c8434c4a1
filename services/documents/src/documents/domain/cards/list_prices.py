"""Prices from price lists (H1): the partner's own before everybody's, the newest list, the best step of quantity."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from contracts import DocumentKind
from documents.domain.cards.list_price import ListPrice
from documents.domain.drafts.dates import date_of
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.facts import Product
from documents.domain.drafts.measure import MICRO

SIDES = {
    DocumentKind.SALES_ORDER: "sales",
    DocumentKind.SALES_DELIVERY: "sales",
    DocumentKind.PURCHASE_ORDER: "purchase",
    DocumentKind.PURCHASE_RECEIPT: "purchase",
}
"""Which lists a kind takes its prices from."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How much of which unit, in stock units too, is asked for."""

    unit: str
    quantity: Decimal
    factor: Decimal


def best_price(
    prices: Iterable[ListPrice],
    side: str,
    partner_id: UUID | None,
    day: date,
    wanted: Wanted,
    units: Mapping[str, Decimal],
) -> tuple[Decimal, ListPrice] | None:
    """The price of one wanted unit, and the step that it comes from; None: no list has one.

    A step in another unit is converted by the exact factors (half up to six decimals).
    """
    stock_quantity = wanted.quantity * wanted.factor
    fitting = [
        one
        for one in prices
        if one.holds(side, partner_id, day)
        and one.unit in units
        and one.min_quantity * units[one.unit] <= stock_quantity
    ]
    if not fitting:
        return None
    best = max(fitting, key=lambda one: _rank(one, wanted, units))
    price = (best.price * wanted.factor / units[best.unit]).quantize(MICRO, ROUND_HALF_UP)
    return price, best


def _rank(one: ListPrice, wanted: Wanted, units: Mapping[str, Decimal]) -> tuple[bool, date, bool, Decimal, str]:
    return (
        one.partner_id is not None,
        one.valid_from,
        one.unit == wanted.unit,
        one.min_quantity * units[one.unit],
        one.code,
    )


def with_list_prices(
    draft: DocumentDraft, prices: Mapping[UUID, Sequence[ListPrice]], products: Mapping[UUID, Product]
) -> DocumentDraft:
    """The draft with the price of every own line that says none, where a list has one; lists are in book currency."""
    side, day = SIDES.get(draft.kind), date_of(draft.business_date)
    if not prices or side is None or day is None or draft.is_made or draft.currency is not None:
        return draft
    lines = tuple(_with_price(draft, line, side, day, prices, products) for line in draft.lines)
    return draft.model_copy(update={"lines": lines})


def lacks_prices(draft: DocumentDraft) -> bool:
    return draft.kind in SIDES and not draft.is_made and any(line.price is None for line in draft.lines)


def _with_price(
    draft: DocumentDraft,
    line: LineDraft,
    side: str,
    day: date,
    prices: Mapping[UUID, Sequence[ListPrice]],
    products: Mapping[UUID, Product],
) -> LineDraft:
    product = products.get(line.product_id) if line.product_id else None
    if line.price is not None or product is None:
        return line
    units = {product.card.unit: Decimal(1), **product.units}
    unit = line.unit or product.card.unit
    if unit not in units:
        return line
    quantity = line.quantity if line.unit_quantity is None else line.unit_quantity
    wanted = Wanted(unit, quantity, units[unit])
    found = best_price(prices.get(product.card.product_id, ()), side, draft.partner_id, day, wanted, units)
    return line.model_copy(update={"price": found[0]}) if found else line
