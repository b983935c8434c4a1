"""Lists of vouchers and open items stay fast at a million rows; no index here holds the usual voucher."""

from alembic import op

revision = "0005"
down_revision = "0004"

INDEXES: tuple[str, ...] = (
    "open_items_by_date ON open_items (organisation_id, business_date, id) WHERE remaining <> 0",
    "vouchers_reversing ON vouchers (organisation_id, id) WHERE reversal",
    "vouchers_red_letter ON vouchers (red_letter_of) WHERE red_letter_of IS NOT NULL",
    "vouchers_flag ON vouchers (organisation_id, flag, id) WHERE flag IS NOT NULL",
)


def upgrade() -> None:
    for index in INDEXES:
        op.execute(f"CREATE INDEX {index}")
