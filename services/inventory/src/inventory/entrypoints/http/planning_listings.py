"""Lists that say what to buy, and what has lain too long."""

from chassis import Column, Listing
from contracts import STOCK_VIEW
from inventory.entrypoints.http.listings import NAMES, stock_columns

LACKING = "p.reorder_point - s.available - o.quantity"
SUGGESTED = f"""
CASE WHEN p.reorder_quantity > 0
    THEN p.reorder_quantity * greatest(1, ceil(({LACKING}) / p.reorder_quantity)) ELSE {LACKING} END
"""
"""As many reorder quantities as bring what is available and on order to its point, one at least."""
ON_ORDER = """
SELECT coalesce(sum(greatest(l.ordered - r.quantity, 0)), 0) AS quantity
FROM purchase_lines l CROSS JOIN LATERAL (
    SELECT coalesce(sum(r.quantity), 0) AS quantity FROM purchase_receipts r
    WHERE (r.organisation_id, r.order_line_id) = (l.organisation_id, l.line_id)
) r
WHERE (l.organisation_id, l.product_id) = (p.organisation_id, p.product_id) AND NOT l.closed
"""

REORDER_SUGGESTIONS = Listing(
    "reorder-suggestions",
    f"""products p CROSS JOIN LATERAL (
        SELECT coalesce(sum(quantity), 0) AS on_hand, coalesce(sum(reserved), 0) AS reserved,
            coalesce(sum(quantity - reserved), 0) AS available
        FROM balances b WHERE (b.organisation_id, b.product_id) = (p.organisation_id, p.product_id)
    ) s CROSS JOIN LATERAL (
        SELECT coalesce(sum(quantity), 0) AS quantity FROM transits t
        WHERE (t.organisation_id, t.product_id) = (p.organisation_id, p.product_id) AND t.quantity > 0
    ) t CROSS JOIN LATERAL ({ON_ORDER}) o""",  # noqa: S608 - our own words
    "p.organisation_id",
    "p.product_id",
    (
        Column("id", "p.product_id", "uuid", filter=True, sort=True, export=False),
        Column("product_code", "p.code", filter=True, sort=True, zh="商品编码", en="Product code"),
        Column("product_name", "p.name", filter=True, zh="商品名称", en="Product"),
        Column("category_path", "p.category_path", filter=True, zh="类别", en="Category"),
        Column("unit", "p.unit", zh="单位", en="Unit"),
        Column("on_hand", "s.on_hand", "decimal", zh="现存量", en="On hand"),
        Column("reserved", "s.reserved", "decimal", zh="预留", en="Reserved"),
        Column("available", "s.available", "decimal", filter=True, zh="可用", en="Available"),
        Column("in_transit", "t.quantity", "decimal", zh="在途", en="In transit"),
        Column("on_order", "o.quantity", "decimal", zh="采购未到", en="On order"),
        Column("reorder_point", "p.reorder_point", "decimal", zh="再订货点", en="Reorder point"),
        Column("suggested", SUGGESTED, "decimal", zh="建议采购量", en="Suggested"),
    ),
    default_sort="product_code",
    where="p.active AND s.available + o.quantity <= p.reorder_point",
    function=STOCK_VIEW,
)

PARTS = """
SELECT l.remaining_quantity AS quantity, l.remaining_value AS value, $2::date - d.business_date AS age
FROM layers l
JOIN movements m ON (m.organisation_id, m.product_id, m.warehouse_id, m.sequence)
    = (b.organisation_id, b.product_id, b.warehouse_id, l.sequence)
    AND coalesce(m.stock_batch_id, '00000000-0000-0000-0000-000000000000') = b.batch_id
JOIN postings d ON (d.organisation_id, d.document_id, d.version) = (m.organisation_id, m.document_id, m.version)
WHERE b.valuation = 'fifo' AND l.balance_id = b.balance_id AND l.remaining_quantity > 0
UNION ALL
SELECT least(r.quantity, b.quantity - r.later), b.value * least(r.quantity, b.quantity - r.later) / b.quantity, r.age
FROM (
    SELECT m.quantity, $2::date - d.business_date AS age,
        sum(m.quantity) OVER (ORDER BY m.sequence DESC) - m.quantity AS later
    FROM movements m
    JOIN postings d ON (d.organisation_id, d.document_id, d.version) = (m.organisation_id, m.document_id, m.version)
    WHERE b.valuation <> 'fifo' AND m.quantity > 0 AND m.movement_type = 'document' AND d.outcome = 'posted'
        AND (m.organisation_id, m.product_id, m.warehouse_id) = (b.organisation_id, b.product_id, b.warehouse_id)
        AND coalesce(m.stock_batch_id, '00000000-0000-0000-0000-000000000000') = b.batch_id
) r
WHERE r.later < b.quantity
"""
"""What lies there by age in days at $2: FIFO by layer; at the average, what is on hand is of the last receipts."""
BUCKETS = ((0, 30), (31, 60), (61, 90), (91, 180), (181, None))


def _within(first: int, last: int | None) -> str:
    """The first bucket takes what is dated later, too."""
    bounds = [f"age >= {first}"] if first else []
    return " AND ".join([*bounds, *([f"age <= {last}"] if last is not None else [])])


def _columns(first: int, last: int | None) -> tuple[Column, Column]:
    name = f"{first}_{last}" if last is not None else f"over_{first - 1}"
    words = f"{first}–{last}" if last is not None else f">{first - 1}"
    return (
        Column(f"quantity_{name}", f"a.quantity_{name}", "decimal", zh=f"{words} 天数量", en=f"{words} days"),
        Column(f"value_{name}", f"a.value_{name}", "decimal", zh=f"{words} 天金额", en=f"{words} days, value"),
    )


def _sums(first: int, last: int | None) -> str:
    name, within = f"{first}_{last}" if last is not None else f"over_{first - 1}", _within(first, last)
    return (
        f"coalesce(sum(quantity) FILTER (WHERE {within}), 0) AS quantity_{name},"
        f" round(coalesce(sum(value) FILTER (WHERE {within}), 0), 2) AS value_{name}"
    )


AGEING = Listing(
    "ageing",
    f"""balances b {NAMES} LEFT JOIN batches n USING (organisation_id, batch_id)
    CROSS JOIN LATERAL (SELECT {", ".join(_sums(*bucket) for bucket in BUCKETS)} FROM ({PARTS}) parts) a""",  # noqa: S608 - our own words
    "b.organisation_id",
    "b.balance_id",
    (
        Column("id", "b.balance_id", "uuid", filter=True, sort=True, export=False),
        *stock_columns("b"),
        Column("batch_number", "n.number", filter=True, zh="批号", en="Batch"),
        Column("quantity", "b.quantity", "decimal", filter=True, zh="数量", en="On hand"),
        Column("value", "b.value", "decimal", filter=True, zh="金额", en="Value"),
        *(column for bucket in BUCKETS for column in _columns(*bucket)),
    ),
    default_sort="id",
    where="b.quantity > 0",
    function=STOCK_VIEW,
    parameters=frozenset({"on"}),
)

LAST_ISSUE = """
LEFT JOIN LATERAL (
    SELECT d.business_date FROM movements m JOIN postings d USING (organisation_id, document_id, version)
    WHERE (m.organisation_id, m.product_id, m.warehouse_id) = (b.organisation_id, b.product_id, b.warehouse_id)
        AND coalesce(m.stock_batch_id, '00000000-0000-0000-0000-000000000000') = b.batch_id
        AND m.quantity < 0 AND m.movement_type = 'document' AND d.outcome = 'posted'
    ORDER BY m.sequence DESC LIMIT 1
) o ON true
"""

SLOW_MOVERS = Listing(
    "slow-movers",
    f"balances b {NAMES} LEFT JOIN batches n USING (organisation_id, batch_id) {LAST_ISSUE}",
    "b.organisation_id",
    "b.balance_id",
    (
        Column("id", "b.balance_id", "uuid", filter=True, sort=True, export=False),
        *stock_columns("b"),
        Column("batch_number", "n.number", filter=True, zh="批号", en="Batch"),
        Column("quantity", "b.quantity", "decimal", filter=True, zh="数量", en="On hand"),
        Column("value", "b.value", "decimal", filter=True, zh="金额", en="Value"),
        Column("last_issue", "o.business_date", "date", zh="最近出库", en="Last issue"),
        Column("days", "$2::date - o.business_date", "integer", zh="未动天数", en="Days since"),
    ),
    default_sort="id",
    where="b.quantity > 0 AND coalesce($2::date - o.business_date > $3, true)",
    function=STOCK_VIEW,
    parameters=frozenset({"on", "days"}),
)
