"""Voucher lines refer to vouchers and accounts by a check per statement instead of one per row (decision 0011)."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS: tuple[str, ...] = (
    """
    CREATE FUNCTION check_voucher_lines() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF EXISTS (
            SELECT FROM (SELECT DISTINCT voucher_id FROM added) AS line
            WHERE NOT EXISTS (SELECT FROM vouchers WHERE id = line.voucher_id)
        ) OR EXISTS (
            SELECT FROM (SELECT DISTINCT organisation_id, account FROM added) AS line
            WHERE NOT EXISTS (
                SELECT FROM accounts WHERE organisation_id = line.organisation_id AND number = line.account)
        ) THEN
            RAISE foreign_key_violation USING MESSAGE = 'a voucher line has no voucher or no account';
        END IF;
        RETURN NULL;
    END $$
    """,
    """
    CREATE TRIGGER voucher_lines_refer AFTER INSERT ON voucher_lines
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_voucher_lines()
    """,
    """
    CREATE TRIGGER accounts_stay BEFORE DELETE OR UPDATE OF organisation_id, number ON accounts
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
    """,
    """
    ALTER TABLE voucher_lines DROP CONSTRAINT voucher_lines_voucher_id_fkey,
    DROP CONSTRAINT voucher_lines_organisation_id_account_fkey
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
