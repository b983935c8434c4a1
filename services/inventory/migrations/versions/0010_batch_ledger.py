"""The running balance of a batch is read from its index alone."""

from alembic import op

revision = "0010"
down_revision = "0009"

STATEMENTS = (
    "DROP INDEX movements_batch",
    """
    CREATE INDEX movements_batch ON movements (organisation_id, batch_id, movement_id)
    INCLUDE (warehouse_id, quantity) WHERE batch_id IS NOT NULL
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
