"""Derived figures against the movements they come from, and what leads nowhere (invariants I1, I5, I6, I11).

Each comparison returns only guilty rows; every use-case test ends with all of them empty.
"""

from typing import Any

from messaging import Connection

NO_BATCH = "'00000000-0000-0000-0000-000000000000'::uuid"
SUMS = f"""
SELECT organisation_id, product_id, warehouse_id, coalesce(stock_batch_id, {NO_BATCH}) AS batch_id,
    sum(quantity) AS quantity, sum(cost) AS value, count(*) AS movements
FROM movements GROUP BY 1, 2, 3, 4
"""
LAYERS = """
SELECT balance_id, organisation_id, sum(remaining_quantity) AS quantity, sum(remaining_value) AS value
FROM {table} GROUP BY 1, 2
"""
STOCK = "organisation_id, product_id, warehouse_id, batch_id"

COMPARISONS: dict[str, str] = {
    "I1 on hand = sum of movements": f"""
        SELECT {STOCK}, b.quantity, s.quantity AS moved_quantity, b.value, s.value AS moved_value
        FROM balances b FULL JOIN ({SUMS}) s USING ({STOCK})
        WHERE (coalesce(b.quantity, 0), coalesce(b.value, 0), coalesce(b.sequence, 0))
            <> (coalesce(s.quantity, 0), coalesce(s.value, 0), coalesce(s.movements, 0))
    """,
    "I1 on hand of a batch = sum of its movements": f"""
        SELECT {STOCK}, b.quantity, m.quantity AS moved
        FROM batch_stocks b FULL JOIN (
            SELECT {STOCK}, sum(quantity) AS quantity FROM movements WHERE batch_id IS NOT NULL GROUP BY {STOCK}
        ) m USING ({STOCK})
        WHERE coalesce(b.quantity, 0) <> coalesce(m.quantity, 0)
    """,
    "I1 a piece is where its last movement left it": """
        SELECT s.organisation_id, s.product_id, s.serial, s.warehouse_id, m.warehouse_id AS moved_to, m.quantity
        FROM serials s JOIN movements m USING (movement_id)
        WHERE s.warehouse_id IS DISTINCT FROM CASE WHEN m.quantity > 0 THEN m.warehouse_id END
    """,
    "I2 reserved = sum of open reservations": f"""
        SELECT {STOCK}, b.reserved, r.quantity AS open
        FROM balances b FULL JOIN (
            SELECT organisation_id, product_id, warehouse_id, stock_batch_id AS batch_id, sum(quantity) AS quantity
            FROM reservations GROUP BY 1, 2, 3, 4
        ) r USING ({STOCK})
        WHERE coalesce(b.reserved, 0) <> coalesce(r.quantity, 0)
    """,
    "I2 reserved of a batch = sum of open reservations": f"""
        SELECT {STOCK}, b.reserved, r.quantity AS open
        FROM batch_stocks b FULL JOIN (
            SELECT {STOCK}, sum(quantity) AS quantity FROM reservations WHERE batch_id IS NOT NULL GROUP BY {STOCK}
        ) r USING ({STOCK})
        WHERE coalesce(b.reserved, 0) <> coalesce(r.quantity, 0)
    """,
    "I1 running balance = sum of movements before": """
        SELECT organisation_id, product_id, warehouse_id, sequence, quantity_after, value_after, quantity, value
        FROM (
            SELECT organisation_id, product_id, warehouse_id, sequence, quantity_after, value_after,
                sum(quantity) OVER earlier AS quantity, sum(cost) OVER earlier AS value
            FROM movements WINDOW earlier AS (
                PARTITION BY organisation_id, product_id, warehouse_id, stock_batch_id ORDER BY sequence)
        ) run
        WHERE (quantity_after, value_after) <> (quantity, value)
    """,
    "I5 sum of cost layers = on hand": f"""
        SELECT {STOCK}, b.quantity, b.value, l.quantity AS layers_quantity, l.value AS layers_value
        FROM balances b LEFT JOIN ({LAYERS.format(table="layers")}) l USING (balance_id, organisation_id)
        WHERE (coalesce(l.quantity, 0), coalesce(l.value, 0)) <> CASE
            WHEN b.valuation = 'fifo' AND b.quantity > 0 THEN (b.quantity, b.value) ELSE (0::numeric, 0::numeric) END
    """,
    "I5 sum of short issues = what is lacking": f"""
        SELECT {STOCK}, b.quantity, b.value, s.quantity AS short_quantity, s.value AS short_value
        FROM balances b LEFT JOIN ({LAYERS.format(table="short_issues")}) s USING (balance_id, organisation_id)
        WHERE (coalesce(s.quantity, 0), coalesce(s.value, 0)) <> CASE
            WHEN b.quantity < 0 THEN (-b.quantity, -b.value) ELSE (0::numeric, 0::numeric) END
    """,
    "I5 nothing is worth nothing": f"SELECT {STOCK}, value FROM balances WHERE quantity = 0 AND value <> 0",
    "I5 no layer before the head": f"""
        SELECT {STOCK}, l.sequence, l.remaining_quantity, b.head_sequence
        FROM layers l JOIN balances b USING (balance_id, organisation_id)
        WHERE l.remaining_quantity > 0 AND l.sequence < b.head_sequence
    """,
    "I6 one set of postings, one reversal": """
        SELECT organisation_id, document_id, version, outcome, m.reversal, m.restored, m.quantity, m.cost
        FROM postings p LEFT JOIN (
            SELECT organisation_id, document_id, version, sum(quantity) AS quantity, sum(cost) AS cost,
                count(*) FILTER (WHERE movement_type NOT IN ('restoration', 'reposted')) AS total,
                count(*) FILTER (WHERE movement_type = 'reversal') AS reversal,
                coalesce(sum(quantity) FILTER (
                    WHERE movement_type IN ('reversal', 'restoration', 'reposted')), 0) AS restored
            FROM movements GROUP BY 1, 2, 3
        ) m USING (organisation_id, document_id, version)
        WHERE m.total IS NOT NULL AND CASE outcome
            WHEN 'refused' THEN m.total > 0
            WHEN 'posted' THEN m.restored <> 0
            ELSE m.quantity <> 0 OR m.cost <> 0 OR m.reversal = 0 END
    """,
    "I6 one standing version of a document": """
        SELECT organisation_id, document_id, count(*) AS standing FROM postings WHERE outcome = 'posted'
        GROUP BY 1, 2 HAVING count(*) > 1
    """,
    "I11 every movement leads back to its document": """
        SELECT m.organisation_id, m.movement_id, m.document_id, m.version
        FROM movements m LEFT JOIN postings p USING (organisation_id, document_id, version)
        WHERE p.document_id IS NULL
    """,
}


async def compare_books(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """Guilty rows by comparison; all empty when the stock books are right."""
    return {name: [dict(row) for row in await connection.fetch(sql)] for name, sql in COMPARISONS.items()}
