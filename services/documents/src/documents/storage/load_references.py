"""What a set of drafts or documents refers to, read with one statement per kind of thing.

`(organisation_id = $1) IS TRUE`: see `read_heads`.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TypeAlias
from uuid import UUID

import orjson
from asyncpg import Record

from contracts import (
    DocumentKind,
    LineProduct,
    PartnerReference,
    PartnerRole,
    Valuation,
    WarehouseReference,
    unchecked,
)
from documents.domain.drafts.facts import Origin, OriginLine, Partner, Product, Warehouse
from documents.domain.states.fulfilment import Fulfilment
from documents.domain.states.state import EFFECTIVE, DocumentState
from documents.storage.rows import unique
from messaging import Connection

BUILT_MAX = 4_000
"""Each takes 2 kB."""
_built: dict[tuple[UUID, int], Product] = {}
Ids: TypeAlias = Iterable[UUID | None]
_PRODUCTS = """
SELECT product_id, code, name, unit, decimals, valuation, card_cost, tax_rate, in_stock_accounting, is_service, active,
    version, weight, batch_tracked, batch_costed, serial_tracked, shelf_life_days, units
FROM products WHERE (organisation_id = $1) IS TRUE AND product_id = ANY($2)
"""
_PARTNERS = """
SELECT partner_id, code, name, roles, active FROM partners WHERE (organisation_id = $1) IS TRUE AND partner_id = ANY($2)
"""
_WAREHOUSES = """
SELECT warehouse_id, code, name, allows_negative_stock, active
FROM warehouses WHERE (organisation_id = $1) IS TRUE AND warehouse_id = ANY($2)
"""
_ORIGINS = """
SELECT document_id, number, kind, state, business_date, warehouse_id, partner_id, register_only, target_warehouse_id,
    fulfilment, currency, exchange_rate
FROM documents WHERE (organisation_id = $1) IS TRUE AND document_id = ANY($2)
"""
_ORIGIN_LINES = """
SELECT document_id, line_id, line_number, product_id, quantity, price, tax_rate, net, tax, moves_stock,
    taken, committed, committed_net, committed_tax, unit, unit_quantity, batch_id, serials,
    foreign_net, foreign_tax, committed_foreign_net, committed_foreign_tax, exchange_rate
FROM document_lines WHERE (organisation_id = $1) IS TRUE AND document_id = ANY($2)
"""
_BILLED = """
SELECT DISTINCT ON (l.origin_line_id) l.origin_line_id, l.price
FROM document_lines AS l JOIN documents AS d USING (document_id)
WHERE (d.organisation_id = $1) IS TRUE AND l.origin_document_id = ANY($2) AND d.kind = 'bill_difference'
    AND d.state = ANY($3)
ORDER BY l.origin_line_id, d.audited_at DESC
"""
_TAKEN_LINES = """
SELECT line_id FROM document_lines WHERE line_id = ANY($1) AND document_id IS DISTINCT FROM $2
"""


async def load_products(connection: Connection, organisation_id: UUID, ids: Ids) -> dict[UUID, Product]:
    rows = await connection.fetch(_PRODUCTS, organisation_id, unique(ids))
    return {row[0]: _known_product(row) for row in rows}


def _known_product(row: Record) -> Product:
    """A version of a card never changes, so that it is built once."""
    key = (row[0], row[11])
    if (product := _built.get(key)) is None:
        if len(_built) >= BUILT_MAX:
            _built.clear()
        product = _built[key] = _product(row)
    return product


def _product(row: Record) -> Product:
    card = {
        "product_id": row[0],
        "code": row[1],
        "name": row[2],
        "unit": row[3],
        "decimals": row[4],
        "valuation": Valuation(row[5]),
        "card_cost": row[6],
        "batch_tracked": row[13],
        "batch_costed": row[14],
        "serial_tracked": row[15],
        "shelf_life_days": row[16],
    }
    units = {one["unit"]: Decimal(one["factor"]) for one in orjson.loads(row[17])}
    return Product(unchecked(LineProduct, card), row[7], row[8], row[9], row[10], row[12], units)


async def load_partners(connection: Connection, organisation_id: UUID, ids: Ids) -> dict[UUID, Partner]:
    rows = await connection.fetch(_PARTNERS, organisation_id, unique(ids))
    return {row[0]: _partner(row) for row in rows}


def _partner(row: Record) -> Partner:
    card = PartnerReference.model_construct(partner_id=row[0], code=row[1], name=row[2])
    return Partner(card, frozenset(PartnerRole(role) for role in row[3]), row[4])


async def load_warehouses(connection: Connection, organisation_id: UUID, ids: Ids) -> dict[UUID, Warehouse]:
    rows = await connection.fetch(_WAREHOUSES, organisation_id, unique(ids))
    return {row[0]: _warehouse(row) for row in rows}


def _warehouse(row: Record) -> Warehouse:
    card = WarehouseReference.model_construct(
        warehouse_id=row[0], code=row[1], name=row[2], allows_negative_stock=row[3]
    )
    return Warehouse(card, row[4])


async def load_origins(
    connection: Connection, organisation_id: UUID, ids: Ids, *, with_lines_of: Ids = ()
) -> dict[UUID, Origin]:
    """Documents by id; lines only of those in `with_lines_of`."""
    wanted = unique(ids)
    rows = await connection.fetch(_ORIGINS, organisation_id, wanted) if wanted else []
    lines = await load_origin_lines(connection, organisation_id, with_lines_of)
    return {row[0]: _origin(row, lines.get(row[0], {})) for row in rows}


def _origin(row: Record, lines: Mapping[UUID, OriginLine]) -> Origin:
    return Origin(
        document_id=row[0],
        number=row[1],
        kind=DocumentKind(row[2]),
        state=DocumentState(row[3]),
        business_date=row[4],
        warehouse_id=row[5],
        partner_id=row[6],
        register_only=row[7],
        lines=lines,
        target_warehouse_id=row[8],
        fulfilment=Fulfilment(row[9]) if row[9] else None,
        currency=row[10],
        exchange_rate=row[11],
    )


async def load_origin_lines(
    connection: Connection, organisation_id: UUID, ids: Ids
) -> dict[UUID, dict[UUID, OriginLine]]:
    """document_id -> line_id -> line."""
    wanted = unique(ids)
    rows = await connection.fetch(_ORIGIN_LINES, organisation_id, wanted) if wanted else []
    found: dict[UUID, dict[UUID, OriginLine]] = {}
    for row in rows:
        found.setdefault(row[0], {})[row[1]] = OriginLine(*row)
    return found


async def find_taken_line_ids(connection: Connection, ids: Ids, own: UUID | None) -> frozenset[UUID]:
    """Which of the line ids belong to a document other than `own`."""
    wanted = unique(ids)
    rows = await connection.fetch(_TAKEN_LINES, wanted, own) if wanted else []
    return frozenset(row[0] for row in rows)


async def load_billed_prices(connection: Connection, organisation_id: UUID, receipts: Ids) -> dict[UUID, Decimal]:
    """The price that the latest audited bill difference gave each line of the receipts."""
    wanted = unique(receipts)
    states = [state.value for state in EFFECTIVE]
    rows = await connection.fetch(_BILLED, organisation_id, wanted, states) if wanted else []
    return {row[0]: row[1] for row in rows}
