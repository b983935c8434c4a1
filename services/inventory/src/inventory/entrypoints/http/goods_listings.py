"""The lists of goods by batch, by piece, and of those on their way."""

from chassis import Column, Listing
from contracts import STOCK_VIEW
from inventory.entrypoints.http.listings import NAMES, stock_columns

NEVER = "DATE '9999-12-31'"
"""Sorts what does not expire last."""

BATCH_STOCKS = Listing(
    "batch-stocks",
    f"batch_stocks b {NAMES} LEFT JOIN batches n USING (organisation_id, batch_id)",
    "b.organisation_id",
    "b.batch_stock_id",
    (
        Column("id", "b.batch_stock_id", "uuid", filter=True, sort=True, export=False),
        *stock_columns("b"),
        Column("batch_id", "b.batch_id", "uuid", filter=True, export=False),
        Column("batch_number", "n.number", filter=True, zh="批号", en="Batch"),
        Column("production_date", "n.production_date", "date", filter=True, zh="生产日期", en="Produced"),
        Column("expiry_date", "n.expiry_date", "date", filter=True, zh="到期日", en="Expires"),
        Column("expires", f"coalesce(n.expiry_date, {NEVER})", "date", sort=True, export=False),
        Column("quantity", "b.quantity", "decimal", filter=True, zh="数量", en="On hand"),
        Column("reserved", "b.reserved", "decimal", zh="预留", en="Reserved"),
        Column("available", "b.quantity - b.reserved", "decimal", filter=True, zh="可用", en="Available"),
    ),
    default_sort="expires",
    where="b.quantity <> 0",
    function=STOCK_VIEW,
)

SERIALS = Listing(
    "serials",
    f"serials s {NAMES} LEFT JOIN batches n USING (organisation_id, batch_id)",
    "s.organisation_id",
    "s.serial_id",
    (
        Column("id", "s.serial_id", "uuid", filter=True, sort=True, export=False),
        Column("serial", "s.serial", filter=True, zh="序列号", en="Serial number"),
        *stock_columns("s"),
        Column("batch_id", "s.batch_id", "uuid", filter=True, export=False),
        Column("batch_number", "n.number", filter=True, zh="批号", en="Batch"),
        Column("in_stock", "s.warehouse_id IS NOT NULL", "boolean", filter=True, zh="在库", en="In stock"),
        Column("movement_id", "s.movement_id", "uuid", export=False),
    ),
    default_sort="id",
    function=STOCK_VIEW,
)

TRANSITS = Listing(
    "transits",
    f"""transits t JOIN postings d USING (organisation_id, document_id, version) {NAMES}
    LEFT JOIN batches n USING (organisation_id, batch_id)""",
    "t.organisation_id",
    "t.line_id",
    (
        Column("id", "t.line_id", "uuid", filter=True, sort=True, export=False),
        Column("document_id", "t.document_id", "uuid", filter=True, export=False),
        Column("document_number", "d.document_number", filter=True, zh="调拨单", en="Transfer"),
        Column("business_date", "d.business_date", "date", filter=True, zh="业务日期", en="Business date"),
        *stock_columns("t"),
        Column("batch_number", "n.number", filter=True, zh="批号", en="Batch"),
        Column("quantity", "t.quantity", "decimal", zh="在途数量", en="In transit"),
        Column("cost", "t.cost", "decimal", zh="在途金额", en="Cost"),
    ),
    default_sort="id",
    where="t.quantity > 0",
    function=STOCK_VIEW,
)
