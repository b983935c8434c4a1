"""Up to which period ledger has closed the books, so that documents dated there are refused before their audit."""

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.execute(
        "CREATE TABLE closed_periods ("
        "organisation_id uuid PRIMARY KEY, closed_through text, changed_at timestamptz NOT NULL)"
    )
