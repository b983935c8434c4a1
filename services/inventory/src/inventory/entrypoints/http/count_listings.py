"""The lists of counting: sheets, their items and entries, and snapshot groups."""

from chassis import Column, Listing
from contracts import DOCUMENT_WORDS, STOCK_VIEW
from inventory.domain.file_words import OPERATION_WORDS, SHEET_WORDS
from inventory.entrypoints.http.listings import NAMES
from inventory.entrypoints.http.location_listings import sorted_place
from inventory.storage.locations.at_or_below import within

NO_BATCH = "'00000000-0000-0000-0000-000000000000'::uuid"
PRODUCT = (
    Column("product_code", "p.code", filter=True, zh="商品编码", en="Product code"),
    Column("product_name", "p.name", filter=True, zh="商品名称", en="Product"),
    Column("unit", "p.unit", zh="单位", en="Unit"),
    Column("batch_number", "t.number", filter=True, zh="批次", en="Batch"),
)
PRODUCT_NAMES = """
    LEFT JOIN products p USING (organisation_id, product_id)
    LEFT JOIN batches t USING (organisation_id, product_id, batch_id)
"""
UNSEEN = "s.state = 'open' AND s.blind"
"""While people count blind, nobody sees what the book expects."""

COUNT_SHEETS = Listing(
    "count-sheets",
    "count_sheets c LEFT JOIN warehouses w USING (organisation_id, warehouse_id)",
    "c.organisation_id",
    "c.sheet_id",
    (
        Column("id", "c.sheet_id", "uuid", filter=True, sort=True, export=False),
        Column("state", "c.state", filter=True, zh="状态", en="State", words=SHEET_WORDS),
        Column("version", "c.version", "integer", export=False),
        Column("warehouse_id", "c.warehouse_id", "uuid", filter=True, export=False),
        Column("warehouse_code", "w.code", filter=True, zh="仓库编码", en="Warehouse code"),
        Column("warehouse_name", "w.name", zh="仓库", en="Warehouse"),
        Column("category_path", "c.category_path", filter=True, zh="类别", en="Category"),
        Column("location", "c.location", filter=True, zh="货位", en="Location"),
        Column("unplaced", "c.unplaced", "boolean", filter=True, zh="没有货位", en="Without a location"),
        Column("blind", "c.blind", "boolean", filter=True, zh="盲盘", en="Blind"),
        Column("recount_above", "c.recount_above", "decimal", zh="复盘阈值", en="Recount above"),
        Column("remark", "c.remark", zh="备注", en="Remark"),
        Column("business_date", "c.business_date", "date", filter=True, zh="业务日期", en="Business date"),
        Column("started_by_name", "c.started_by_name", filter=True, zh="开始人", en="Started by"),
        Column("started_at", "c.started_at", "timestamp", filter=True, zh="开始时间", en="Started at"),
        Column("ended_by_name", "c.ended_by_name", zh="结束人", en="Ended by"),
        Column("ended_at", "c.ended_at", "timestamp", filter=True, zh="结束时间", en="Ended at"),
    ),
    default_sort="-id",
    function=STOCK_VIEW,
)
COUNT_ITEMS = Listing(
    "count-items",
    f"count_items i JOIN count_sheets s USING (organisation_id, sheet_id) {PRODUCT_NAMES}",
    "i.organisation_id",
    "i.item_id",
    (
        Column("id", "i.item_id", "uuid", sort=True, export=False),
        Column("product_id", "i.product_id", "uuid", filter=True, export=False),
        sorted_place("i.location"),
        *PRODUCT,
        Column("batch_id", f"nullif(i.batch_id, {NO_BATCH})", "uuid", filter=True, export=False),
        Column("round", "i.round", "integer", filter=True, zh="轮次", en="Round"),
        Column("is_counted", "i.counted IS NOT NULL", "boolean", filter=True, zh="已盘", en="Counted?"),
        Column("counted", "i.counted", "decimal", zh="实盘", en="Counted"),
        Column("counted_at", "i.counted_at", "timestamp", zh="盘点时间", en="Counted at"),
        Column("expected", f"CASE WHEN {UNSEEN} THEN NULL ELSE i.expected END", "decimal", zh="账面", en="Book"),
        Column(
            "variance",
            f"CASE WHEN {UNSEEN} THEN NULL ELSE i.counted - i.expected END",
            "decimal",
            zh="差异",
            en="Variance",
        ),
        Column(
            "needs_recount",
            "i.round = 1 AND coalesce(abs(i.counted - i.expected) > s.recount_above, false)",
            "boolean",
            filter=True,
            zh="需复盘",
            en="Needs recount",
        ),
    ),
    default_sort="id",
    where=f"i.sheet_id = $2 AND {within('i.location', '$3')}",
    function=STOCK_VIEW,
    parameters=frozenset({"location"}),
)
"""$2: the sheet; $3: at this location or below."""
COUNT_ENTRIES = Listing(
    "count-entries",
    f"count_entries e {PRODUCT_NAMES}",
    "e.organisation_id",
    "e.entry_id",
    (
        Column("id", "e.entry_id", "uuid", sort=True, export=False),
        Column("product_id", "e.product_id", "uuid", filter=True, export=False),
        *PRODUCT,
        Column("batch_id", f"nullif(e.batch_id, {NO_BATCH})", "uuid", filter=True, export=False),
        Column("round", "e.round", "integer", filter=True, zh="轮次", en="Round"),
        Column("quantity", "e.quantity", "decimal", zh="数量", en="Quantity"),
        Column("serials", "to_jsonb(e.serials)::text", "json", zh="序列号", en="Serial numbers", export=False),
        Column("counted_at", "e.counted_at", "timestamp", filter=True, zh="盘点时间", en="Counted at"),
        Column("counted_by", "e.counted_by", "uuid", filter=True, export=False),
        Column("counted_by_name", "e.counted_by_name", filter=True, zh="盘点人", en="Counted by"),
        Column("withdrawn_at", "e.withdrawn_at", "timestamp", zh="撤回时间", en="Withdrawn at"),
    ),
    default_sort="id",
    where="e.sheet_id = $2",
    function=STOCK_VIEW,
)
SNAPSHOT_GROUPS = Listing(
    "snapshot-groups",
    "snapshot_groups g",
    "g.organisation_id",
    "g.group_id",
    (
        Column("id", "g.group_id", "uuid", filter=True, sort=True, export=False),
        Column("name", "g.name", filter=True, zh="名称", en="Name"),
        Column("taken_at", "g.taken_at", "timestamp", filter=True, zh="时间", en="Taken at"),
        Column("taken_by_name", "g.taken_by_name", filter=True, zh="操作人", en="Taken by"),
    ),
    default_sort="-id",
    function=STOCK_VIEW,
)
SNAPSHOT_ITEMS = Listing(
    "snapshot-items",
    f"snapshot_items i LEFT JOIN warehouses w USING (organisation_id, warehouse_id) {PRODUCT_NAMES}",
    "i.organisation_id",
    "i.item_id",
    (
        Column("id", "i.item_id", "uuid", sort=True, export=False),
        Column("warehouse_id", "i.warehouse_id", "uuid", filter=True, export=False),
        Column("warehouse_code", "w.code", filter=True, zh="仓库编码", en="Warehouse code"),
        Column("product_id", "i.product_id", "uuid", filter=True, export=False),
        *PRODUCT,
        Column("batch_id", f"nullif(i.batch_id, {NO_BATCH})", "uuid", filter=True, export=False),
        Column("quantity", "i.quantity", "decimal", zh="数量", en="Quantity"),
    ),
    default_sort="id",
    where="i.group_id = $2",
    function=STOCK_VIEW,
)
SNAPSHOT_MOVEMENTS = Listing(
    "snapshot-movements",
    f"""snapshot_movements k JOIN movements m USING (organisation_id, movement_id)
    JOIN postings d USING (organisation_id, document_id, version) {NAMES}""",
    "k.organisation_id",
    "k.movement_id",
    (
        Column("id", "k.movement_id", "uuid", sort=True, export=False),
        Column("posted_at", "d.posted_at", "timestamp", filter=True, zh="过账时间", en="Posted at"),
        Column("business_date", "d.business_date", "date", filter=True, zh="业务日期", en="Business date"),
        Column("document_id", "m.document_id", "uuid", filter=True, export=False),
        Column("document_number", "d.document_number", filter=True, zh="单号", en="Document"),
        Column("document_kind", "d.document_kind", filter=True, zh="单据类型", en="Kind", words=DOCUMENT_WORDS),
        Column("movement_type", "m.movement_type", filter=True, zh="变动类型", en="Type", words=OPERATION_WORDS),
        Column("warehouse_code", "w.code", filter=True, zh="仓库编码", en="Warehouse code"),
        Column("product_id", "m.product_id", "uuid", filter=True, export=False),
        Column("product_code", "p.code", filter=True, zh="商品编码", en="Product code"),
        Column("quantity", "m.quantity", "decimal", zh="数量", en="Quantity"),
        Column("quantity_after", "m.quantity_after", "decimal", zh="结存数量", en="On hand after"),
    ),
    default_sort="-id",
    where="k.group_id = $2",
    function=STOCK_VIEW,
)
