"""From when on audits may still be in flight: what leads a list of them to an index without one on their state."""

from alembic import op

revision = "0011"
down_revision = "0010"

STATEMENTS = (
    "CREATE TABLE deadline_watch (audited_since timestamptz PRIMARY KEY)",
    "INSERT INTO deadline_watch VALUES ('1970-01-01 00:00:00+00')",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
