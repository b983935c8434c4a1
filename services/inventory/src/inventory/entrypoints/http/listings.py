"""The lists of stock: balances, movements, layers."""

from dataclasses import replace

from chassis import Column, Listing
from contracts import DOCUMENT_WORDS, STOCK_VIEW, VALUATION_WORDS
from inventory.domain.file_words import OPERATION_WORDS
from inventory.storage.locations.at_or_below import at_or_below

NAMES = """
    LEFT JOIN products p USING (organisation_id, product_id)
    LEFT JOIN warehouses w USING (organisation_id, warehouse_id)
"""
HOMES = "placements h JOIN locations l USING (organisation_id, warehouse_id, location_id)"
HOME = f"""
(SELECT l.code FROM {HOMES}
    WHERE (h.organisation_id, h.product_id, h.warehouse_id) = (b.organisation_id, b.product_id, b.warehouse_id))
"""  # noqa: S608 - our own words
UNIT_COST = "CASE WHEN b.quantity <> 0 THEN round(b.value / b.quantity, 6) ELSE b.last_unit_cost END"


def stock_columns(alias: str) -> tuple[Column, ...]:
    return (
        Column("warehouse_id", f"{alias}.warehouse_id", "uuid", filter=True, export=False),
        Column("warehouse_code", "w.code", filter=True, zh="仓库编码", en="Warehouse code"),
        Column("warehouse_name", "w.name", zh="仓库", en="Warehouse"),
        Column("product_id", f"{alias}.product_id", "uuid", filter=True, export=False),
        Column("product_code", "p.code", filter=True, zh="商品编码", en="Product code"),
        Column("product_name", "p.name", filter=True, zh="商品名称", en="Product"),
        Column("category_path", "p.category_path", filter=True, zh="类别", en="Category"),
        Column("unit", "p.unit", zh="单位", en="Unit"),
    )


IN_TRANSIT = """
(SELECT coalesce(sum(t.quantity), 0) FROM transits t
    WHERE (t.organisation_id, t.product_id, t.warehouse_id) = (b.organisation_id, b.product_id, b.warehouse_id)
        AND t.quantity > 0 AND b.batch_id IN (t.batch_id, '00000000-0000-0000-0000-000000000000'))
"""

BALANCES = Listing(
    "balances",
    f"balances b {NAMES} LEFT JOIN batches n USING (organisation_id, batch_id)",
    "b.organisation_id",
    "b.balance_id",
    (
        Column("id", "b.balance_id", "uuid", filter=True, sort=True, export=False),
        *stock_columns("b"),
        Column("location", HOME, zh="货位", en="Location"),
        Column("valuation", "b.valuation", filter=True, zh="计价方法", en="Valuation", words=VALUATION_WORDS),
        Column("batch_number", "n.number", filter=True, zh="批号", en="Batch"),
        Column("quantity", "b.quantity", "decimal", filter=True, sort=True, zh="数量", en="On hand"),
        Column("reserved", "b.reserved", "decimal", filter=True, zh="预留", en="Reserved"),
        Column("available", "b.quantity - b.reserved", "decimal", filter=True, zh="可用", en="Available"),
        Column("in_transit", IN_TRANSIT, "decimal", zh="在途", en="In transit"),
        Column("value", "b.value", "decimal", filter=True, sort=True, zh="金额", en="Value"),
        Column("unit_cost", UNIT_COST, "decimal", zh="单位成本", en="Unit cost"),
        Column("has_stock", "b.quantity <> 0", "boolean", filter=True, export=False),
        Column("below_zero", "b.quantity < 0", "boolean", filter=True, export=False),
    ),
    default_sort="id",
    function=STOCK_VIEW,
    parameters=frozenset({"location"}),
)
BALANCES_AT = replace(
    BALANCES,
    source=f"({HOMES}) JOIN balances b USING (organisation_id, warehouse_id, product_id) {NAMES}"
    " LEFT JOIN batches n USING (organisation_id, batch_id)",
    where=at_or_below("l.code", "$2"),
)
"""$2: of products that are at home at this location or below. Without it nothing is joined: a page asks for its own."""

MOVEMENTS = Listing(
    "movements",
    f"movements m JOIN postings d USING (organisation_id, document_id, version) {NAMES}",
    "m.organisation_id",
    "m.movement_id",
    (
        Column("id", "m.movement_id", "uuid", filter=True, sort=True, export=False),
        Column("posted_at", "d.posted_at", "timestamp", filter=True, zh="过账时间", en="Posted at"),
        Column("business_date", "d.business_date", "date", filter=True, zh="业务日期", en="Business date"),
        Column("document_id", "m.document_id", "uuid", filter=True, export=False),
        Column("document_number", "d.document_number", filter=True, zh="单号", en="Document"),
        Column("document_kind", "d.document_kind", filter=True, zh="单据类型", en="Kind", words=DOCUMENT_WORDS),
        Column("version", "m.version", "integer", zh="版本", en="Version", export=False),
        Column("line_id", "m.line_id", "uuid", filter=True, export=False),
        Column("movement_type", "m.movement_type", filter=True, zh="变动类型", en="Type", words=OPERATION_WORDS),
        *stock_columns("m"),
        Column("sequence", "m.sequence", "integer", zh="序号", en="Sequence"),
        Column("quantity", "m.quantity", "decimal", filter=True, zh="数量", en="Quantity"),
        Column("cost", "m.cost", "decimal", filter=True, zh="成本", en="Cost"),
        Column("quantity_after", "m.quantity_after", "decimal", zh="结存数量", en="On hand after"),
        Column("value_after", "m.value_after", "decimal", zh="结存金额", en="Value after"),
        Column("origin_document_id", "m.origin_document_id", "uuid", filter=True, export=False),
        Column("origin_line_id", "m.origin_line_id", "uuid", export=False),
        Column("posted_by", "d.posted_by", "uuid", filter=True, export=False),
    ),
    default_sort="-id",
    function=STOCK_VIEW,
)

LAYERS = Listing(
    "layers",
    """layers l JOIN balances b USING (balance_id)
    JOIN movements m ON (m.organisation_id, m.product_id, m.warehouse_id, m.sequence)
        = (b.organisation_id, b.product_id, b.warehouse_id, l.sequence)
    JOIN postings d ON (d.organisation_id, d.document_id, d.version) = (m.organisation_id, m.document_id, m.version)
    LEFT JOIN products p ON (p.organisation_id, p.product_id) = (b.organisation_id, b.product_id)
    LEFT JOIN warehouses w ON (w.organisation_id, w.warehouse_id) = (b.organisation_id, b.warehouse_id)""",
    "l.organisation_id",
    "m.movement_id",
    (
        Column("id", "m.movement_id", "uuid", filter=True, sort=True, export=False),
        *stock_columns("b"),
        Column("sequence", "l.sequence", "integer", filter=True, sort=True, zh="序号", en="Sequence"),
        Column("received_at", "d.posted_at", "timestamp", filter=True, zh="入库时间", en="Received at"),
        Column("document_id", "d.document_id", "uuid", filter=True, export=False),
        Column("document_number", "d.document_number", filter=True, zh="单号", en="Document"),
        Column("remaining_quantity", "l.remaining_quantity", "decimal", zh="剩余数量", en="Remaining quantity"),
        Column("remaining_value", "l.remaining_value", "decimal", zh="剩余金额", en="Remaining value"),
    ),
    default_sort="id",
    where="l.remaining_quantity > 0",
    function=STOCK_VIEW,
)
