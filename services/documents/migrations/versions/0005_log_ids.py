"""Ids of logs, in databases that were made without them (decision 0010)."""

from alembic import op

from messaging import LOG_MIGRATION_SQL

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    for statement in LOG_MIGRATION_SQL:
        op.execute(statement)
