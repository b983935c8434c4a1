"""What the stock ledger says of documents, count sheets and snapshot groups."""

from alembic import op

revision = "0004"
down_revision = "0003"

NO_BATCH = "'00000000-0000-0000-0000-000000000000'"

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE postings ADD COLUMN unaudited boolean NOT NULL DEFAULT false",
    """
    CREATE TABLE document_marks (
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        voided_at timestamptz,
        voided_by uuid,
        reused_at timestamptz,
        reused_by uuid,
        PRIMARY KEY (organisation_id, document_id)
    )
    """,
    """
    CREATE TABLE failed_audits (
        failure_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        product_id uuid NOT NULL,
        warehouse_id uuid NOT NULL,
        batch_id uuid,
        document_id uuid NOT NULL,
        version integer NOT NULL,
        line_id uuid NOT NULL,
        reason text NOT NULL,
        quantity numeric(20, 6) NOT NULL,
        FOREIGN KEY (organisation_id, document_id, version) REFERENCES postings
    )
    """,
    "CREATE INDEX failed_audits_stock ON failed_audits (organisation_id, product_id, warehouse_id)",
    "CREATE INDEX failed_audits_document ON failed_audits (document_id)",
    """
    CREATE TABLE count_sheets (
        sheet_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        state text NOT NULL CHECK (state IN ('open', 'closed', 'cancelled')),
        warehouse_id uuid NOT NULL,
        category_path text,
        product_ids uuid[],
        blind boolean NOT NULL,
        recount_above numeric(20, 6) CHECK (recount_above >= 0),
        remark text,
        business_date date,
        started_by uuid NOT NULL,
        started_by_name text NOT NULL,
        started_at timestamptz NOT NULL,
        ended_by uuid,
        ended_by_name text,
        ended_at timestamptz,
        CHECK ((state = 'open') = (ended_at IS NULL)),
        CHECK ((state = 'closed') = (business_date IS NOT NULL))
    )
    """,
    "CREATE INDEX count_sheets_started ON count_sheets (organisation_id, sheet_id)",
    f"""
    CREATE TABLE count_items (
        item_id uuid PRIMARY KEY,
        sheet_id uuid NOT NULL REFERENCES count_sheets,
        organisation_id uuid NOT NULL,
        product_id uuid NOT NULL,
        batch_id uuid NOT NULL DEFAULT {NO_BATCH},
        started_quantity numeric(20, 6) NOT NULL,
        round integer NOT NULL DEFAULT 1 CHECK (round > 0),
        expected numeric(20, 6),
        counted numeric(20, 6) CHECK (counted >= 0),
        counted_at timestamptz,
        CHECK ((counted IS NULL) = (counted_at IS NULL) AND (counted IS NULL) = (expected IS NULL))
    )
    """,
    "CREATE UNIQUE INDEX count_items_product ON count_items (sheet_id, product_id, batch_id)",
    f"""
    CREATE TABLE count_entries (
        entry_id uuid NOT NULL,
        sheet_id uuid NOT NULL REFERENCES count_sheets,
        organisation_id uuid NOT NULL,
        product_id uuid NOT NULL,
        batch_id uuid NOT NULL DEFAULT {NO_BATCH},
        round integer NOT NULL CHECK (round > 0),
        quantity numeric(20, 6) NOT NULL CHECK (quantity >= 0),
        serials text[] NOT NULL DEFAULT '{{}}',
        counted_at timestamptz NOT NULL,
        counted_by uuid NOT NULL,
        counted_by_name text NOT NULL,
        received_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        PRIMARY KEY (sheet_id, entry_id)
    )
    """,
    "CREATE INDEX count_entries_item ON count_entries (sheet_id, product_id, batch_id, round)",
    """
    CREATE TABLE snapshot_groups (
        group_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        name text NOT NULL CHECK (name <> ''),
        taken_at timestamptz NOT NULL,
        taken_by uuid NOT NULL,
        taken_by_name text NOT NULL
    )
    """,
    "CREATE INDEX snapshot_groups_taken ON snapshot_groups (organisation_id, group_id)",
    f"""
    CREATE TABLE snapshot_items (
        item_id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES snapshot_groups,
        organisation_id uuid NOT NULL,
        product_id uuid NOT NULL,
        warehouse_id uuid NOT NULL,
        batch_id uuid NOT NULL DEFAULT {NO_BATCH},
        quantity numeric(20, 6) NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX snapshot_items_product ON snapshot_items (group_id, product_id, warehouse_id, batch_id)",
    """
    CREATE TABLE snapshot_movements (
        group_id uuid NOT NULL REFERENCES snapshot_groups,
        movement_id uuid NOT NULL REFERENCES movements (movement_id),
        organisation_id uuid NOT NULL,
        PRIMARY KEY (group_id, movement_id)
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
