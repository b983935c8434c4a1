"""Movements on another day than their business date are marked: the few that stock at a date looks at one by one."""

from alembic import op

revision = "0011"
down_revision = "0010"

STATEMENTS = (
    "ALTER TABLE movements ADD COLUMN off_day boolean NOT NULL DEFAULT false",
    """
    UPDATE movements AS m SET off_day = true FROM postings AS d
    WHERE (d.organisation_id, d.document_id, d.version) = (m.organisation_id, m.document_id, m.version)
        AND abs((uuid_extract_timestamp(m.movement_id) AT TIME ZONE 'UTC')::date - d.business_date) > 1
    """,
    "CREATE INDEX movements_off_day ON movements (organisation_id, product_id, warehouse_id) WHERE off_day",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
