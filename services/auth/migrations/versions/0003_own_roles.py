"""Roles that an organisation has changed are its own; the others follow their template when it grows."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    "ALTER TABLE roles ADD COLUMN own boolean NOT NULL DEFAULT false",
    "UPDATE roles SET own = true WHERE version > 1 OR template IS NULL",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
