"""Documents in foreign currencies: each line at its rate, totals and returns exact in both currencies."""

from tritally.check.sql_check import SqlCheck

_LINES = "SELECT count(*) FROM document_lines WHERE exchange_rate IS NOT NULL"
CURRENCY_CHECKS = (
    SqlCheck(
        "I4",
        "a line in a foreign currency is its price, and in the books that at its rate",
        "documents",
        _LINES,
        """
        SELECT d.organisation_id, d.number, l.line_number, l.foreign_net, l.foreign_tax, l.exchange_rate, l.net, l.tax
        FROM document_lines AS l JOIN documents AS d USING (document_id)
        WHERE d.currency IS NOT NULL AND d.origin_id IS NULL AND l.origin_document_id IS NULL
            AND (l.foreign_net, l.foreign_tax, l.net, l.tax, l.exchange_rate) IS DISTINCT FROM (
                round(coalesce(l.unit_quantity, l.quantity) * l.price, 2), round(l.foreign_net * l.tax_rate, 2),
                round(l.foreign_net * d.exchange_rate, 2), round(l.foreign_tax * d.exchange_rate, 2), d.exchange_rate)
        ORDER BY 1, 2, 3
        """,
    ),
    SqlCheck(
        "I4",
        "the totals of a document in a foreign currency are the sums of its lines",
        "documents",
        "SELECT count(*) FROM documents WHERE currency IS NOT NULL",
        """
        SELECT d.organisation_id, d.number, d.net, d.tax, d.gross, d.foreign_net, d.foreign_tax
        FROM documents AS d LEFT JOIN (
            SELECT document_id, sum(net) AS net, sum(tax) AS tax, sum(foreign_net) AS foreign_net,
                sum(foreign_tax) AS foreign_tax
            FROM document_lines WHERE exchange_rate IS NOT NULL GROUP BY document_id
        ) AS l USING (document_id)
        WHERE d.currency IS NOT NULL AND d.account IS NULL AND (d.net, d.tax, d.gross, d.foreign_net, d.foreign_tax)
            IS DISTINCT FROM (l.net, l.tax, l.net + l.tax, l.foreign_net, l.foreign_tax)
        ORDER BY 1, 2
        """,
    ),
    SqlCheck(
        "I4",
        "money in a foreign currency is in the books its amount at its rate",
        "documents",
        "SELECT count(*) FROM documents WHERE currency IS NOT NULL AND account IS NOT NULL",
        """
        SELECT organisation_id, number, foreign_net, exchange_rate, net, tax, gross FROM documents
        WHERE currency IS NOT NULL AND account IS NOT NULL AND (net, tax, gross, foreign_tax)
            IS DISTINCT FROM (round(foreign_net * exchange_rate, 2), 0.00, round(foreign_net * exchange_rate, 2), 0.00)
        ORDER BY 1, 2
        """,
    ),
    SqlCheck(
        "I4",
        "what came back whole came back to the cent in both currencies",
        "documents",
        _LINES,
        """
        SELECT d.organisation_id, d.number, l.line_number, l.net, l.committed_net, l.foreign_net,
            l.committed_foreign_net
        FROM document_lines AS l JOIN documents AS d USING (document_id)
        WHERE l.exchange_rate IS NOT NULL AND NOT l.exceedable AND l.committed = l.quantity
            AND (l.net, l.tax, l.foreign_net, l.foreign_tax) IS DISTINCT FROM (
                l.committed_net, l.committed_tax, l.committed_foreign_net, l.committed_foreign_tax)
        ORDER BY 1, 2, 3
        """,
    ),
)
