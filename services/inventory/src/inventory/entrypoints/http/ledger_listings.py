"""The stock ledger: every movement with its running balance, and what did not move, with marks."""

from dataclasses import replace

from chassis import Column, Listing
from contracts import DOCUMENT_WORDS, STOCK_VIEW
from inventory.domain.file_words import MARK_WORDS, OPERATION_WORDS, REFUSAL_WORDS
from inventory.entrypoints.http.listings import NAMES, stock_columns

_MOVED = """
SELECT m.movement_id AS entry_id, m.organisation_id, m.product_id, m.warehouse_id, m.batch_id, m.document_id,
    m.version, m.line_id, m.movement_type AS operation, m.quantity, m.cost, m.quantity_after, m.value_after,
    NULL::text AS reason
FROM movements m
"""
_FAILED = """
SELECT f.failure_id, f.organisation_id, f.product_id, f.warehouse_id, f.batch_id, f.document_id,
    f.version, f.line_id, 'audit_failed', f.quantity, NULL, NULL, NULL, f.reason
FROM failed_audits f
"""
_ABOUT = f"""
LEFT JOIN postings d USING (organisation_id, document_id, version)
LEFT JOIN document_marks k USING (organisation_id, document_id)
{NAMES}
LEFT JOIN batches t USING (organisation_id, batch_id)
"""
"""Every entry has its posting; by LEFT JOIN the planner knows, too, and walks the key until a page is full."""
_VOIDED = "k.voided_at IS NOT NULL AND coalesce(k.reused_at < k.voided_at, true)"
MARK = f"""
CASE WHEN {_VOIDED} THEN 'voided' WHEN k.reused_at IS NOT NULL THEN 'voided_then_reused'
    WHEN e.operation = 'audit_failed' THEN 'audit_failed' WHEN d.unaudited THEN 'unaudited'
    WHEN d.outcome = 'reversed' THEN 'rolled_back' END
"""

LEDGER = Listing(
    "stock-ledger",
    f"({_MOVED} UNION ALL {_FAILED}) e {_ABOUT}",
    "e.organisation_id",
    "e.entry_id",
    (
        Column("id", "e.entry_id", "uuid", filter=True, sort=True, export=False),
        Column("posted_at", "uuid_extract_timestamp(e.entry_id)", "timestamp", filter=True, zh="时间", en="Posted at"),
        Column("business_date", "d.business_date", "date", filter=True, zh="业务日期", en="Business date"),
        Column("document_id", "e.document_id", "uuid", filter=True, export=False),
        Column("document_number", "d.document_number", filter=True, zh="单号", en="Document"),
        Column("document_kind", "d.document_kind", filter=True, zh="单据类型", en="Kind", words=DOCUMENT_WORDS),
        Column("version", "e.version", "integer", zh="版本", en="Version"),
        Column("line_id", "e.line_id", "uuid", filter=True, export=False),
        Column("operation", "e.operation", filter=True, zh="操作", en="Operation", words=OPERATION_WORDS),
        Column("mark", MARK, filter=True, zh="标记", en="Mark", words=MARK_WORDS),
        Column("reason", "e.reason", filter=True, zh="原因", en="Reason", words=REFUSAL_WORDS),
        *stock_columns("e"),
        Column("batch_id", "e.batch_id", "uuid", export=False),
        Column("batch_number", "t.number", filter=True, zh="批号", en="Batch"),
        Column("quantity", "e.quantity", "decimal", filter=True, zh="数量", en="Quantity"),
        Column("cost", "e.cost", "decimal", filter=True, zh="成本", en="Cost"),
        Column("quantity_after", "e.quantity_after", "decimal", zh="结存数量", en="On hand after"),
        Column("value_after", "e.value_after", "decimal", zh="结存金额", en="Value after"),
        Column("batch_quantity_after", "NULL::numeric", "decimal", zh="批次结存", en="Batch on hand after"),
        Column("posted_by", "d.posted_by", "uuid", filter=True, export=False),
    ),
    default_sort="-id",
    where=f"($2::boolean OR NOT ({_VOIDED})) AND e.entry_id >= $3 AND e.entry_id < $4",
    function=STOCK_VIEW,
    parameters=frozenset({"voided", "batch_id", "serial"}),
)
"""$2: also show documents that are voided now; $3 and $4: ids from and before, the bounds of `posted_at`.

An entry's time is in its id: that of a reversal is its own, not its posting's.
"""

_RUNNING = """
LEFT JOIN (
    SELECT m.movement_id, sum(m.quantity) OVER (PARTITION BY m.warehouse_id ORDER BY m.movement_id) AS after
    FROM movements m WHERE m.organisation_id = $1 AND m.batch_id = $5
) r ON r.movement_id = e.entry_id
"""
LEDGER_OF_BATCH = replace(
    LEDGER,
    source=f"({_MOVED} UNION ALL {_FAILED}) e {_RUNNING} {_ABOUT}",
    where=f"{LEDGER.where} AND e.batch_id = $5",
    columns=tuple(
        replace(column, expression="r.after") if column.name == "batch_quantity_after" else column
        for column in LEDGER.columns
    ),
)
"""$5: the batch; each line has the batch's own running balance in its warehouse.

The batch is asked of the whole, not of each part: so PostgreSQL walks both until a page is full, and sorts neither.
"""

_OF_SERIAL = """
WHERE m.movement_id IN (SELECT s.movement_id FROM movement_serials s WHERE s.organisation_id = $1 AND s.serial = $5)
"""
LEDGER_OF_SERIAL = replace(LEDGER, source=f"({_MOVED} {_OF_SERIAL}) e {_ABOUT}")
"""$5: the serial number."""

_OF_BALANCE = """
WHERE m.organisation_id = b.organisation_id AND m.product_id = b.product_id AND m.warehouse_id = b.warehouse_id
    AND m.stock_batch_id IS NOT DISTINCT FROM nullif(b.batch_id, '00000000-0000-0000-0000-000000000000')
"""
_STOCKS = "balances b CROSS JOIN LATERAL ({known}) l {names} LEFT JOIN batches n USING (organisation_id, batch_id)"


_LOOKED_THROUGH_MAX = 150
_KNOWN_UP_TO = f"""
CASE WHEN b.sequence <= {_LOOKED_THROUGH_MAX} THEN (
    SELECT coalesce(max(m.sequence), 0) FROM movements m {_OF_BALANCE} AND m.movement_id < {{bound}}
) ELSE (
    WITH RECURSIVE search (low, high) AS (
        SELECT 0::bigint, b.sequence
        UNION ALL
        SELECT CASE WHEN k.known THEN p.probe ELSE s.low END, CASE WHEN k.known THEN s.high ELSE p.probe - 1 END
        FROM search s
        CROSS JOIN LATERAL (
            SELECT CASE WHEN s.high = b.sequence THEN s.high ELSE (s.low + s.high + 1) / 2 END AS probe
        ) p
        CROSS JOIN LATERAL (
            SELECT m.movement_id < {{bound}} AS known FROM movements m {_OF_BALANCE} AND m.sequence = p.probe
        ) k
        WHERE s.low < s.high
    )
    SELECT low FROM search WHERE low = high
) END
"""  # noqa: S608 - parts are our own code
"""The sequence of the last movement with a lesser id than `bound`; 0: there is none.

Sequences of a stock have no gaps and ids grow with them: twenty looks find one of a million.
"""
_LAST = f"""
WITH place AS MATERIALIZED (SELECT ({_KNOWN_UP_TO.format(bound="$2")}) AS low)
SELECT m.quantity_after AS quantity, m.value_after AS value
FROM movements m {_OF_BALANCE} AND m.sequence = (SELECT low FROM place)
"""  # noqa: S608 - parts are our own code
_DATED_MOVEMENTS = f"FROM movements m JOIN postings d USING (organisation_id, document_id, version) {_OF_BALANCE}"
# What all had moved days before, and of what moved about the day, or off its business date, what belongs to it.
_DATED = f"""
WITH place AS MATERIALIZED (SELECT ({_KNOWN_UP_TO.format(bound="$4")}) AS low), days AS MATERIALIZED (
    SELECT low, CASE WHEN b.sequence - low <= {_LOOKED_THROUGH_MAX} THEN b.sequence
        ELSE ({_KNOWN_UP_TO.format(bound="$5")}) END AS high FROM place
), moved (quantity, value) AS (
    SELECT m.quantity_after, m.value_after FROM movements m {_OF_BALANCE} AND m.sequence = (SELECT low FROM place)
    UNION ALL SELECT m.quantity, m.cost {_DATED_MOVEMENTS} AND NOT m.off_day AND d.business_date <= $3
        AND m.sequence > (SELECT low FROM days) AND m.sequence <= (SELECT high FROM days) AND m.movement_id < $5
    UNION ALL SELECT -m.quantity, -m.cost {_DATED_MOVEMENTS} AND m.off_day AND d.business_date > $3
        AND m.movement_id < $4
    UNION ALL SELECT m.quantity, m.cost {_DATED_MOVEMENTS} AND m.off_day AND d.business_date <= $3
        AND m.movement_id >= $4 AND m.movement_id < $2
)
SELECT sum(quantity) AS quantity, sum(value) AS value FROM moved
"""  # noqa: S608 - parts are our own code
STOCK_KNOWN = Listing(
    "stock-at",
    _STOCKS.format(known=_LAST, names=NAMES),
    "b.organisation_id",
    "b.balance_id",
    (
        Column("id", "b.balance_id", "uuid", sort=True, export=False),
        *stock_columns("b"),
        Column("batch_number", "n.number", filter=True, zh="批号", en="Batch"),
        Column("quantity", "l.quantity", "decimal", filter=True, zh="数量", en="Quantity"),
        Column("value", "l.value", "decimal", filter=True, zh="金额", en="Value"),
        Column(
            "unit_cost",
            "CASE WHEN l.quantity <> 0 THEN round(l.value / l.quantity, 6) END",
            "decimal",
            zh="单位成本",
            en="Unit cost",
        ),
    ),
    default_sort="id",
    where="l.quantity <> 0 OR l.value <> 0",
    function=STOCK_VIEW,
    parameters=frozenset({"as_of", "known_at"}),
)
"""$2: movements with lesser ids, which is what was known at an instant."""

STOCK_NOW = replace(STOCK_KNOWN, source=_STOCKS.format(known="SELECT b.quantity, b.value", names=NAMES))
STOCK_AT = replace(STOCK_KNOWN, source=_STOCKS.format(known=_DATED, names=NAMES))
"""$3: business dates up to and with; $4 and $5: ids about that day, none greater than $2. Save what is `off_day`,
movements before $4 are of these dates, and those from $5 on are of later ones."""
