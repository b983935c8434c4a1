"""A restored document that could not stand where it stood: its movements say so, and what they drew."""

from alembic import op

revision = "0007"
down_revision = "0006"

TYPES = "'document', 'value', 'true_up', 'reversal', 'restoration', 'reposted'"
STATEMENTS = (
    "ALTER TABLE movements DROP CONSTRAINT movements_movement_type_check",
    f"""
    ALTER TABLE movements ADD CONSTRAINT movements_movement_type_check CHECK (movement_type IN ({TYPES})) NOT VALID
    """,
    "ALTER TABLE movements VALIDATE CONSTRAINT movements_movement_type_check",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
