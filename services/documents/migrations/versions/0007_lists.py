"""Lists and the first screen stay fast at a million documents; a transfer knows whether all of it has arrived."""

from alembic import op

revision = "0007"
down_revision = "0006"

# None is on a column that an audit changes on its way through the books: those updates stay in place (HOT). Each
# that holds all documents costs every audit some ten microseconds more (measured), so there are but two of them.
STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE documents ADD COLUMN arrived boolean NOT NULL DEFAULT false",
    """
    UPDATE documents AS d SET arrived = true WHERE target_warehouse_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM document_lines AS l WHERE l.document_id = d.document_id AND l.taken < l.quantity)
    """,
    """
    CREATE INDEX documents_to_arrive ON documents (organisation_id, document_id)
    WHERE target_warehouse_id IS NOT NULL AND NOT arrived
    """,
    "CREATE INDEX documents_by_kind ON documents (organisation_id, kind, document_id)",
    """
    CREATE INDEX documents_by_partner ON documents (organisation_id, partner_id, document_id)
    WHERE partner_id IS NOT NULL
    """,
    "CREATE INDEX documents_of_author ON documents (organisation_id, created_by, document_id) WHERE unfinished",
    """
    CREATE INDEX documents_refused ON documents (organisation_id, document_id)
    WHERE unfinished AND refusal IS NOT NULL
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
