"""Voucher lines keep what their document comes to in its foreign currency; those of book currency are as they were."""

from alembic import op

revision = "0007"
down_revision = "0006"

STATEMENTS: tuple[str, ...] = (
    """
    ALTER TABLE voucher_lines ADD COLUMN currency text, ADD COLUMN foreign_amount numeric(18,2),
    ADD COLUMN exchange_rate numeric(18,6),
    ADD CHECK ((currency IS NULL) = (foreign_amount IS NULL)),
    ADD CHECK (exchange_rate IS NULL OR currency IS NOT NULL AND exchange_rate > 0)
    """,
    "ALTER TABLE voucher_lines DISABLE TRIGGER voucher_lines_append_only",
    """
    UPDATE voucher_lines AS line
    SET currency = v.currency, foreign_amount = abs(v.foreign_amount) * sign(line.debit + line.credit)
    FROM vouchers AS v
    WHERE v.id = line.voucher_id AND v.currency IS NOT NULL AND v.foreign_amount <> 0
        AND line.role IN ('receivable', 'payable', 'bank', 'cash')
    """,
    "ALTER TABLE voucher_lines ENABLE TRIGGER voucher_lines_append_only",
)
"""What is booked already gets its amount from its voucher; the rate was not kept here, and is not guessed."""


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
