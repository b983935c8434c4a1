"""Open items in foreign currencies, and the account of exchange differences in charts that were made without it."""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS: tuple[str, ...] = (
    """
    ALTER TABLE open_items ADD COLUMN currency text, ADD COLUMN foreign_amount numeric(18,2),
    ADD COLUMN foreign_remaining numeric(18,2),
    ADD CHECK ((currency IS NULL) = (foreign_amount IS NULL) AND (currency IS NULL) = (foreign_remaining IS NULL)),
    ADD CHECK (CASE WHEN amount > 0 THEN foreign_remaining BETWEEN 0 AND foreign_amount
        ELSE foreign_remaining BETWEEN foreign_amount AND 0 END)
    """,
    "DROP INDEX open_items_open, open_items_by_date",
    """
    CREATE INDEX open_items_open ON open_items (organisation_id, partner_id, side, business_date, id)
    WHERE remaining <> 0 OR foreign_remaining <> 0
    """,
    """
    CREATE INDEX open_items_by_date ON open_items (organisation_id, business_date, id)
    WHERE remaining <> 0 OR foreign_remaining <> 0
    """,
    """
    ALTER TABLE settlements ADD COLUMN credit_amount numeric(18,2), ADD COLUMN foreign_amount numeric(18,2),
    DROP CONSTRAINT settlements_amount_check,
    ADD CHECK (amount > 0 OR amount = 0 AND foreign_amount IS NOT NULL),
    ADD CHECK ((credit_amount IS NULL) = (foreign_amount IS NULL)), ADD CHECK (credit_amount >= 0),
    ADD CHECK (foreign_amount > 0)
    """,
    """
    ALTER TABLE vouchers ADD COLUMN currency text, ADD COLUMN foreign_amount numeric(18,2),
    ADD CHECK ((currency IS NULL) = (foreign_amount IS NULL))
    """,
    """
    CREATE INDEX vouchers_foreign ON vouchers (organisation_id, partner_id) WHERE currency IS NOT NULL
    """,
    """
    INSERT INTO accounts (organisation_id, id, number, name_zh, name_en, role, side)
    SELECT organisation_id, gen_random_uuid(), '6061', '汇兑损益', 'Exchange differences', 'exchange_differences',
        'credit'
    FROM (SELECT DISTINCT organisation_id FROM accounts) AS organisations
    ON CONFLICT (organisation_id, number) DO UPDATE SET role = excluded.role, version = accounts.version + 1
    WHERE accounts.role IS NULL
    """,
)
"""An account 6061 that an organisation made itself gets the role, unless it has another one."""


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
