"""Statements of every kind of stock document, and versions that were un-audited."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS: tuple[str, ...] = (
    """
    ALTER TABLE books DROP CONSTRAINT books_status, ADD CONSTRAINT books_status
    CHECK (status IN ('in_flight', 'agrees', 'refused', 'unaudited', 'different'))
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
