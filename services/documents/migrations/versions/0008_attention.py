"""Documents that ledger refused and inventory could not take back: they need a person's attention."""

from alembic import op

revision = "0008"
down_revision = "0007"

# NOT VALID: the new set holds the old one, so there is nothing to look for in the rows that are there.
STATEMENTS = (
    "ALTER TABLE documents DROP CONSTRAINT documents_state_check",
    """
    ALTER TABLE documents ADD CONSTRAINT documents_state_check CHECK (state IN (
        'draft', 'submitted', 'queued', 'audited', 'posted', 'vouchered', 'confirmed', 'unauditing',
        'needs_attention', 'refused', 'voided')) NOT VALID
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
