"""Batches confirm too; and keep what the person says to every document of them."""

from alembic import op

revision = "0009"
down_revision = "0008"

STATEMENTS = (
    "ALTER TABLE batches ADD COLUMN remark text",
    "ALTER TABLE batches DROP CONSTRAINT batches_action_check",
    """
    ALTER TABLE batches ADD CONSTRAINT batches_action_check CHECK (action IN (
        'submit', 'audit', 'void', 'withdraw', 'unaudit', 'reuse', 'post', 'confirm')) NOT VALID
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
