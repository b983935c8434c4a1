"""I7, and the uniqueness of I11: what documents alone can answer."""

from tritally.check.sql_check import SqlCheck
from tritally.stack.known_services import SERVICES

DOCUMENT_CHECKS = (
    SqlCheck(
        "I11",
        "document numbers are unique",
        "documents",
        "SELECT count(*) FROM documents",
        """
        SELECT organisation_id, number, count(*) AS documents FROM documents
        GROUP BY 1, 2 HAVING count(*) > 1 ORDER BY 1, 2
        """,
    ),
    SqlCheck(
        "I7",
        "every batch is over, with a result for each document",
        "documents",
        "SELECT count(*) FROM batches",
        """
        SELECT b.organisation_id, b.batch_id, b.action, b.state, b.total, b.taken, b.refused,
            (SELECT count(*) FROM batch_items i WHERE i.batch_id = b.batch_id) AS items,
            (SELECT count(*) FROM batch_refusals r WHERE r.batch_id = b.batch_id) AS refusals
        FROM batches b
        WHERE b.state <> 'finished' OR b.taken <> b.total
            OR b.total <> (SELECT count(*) FROM batch_items i WHERE i.batch_id = b.batch_id)
            OR b.refused <> (SELECT count(*) FROM batch_refusals r WHERE r.batch_id = b.batch_id)
        """,
    ),
    *(
        SqlCheck(
            "I7",
            f"every command of {service} that was taken has its answer",
            service,
            "SELECT count(*) FROM idempotency_keys",
            "SELECT organisation_id, person_id, key, created_at FROM idempotency_keys WHERE status IS NULL",
        )
        for service in SERVICES
    ),
)
