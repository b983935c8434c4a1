"""I1, and the inner half of I5: balances against movements and layers, as they are costed."""

from tritally.check.sql_check import SqlCheck

STOCK_CHECKS = (
    SqlCheck(
        "I1",
        "on hand = sum of movements, in quantity and value",
        "inventory",
        "SELECT count(*) FROM balances",
        """
        SELECT organisation_id, warehouse_id, product_id, batch_id,
            b.quantity AS on_hand, m.quantity AS moved, b.value, m.cost
        FROM balances b
        FULL JOIN (
            SELECT organisation_id, warehouse_id, product_id,
                coalesce(stock_batch_id, '00000000-0000-0000-0000-000000000000') AS batch_id,
                sum(quantity) AS quantity, sum(cost) AS cost
            FROM movements GROUP BY 1, 2, 3, 4) m USING (organisation_id, warehouse_id, product_id, batch_id)
        WHERE coalesce(b.quantity, 0) <> coalesce(m.quantity, 0) OR coalesce(b.value, 0) <> coalesce(m.cost, 0)
        ORDER BY 1, 2, 3, 4
        """,
    ),
    SqlCheck(
        "I1",
        "the last movement's running balance = on hand",
        "inventory",
        "SELECT count(*) FROM balances",
        """
        SELECT organisation_id, warehouse_id, product_id, batch_id,
            b.quantity AS on_hand, m.quantity_after, b.value, m.value_after
        FROM balances b
        JOIN LATERAL (
            SELECT quantity_after, value_after FROM movements
            WHERE (organisation_id, product_id, warehouse_id) = (b.organisation_id, b.product_id, b.warehouse_id)
                AND coalesce(stock_batch_id, '00000000-0000-0000-0000-000000000000'::uuid) = b.batch_id
            ORDER BY sequence DESC LIMIT 1) m ON true
        WHERE b.quantity <> m.quantity_after OR b.value <> m.value_after
        ORDER BY 1, 2, 3, 4
        """,
    ),
    SqlCheck(
        "I5",
        "FIFO layers less short issues = on hand, in quantity and value",
        "inventory",
        "SELECT count(*) FROM balances WHERE valuation = 'fifo'",
        """
        WITH parts AS (
            SELECT balance_id, remaining_quantity AS quantity, remaining_value AS value FROM layers
            UNION ALL
            SELECT balance_id, -remaining_quantity, -remaining_value FROM short_issues),
        sums AS (SELECT balance_id, sum(quantity) AS quantity, sum(value) AS value FROM parts GROUP BY 1)
        SELECT organisation_id, warehouse_id, product_id,
            b.quantity AS on_hand, s.quantity AS in_layers, b.value, s.value AS value_in_layers
        FROM balances b LEFT JOIN sums s USING (balance_id)
        WHERE b.valuation = 'fifo'
            AND (b.quantity <> coalesce(s.quantity, 0) OR b.value <> coalesce(s.value, 0))
        ORDER BY 1, 2, 3
        """,
    ),
    SqlCheck(
        "I5",
        "no stock has no value, no layer is below zero",
        "inventory",
        "SELECT (SELECT count(*) FROM balances) + (SELECT count(*) FROM layers)",
        """
        SELECT organisation_id, warehouse_id, product_id, 'balance' AS what, quantity, value FROM balances
        WHERE quantity = 0 AND value <> 0
        UNION ALL
        SELECT b.organisation_id, warehouse_id, product_id, 'layer', remaining_quantity, remaining_value
        FROM layers JOIN balances b USING (balance_id)
        WHERE remaining_quantity < 0 OR remaining_value < 0 OR (remaining_quantity = 0 AND remaining_value <> 0)
        """,
    ),
)
