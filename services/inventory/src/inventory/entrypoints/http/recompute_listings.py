"""The lists of recomputes: which there are, which stocks differ, which later documents would cost otherwise."""

from chassis import Column, Listing
from contracts import DOCUMENT_WORDS, STOCK_VIEW
from inventory.domain.file_words import RECOMPUTE_WORDS
from inventory.entrypoints.http.listings import NAMES, stock_columns

RECOMPUTES = Listing(
    "recomputes",
    "recomputes r",
    "r.organisation_id",
    "r.recompute_id",
    (
        Column("id", "r.recompute_id", "uuid", filter=True, sort=True, export=False),
        Column("state", "r.state", filter=True, zh="状态", en="State", words=RECOMPUTE_WORDS),
        Column("from", "r.first_date", "date", zh="开始日期", en="From"),
        Column("to", "r.last_date", "date", filter=True, zh="截止日期", en="To"),
        Column("products_total", "r.products_total", "integer", zh="商品数", en="Products"),
        Column("products_done", "r.products_done", "integer", zh="已完成商品数", en="Products done"),
        Column("movements_done", "r.movements_done", "integer", zh="已重算行数", en="Movements"),
        Column("person_name", "r.person_name", zh="发起人", en="By"),
        Column("created_at", "r.created_at", "timestamp", filter=True, zh="发起时间", en="Started at"),
        Column("finished_at", "r.finished_at", "timestamp", zh="完成时间", en="Finished at"),
        Column("proposed_at", "r.proposed_at", "timestamp", zh="生成调整单时间", en="Proposed at"),
    ),
    function=STOCK_VIEW,
)

DIFFERENCES = Listing(
    "differences",
    f"recompute_differences m {NAMES} LEFT JOIN batches b ON (b.organisation_id, b.batch_id)"
    " = (m.organisation_id, m.batch_id)",
    "m.organisation_id",
    "m.difference_id",
    (
        Column("id", "m.difference_id", "uuid", filter=True, sort=True, export=False),
        *stock_columns("m"),
        Column("batch_number", "b.number", filter=True, zh="批次", en="Batch"),
        Column("quantity", "m.quantity", "decimal", zh="期末数量", en="Quantity at the end"),
        Column("old_value", "m.old_value", "decimal", zh="原期末金额", en="Old value at the end"),
        Column("new_value", "m.new_value", "decimal", zh="新期末金额", en="New value at the end"),
        Column("value", "m.value", "decimal", filter=True, zh="调整金额", en="To be adjusted"),
        Column("is_whole", "m.is_whole", "boolean", zh="期后无出入库", en="Nothing moved since"),
        Column("document_id", "m.document_id", "uuid", filter=True, export=False),
    ),
    default_sort="id",
    where="m.recompute_id = $2",
    function=STOCK_VIEW,
)

COSTS = Listing(
    "costs",
    f"""recompute_costs c
    JOIN (movements m JOIN postings d USING (organisation_id, document_id, version) {NAMES}) USING (movement_id)""",
    "c.organisation_id",
    "c.cost_id",
    (
        Column("id", "c.cost_id", "uuid", filter=True, sort=True, export=False),
        Column("movement_id", "c.movement_id", "uuid", export=False),
        Column("document_id", "d.document_id", "uuid", filter=True, export=False),
        Column("document_number", "d.document_number", filter=True, zh="单号", en="Document"),
        Column("document_kind", "d.document_kind", filter=True, zh="单据类型", en="Kind", words=DOCUMENT_WORDS),
        Column("business_date", "d.business_date", "date", filter=True, zh="业务日期", en="Business date"),
        Column("line_id", "m.line_id", "uuid", export=False),
        *stock_columns("m"),
        Column("quantity", "m.quantity", "decimal", zh="数量", en="Quantity"),
        Column("old_cost", "c.old_cost", "decimal", zh="原成本", en="Old cost"),
        Column("new_cost", "c.new_cost", "decimal", zh="新成本", en="New cost"),
    ),
    default_sort="id",
    where="c.recompute_id = $2",
    function=STOCK_VIEW,
)
