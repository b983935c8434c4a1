"""Books and differences, with the tables of messaging and chassis."""

from alembic import op

from chassis import MIGRATION_SQL as CHASSIS_SQL
from messaging import MIGRATION_SQL as MESSAGING_SQL

revision = "0001"
down_revision = None

# A row is written about four times in a few seconds: room on its page, and no compression of what is that young.
RISK_SQL = (
    """
    CREATE TABLE books (
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        version integer NOT NULL,
        kind text NOT NULL,
        number text NOT NULL,
        business jsonb NOT NULL DEFAULT '[]',
        stock jsonb NOT NULL DEFAULT '[]',
        finance jsonb NOT NULL DEFAULT '[]',
        status text NOT NULL DEFAULT 'in_flight'
            CONSTRAINT books_status CHECK (status IN ('in_flight', 'agrees', 'refused', 'different')),
        heard_at timestamptz NOT NULL DEFAULT now(),
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organisation_id, document_id, version)
    ) WITH (fillfactor = 60, toast_tuple_target = 8160)
    """,
    "CREATE INDEX books_in_flight ON books (heard_at) WHERE status = 'in_flight'",
    "CREATE INDEX books_by_status ON books (organisation_id, status)",
    """
    CREATE TABLE differences (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        version integer NOT NULL,
        kind text NOT NULL,
        number text NOT NULL,
        difference text NOT NULL,
        figures jsonb NOT NULL,
        found_at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (organisation_id, document_id, version) REFERENCES books
    )
    """,
    "CREATE UNIQUE INDEX differences_document ON differences (organisation_id, document_id, version, difference)",
    "CREATE INDEX differences_found ON differences (organisation_id, found_at, id)",
    """
    CREATE TABLE corrected_issues (
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        line_id uuid NOT NULL,
        PRIMARY KEY (organisation_id, document_id, line_id)
    )
    """,
)


def upgrade() -> None:
    for statement in (*MESSAGING_SQL, *CHASSIS_SQL, *RISK_SQL):
        op.execute(statement)
