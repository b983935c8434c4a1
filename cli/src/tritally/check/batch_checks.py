"""I1 by batch and piece, and I2: what orders claim."""

from tritally.check.sql_check import SqlCheck

BATCH_CHECKS = (
    SqlCheck(
        "I1",
        "on hand of a batch = sum of its movements",
        "inventory",
        "SELECT count(*) FROM batch_stocks",
        """
        SELECT organisation_id, warehouse_id, product_id, batch_id, b.quantity AS on_hand, m.quantity AS moved
        FROM batch_stocks b
        FULL JOIN (
            SELECT organisation_id, warehouse_id, product_id, batch_id, sum(quantity) AS quantity
            FROM movements WHERE batch_id IS NOT NULL GROUP BY 1, 2, 3, 4) m
            USING (organisation_id, warehouse_id, product_id, batch_id)
        WHERE coalesce(b.quantity, 0) <> coalesce(m.quantity, 0)
        ORDER BY 1, 2, 3, 4
        """,
    ),
    SqlCheck(
        "I1",
        "a piece is where its movements left it, and in one place",
        "inventory",
        "SELECT count(*) FROM serials",
        """
        SELECT s.organisation_id, s.product_id, s.serial, s.warehouse_id, sum(sign(m.quantity)) AS in_stock
        FROM serials s
        LEFT JOIN movement_serials ms USING (organisation_id, product_id, serial)
        LEFT JOIN movements m ON m.movement_id = ms.movement_id
        GROUP BY 1, 2, 3, 4
        HAVING coalesce(sum(sign(m.quantity)), 0) <> CASE WHEN s.warehouse_id IS NULL THEN 0 ELSE 1 END
            OR coalesce(sum(sign(m.quantity)) FILTER (WHERE m.warehouse_id = s.warehouse_id), 0)
                <> CASE WHEN s.warehouse_id IS NULL THEN 0 ELSE 1 END
        """,
    ),
    SqlCheck(
        "I2",
        "reserved = sum of open reservations",
        "inventory",
        "SELECT count(*) FROM balances WHERE reserved <> 0",
        """
        SELECT organisation_id, warehouse_id, product_id, batch_id, b.reserved, r.quantity AS open
        FROM balances b
        FULL JOIN (
            SELECT organisation_id, warehouse_id, product_id, stock_batch_id AS batch_id, sum(quantity) AS quantity
            FROM reservations GROUP BY 1, 2, 3, 4) r
            USING (organisation_id, warehouse_id, product_id, batch_id)
        WHERE coalesce(b.reserved, 0) <> coalesce(r.quantity, 0)
        ORDER BY 1, 2, 3, 4
        """,
    ),
    SqlCheck(
        "I2",
        "reserved of a batch = sum of open reservations that name it",
        "inventory",
        "SELECT count(*) FROM batch_stocks WHERE reserved <> 0",
        """
        SELECT organisation_id, warehouse_id, product_id, batch_id, b.reserved, r.quantity AS open
        FROM batch_stocks b
        FULL JOIN (
            SELECT organisation_id, warehouse_id, product_id, batch_id, sum(quantity) AS quantity
            FROM reservations WHERE batch_id IS NOT NULL GROUP BY 1, 2, 3, 4) r
            USING (organisation_id, warehouse_id, product_id, batch_id)
        WHERE coalesce(b.reserved, 0) <> coalesce(r.quantity, 0)
        ORDER BY 1, 2, 3, 4
        """,
    ),
    SqlCheck(
        "I2",
        "nothing is reserved that is not there, or that nobody waits for",
        "inventory",
        "SELECT (SELECT count(*) FROM balances) + (SELECT count(*) FROM order_lines)",
        """
        SELECT organisation_id, product_id, 'stock' AS what, reserved, quantity FROM balances
        WHERE reserved < 0 OR (reserved > quantity AND NOT may_be_negative)
        UNION ALL
        SELECT o.organisation_id, o.product_id, 'order ' || o.document_number, sum(r.quantity), o.ordered - o.delivered
        FROM order_lines o JOIN reservations r USING (organisation_id, document_id, line_id)
        GROUP BY o.organisation_id, o.document_id, o.line_id
        HAVING sum(r.quantity) > CASE WHEN o.closed THEN 0 ELSE greatest(0, o.ordered - o.delivered) END
        """,
    ),
)
