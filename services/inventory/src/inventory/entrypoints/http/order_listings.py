"""The list of what sales orders claim."""

from chassis import Column, Listing
from contracts import STOCK_VIEW
from inventory.entrypoints.http.listings import stock_columns

RESERVATIONS = Listing(
    "reservations",
    """reservations r JOIN order_lines o USING (organisation_id, document_id, line_id)
    LEFT JOIN batches n ON (n.organisation_id, n.batch_id) = (r.organisation_id, r.batch_id)
    LEFT JOIN products p ON (p.organisation_id, p.product_id) = (r.organisation_id, r.product_id)
    LEFT JOIN warehouses w ON (w.organisation_id, w.warehouse_id) = (r.organisation_id, r.warehouse_id)""",
    "r.organisation_id",
    "r.reservation_id",
    (
        Column("id", "r.reservation_id", "uuid", filter=True, sort=True, export=False),
        Column("document_id", "r.document_id", "uuid", filter=True, export=False),
        Column("document_number", "o.document_number", filter=True, zh="订单", en="Order"),
        Column("line_id", "r.line_id", "uuid", filter=True, export=False),
        Column("line_number", "o.line_number", "integer", zh="行号", en="Line"),
        *stock_columns("r"),
        Column("batch_id", "r.batch_id", "uuid", filter=True, export=False),
        Column("batch_number", "n.number", filter=True, zh="批号", en="Batch"),
        Column("ordered", "o.ordered", "decimal", zh="订购数量", en="Ordered"),
        Column("delivered", "o.delivered", "decimal", zh="已交数量", en="Delivered"),
        Column("reserved", "r.quantity", "decimal", filter=True, zh="预留数量", en="Reserved"),
        Column("changed_at", "r.changed_at", "timestamp", filter=True, zh="变更时间", en="Changed at"),
    ),
    default_sort="id",
    where="r.quantity > 0",
    function=STOCK_VIEW,
)
