"""Up to which period ledger has closed the books, so that no recompute is dated there."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.execute(
        "CREATE TABLE closed_periods ("
        "organisation_id uuid PRIMARY KEY, closed_through text, changed_at timestamptz NOT NULL)"
    )
