"""Un-audit, re-use, settings of the organisation and the queue of a stock that is not real-time."""

from alembic import op

revision = "0003"
down_revision = "0002"

# NOT VALID: the new sets hold the old ones, so there is nothing to look for in the rows that are there.
STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE documents DROP CONSTRAINT documents_state_check",
    """
    ALTER TABLE documents ADD CONSTRAINT documents_state_check CHECK (state IN (
        'draft', 'submitted', 'queued', 'audited', 'posted', 'vouchered', 'confirmed', 'unauditing', 'refused',
        'voided')) NOT VALID
    """,
    """
    ALTER TABLE documents
        ADD COLUMN unaudit jsonb,
        ADD COLUMN reversing_since timestamptz,
        ADD COLUMN confirmed_version integer,
        ADD COLUMN turned_from_id uuid REFERENCES documents
    """,
    "CREATE INDEX documents_by_inbound ON documents (turned_from_id) WHERE turned_from_id IS NOT NULL",
    "CREATE INDEX document_lines_by_product ON document_lines (product_id, document_id)",
    "CREATE INDEX documents_reversing ON documents (reversing_since) WHERE reversing_since IS NOT NULL",
    """
    CREATE TABLE settings (
        organisation_id uuid PRIMARY KEY,
        version integer NOT NULL CHECK (version > 0),
        realtime_stock boolean NOT NULL,
        since timestamptz NOT NULL,
        changed_by uuid NOT NULL,
        changed_by_name text NOT NULL,
        changed_at timestamptz NOT NULL
    )
    """,
    """
    CREATE TABLE posting_queue (
        ordinal bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL REFERENCES documents,
        ce_type text NOT NULL,
        event bytea NOT NULL,
        queued_at timestamptz NOT NULL
    )
    """,
    "CREATE INDEX posting_queue_order ON posting_queue (organisation_id, ordinal)",
    "CREATE UNIQUE INDEX posting_queue_document ON posting_queue (document_id)",
    "ALTER TABLE batches DROP CONSTRAINT batches_action_check",
    """
    ALTER TABLE batches ADD CONSTRAINT batches_action_check CHECK (action IN (
        'submit', 'audit', 'void', 'withdraw', 'unaudit', 'reuse', 'post')) NOT VALID
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
