"""Documents in foreign currencies beside the books' own, and exchange rates. Old rows are in the book currency."""

from alembic import op

revision = "0014"
down_revision = "0013"

_AMOUNTS = """
ADD COLUMN exchange_rate numeric(20, 6), ADD COLUMN foreign_net numeric(18, 2), ADD COLUMN foreign_tax numeric(18, 2)
"""
STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE settings ADD COLUMN book_currency text NOT NULL DEFAULT 'CNY'",
    f"ALTER TABLE documents ADD COLUMN currency text, {_AMOUNTS}",
    f"""
    ALTER TABLE document_lines {_AMOUNTS},
        ADD COLUMN committed_foreign_net numeric(18, 2), ADD COLUMN committed_foreign_tax numeric(18, 2)
    """,
    """
    CREATE INDEX documents_by_currency ON documents (organisation_id, currency, document_id)
    WHERE currency IS NOT NULL
    """,
    """
    CREATE TABLE exchange_rates (
        rate_id uuid PRIMARY KEY, organisation_id uuid NOT NULL, currency text NOT NULL, valid_from date NOT NULL,
        rate numeric(20, 6) NOT NULL CHECK (rate > 0), changed_by_name text NOT NULL, changed_at timestamptz NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX exchange_rates_day ON exchange_rates (organisation_id, currency, valid_from)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
