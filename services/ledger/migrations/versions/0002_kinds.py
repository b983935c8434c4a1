"""Every kind of stock document in the finance book, and reversals."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE postings ADD COLUMN reversed_at timestamptz, ADD CHECK (refusal IS NULL OR reversed_at IS NULL)",
    """
    ALTER TABLE vouchers ADD COLUMN reversal boolean NOT NULL DEFAULT false,
    ADD CHECK (NOT reversal OR red_letter_of IS NOT NULL)
    """,
    "ALTER TABLE voucher_lines ADD COLUMN batch_id uuid",
    "ALTER TABLE open_items ADD COLUMN undone_at timestamptz, ADD CHECK (undone_at IS NULL OR remaining = 0)",
    "ALTER TABLE settlements ADD COLUMN undone_at timestamptz",
    "DROP INDEX open_items_document",
    """
    CREATE UNIQUE INDEX open_items_document ON open_items (organisation_id, document_id, partner_id, side)
    WHERE undone_at IS NULL
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
