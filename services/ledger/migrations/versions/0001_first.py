"""First schema: chart, periods, vouchers, open items, names; outbox and inbox; idempotency keys and access replica."""

from alembic import op

import chassis
import messaging

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

CHART = (
    """
    CREATE TABLE accounts (
        organisation_id uuid NOT NULL,
        number text NOT NULL CHECK (number ~ '^[0-9]{4,20}$'),
        id uuid NOT NULL,
        name_zh text NOT NULL CHECK (name_zh <> ''),
        name_en text NOT NULL CHECK (name_en <> ''),
        role text CHECK (role <> ''),
        side text NOT NULL CHECK (side IN ('debit', 'credit')),
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, number)
    )
    """,
    "CREATE UNIQUE INDEX accounts_id ON accounts (id)",
    "CREATE UNIQUE INDEX accounts_role ON accounts (organisation_id, role)",
    """
    CREATE TABLE periods (
        organisation_id uuid NOT NULL,
        month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
        state text NOT NULL CHECK (state IN ('open', 'closed')),
        PRIMARY KEY (organisation_id, month)
    )
    """,
)
VOUCHERS = (
    """
    CREATE TABLE postings (
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        refusal text,
        PRIMARY KEY (organisation_id, document_id, version)
    )
    """,
    """
    CREATE TABLE voucher_counters (
        organisation_id uuid NOT NULL,
        month text NOT NULL,
        word text NOT NULL,
        last_number integer NOT NULL DEFAULT 0 CHECK (last_number >= 0),
        PRIMARY KEY (organisation_id, month, word)
    )
    """,
    """
    CREATE TABLE vouchers (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        month text NOT NULL,
        word text NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        voucher_date date NOT NULL CHECK (to_char(voucher_date, 'YYYY-MM') = month),
        part text NOT NULL,
        flag text,
        document_id uuid NOT NULL,
        document_version integer NOT NULL,
        document_kind text NOT NULL,
        document_number text NOT NULL,
        partner_id uuid,
        amount numeric(18,2) NOT NULL,
        red_letter_of uuid REFERENCES vouchers (id),
        posted_at timestamptz NOT NULL,
        FOREIGN KEY (organisation_id, document_id, document_version) REFERENCES postings
    )
    """,
    "CREATE UNIQUE INDEX vouchers_number ON vouchers (organisation_id, month, word, number)",
    "CREATE INDEX vouchers_document ON vouchers (organisation_id, document_id)",
    "CREATE INDEX vouchers_date ON vouchers (organisation_id, voucher_date, id)",
    """
    CREATE TABLE voucher_lines (
        voucher_id uuid NOT NULL REFERENCES vouchers (id),
        line_number smallint NOT NULL CHECK (line_number > 0),
        organisation_id uuid NOT NULL,
        voucher_date date NOT NULL,
        account text NOT NULL,
        role text NOT NULL,
        debit numeric(18,2) NOT NULL,
        credit numeric(18,2) NOT NULL CHECK ((debit = 0) <> (credit = 0)),
        partner_id uuid,
        product_id uuid,
        warehouse_id uuid,
        document_line_id uuid,
        PRIMARY KEY (voucher_id, line_number),
        FOREIGN KEY (organisation_id, account) REFERENCES accounts
    )
    """,
    "CREATE INDEX voucher_lines_account ON voucher_lines (organisation_id, account, voucher_date, voucher_id)",
    """
    CREATE INDEX voucher_lines_partner ON voucher_lines (organisation_id, partner_id, role, voucher_date)
    WHERE partner_id IS NOT NULL
    """,
    """
    CREATE TABLE account_totals (
        organisation_id uuid NOT NULL,
        month text NOT NULL,
        account text NOT NULL,
        debit numeric(20,2) NOT NULL,
        credit numeric(20,2) NOT NULL,
        PRIMARY KEY (organisation_id, month, account)
    )
    """,
    """
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END $$
    """,
    """
    CREATE TRIGGER vouchers_append_only BEFORE UPDATE OR DELETE ON vouchers
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
    """,
    """
    CREATE TRIGGER voucher_lines_append_only BEFORE UPDATE OR DELETE ON voucher_lines
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
    """,
)
OPEN_ITEMS = (
    """
    CREATE TABLE open_items (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        partner_id uuid NOT NULL,
        side text NOT NULL CHECK (side IN ('receivable', 'payable')),
        document_id uuid NOT NULL,
        document_kind text NOT NULL,
        document_number text NOT NULL,
        business_date date NOT NULL,
        amount numeric(18,2) NOT NULL CHECK (amount <> 0),
        remaining numeric(18,2) NOT NULL,
        CHECK (CASE WHEN amount > 0 THEN remaining BETWEEN 0 AND amount ELSE remaining BETWEEN amount AND 0 END)
    )
    """,
    "CREATE UNIQUE INDEX open_items_document ON open_items (organisation_id, document_id)",
    """
    CREATE INDEX open_items_open ON open_items (organisation_id, partner_id, side, business_date, id)
    WHERE remaining <> 0
    """,
    """
    CREATE TABLE settlements (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        item_id uuid NOT NULL REFERENCES open_items (id),
        credit_id uuid NOT NULL REFERENCES open_items (id),
        amount numeric(18,2) NOT NULL CHECK (amount > 0),
        settled_at timestamptz NOT NULL
    )
    """,
    "CREATE INDEX settlements_item ON settlements (item_id)",
    "CREATE INDEX settlements_credit ON settlements (credit_id)",
)
NAMES = tuple(
    f"""
    CREATE TABLE {thing}_names (
        organisation_id uuid NOT NULL,
        {thing}_id uuid NOT NULL,
        version integer NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        PRIMARY KEY (organisation_id, {thing}_id)
    )
    """
    for thing in ("partner", "product")
)


def upgrade() -> None:
    for statement in (*messaging.MIGRATION_SQL, *chassis.MIGRATION_SQL, *CHART, *VOUCHERS, *OPEN_ITEMS, *NAMES):
        op.execute(statement)
