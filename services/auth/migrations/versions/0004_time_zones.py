"""Settings of organisations: the time zone that their people read instants in (decision 0016)."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """
    CREATE TABLE organisation_settings (
        organisation_id uuid PRIMARY KEY REFERENCES nodes,
        time_zone text NOT NULL DEFAULT 'Asia/Shanghai' CHECK (time_zone <> ''),
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        changed_at timestamptz NOT NULL
    )
    """,
    """
    INSERT INTO organisation_settings (organisation_id, changed_at)
    SELECT node_id, now() FROM nodes WHERE parent_id IS NULL
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
