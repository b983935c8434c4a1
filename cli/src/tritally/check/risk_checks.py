"""What the continuous check of risk has found: it must agree that all agrees."""

from tritally.check.sql_check import SqlCheck

RISK_CHECKS = (
    SqlCheck(
        "I6",
        "risk finds the three books of every version in agreement",
        "risk",
        "SELECT count(*) FROM books",
        """
        SELECT b.organisation_id, b.number, b.document_id, b.version, b.status, d.difference, d.figures
        FROM books b LEFT JOIN differences d USING (organisation_id, document_id, version)
        WHERE b.status NOT IN ('agrees', 'refused', 'unaudited') ORDER BY b.heard_at
        """,
    ),
)
