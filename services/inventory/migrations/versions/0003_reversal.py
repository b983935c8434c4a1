"""Un-audit and recompute."""

from alembic import op

revision = "0003"
down_revision = "0002"

STOCK_KEY = "organisation_id, product_id, warehouse_id"

STATEMENTS: tuple[str, ...] = (
    # The order of audits, without a clock: taken while the stocks of the document are locked.
    "ALTER TABLE postings ADD COLUMN audit_order bigint GENERATED ALWAYS AS IDENTITY",
    """
    CREATE INDEX postings_bound ON postings (organisation_id, document_id)
    WHERE document_kind IN ('assembly', 'disassembly')
    """,
    # What a stock's last unit cost was before: only goods that run out, or come to nothing, set it (valuation rule 5).
    f"CREATE INDEX movements_emptied ON movements ({STOCK_KEY}, sequence) WHERE quantity_after <= 0",
    "ALTER TABLE movements DROP CONSTRAINT movements_movement_type_check",
    """
    ALTER TABLE movements ADD CONSTRAINT movements_movement_type_check
    CHECK (movement_type IN ('document', 'value', 'true_up', 'reversal', 'restoration'))
    """,
    """
    CREATE TABLE transit_losses (
        loss_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        version integer NOT NULL,
        line_id uuid NOT NULL,
        origin_document_id uuid NOT NULL,
        origin_line_id uuid NOT NULL,
        product_id uuid NOT NULL,
        warehouse_id uuid NOT NULL,
        stock_batch_id uuid,
        sequence bigint NOT NULL,
        quantity numeric(20, 6) NOT NULL CHECK (quantity > 0),
        cost numeric(18, 2) NOT NULL CHECK (cost >= 0),
        FOREIGN KEY (organisation_id, document_id, version) REFERENCES postings
    )
    """,
    "CREATE INDEX transit_losses_origin ON transit_losses (organisation_id, origin_document_id, origin_line_id)",
    "CREATE INDEX transit_losses_product ON transit_losses (organisation_id, product_id)",
    """
    CREATE TABLE recomputes (
        recompute_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        first_date date,
        last_date date NOT NULL CHECK (first_date <= last_date),
        warehouse_ids uuid[],
        product_ids uuid[],
        state text NOT NULL CHECK (state IN ('waiting', 'running', 'finished', 'failed')),
        person_id uuid NOT NULL,
        person_name text NOT NULL,
        products_total integer NOT NULL DEFAULT 0,
        products_done integer NOT NULL DEFAULT 0,
        portions_done integer NOT NULL DEFAULT 0,
        movements_done bigint NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        finished_at timestamptz,
        proposed_at timestamptz
    )
    """,
    "CREATE INDEX recomputes_created ON recomputes (organisation_id, created_at)",
    "CREATE INDEX recomputes_unfinished ON recomputes (created_at) WHERE state IN ('waiting', 'running')",
    """
    CREATE TABLE recompute_portions (
        recompute_id uuid NOT NULL REFERENCES recomputes,
        ordinal integer NOT NULL,
        organisation_id uuid NOT NULL,
        product_ids uuid[] NOT NULL,
        PRIMARY KEY (recompute_id, ordinal)
    )
    """,
    """
    CREATE TABLE recompute_differences (
        difference_id uuid PRIMARY KEY,
        recompute_id uuid NOT NULL REFERENCES recomputes,
        organisation_id uuid NOT NULL,
        product_id uuid NOT NULL,
        warehouse_id uuid NOT NULL,
        batch_id uuid NOT NULL,
        sequence bigint NOT NULL,
        quantity numeric(20, 6) NOT NULL,
        old_value numeric(18, 2) NOT NULL,
        new_value numeric(18, 2) NOT NULL,
        value numeric(18, 2) NOT NULL,
        is_whole boolean NOT NULL,
        last_unit_cost numeric(20, 6),
        layers jsonb NOT NULL,
        short_issues jsonb NOT NULL,
        document_id uuid,
        version integer,
        applied_sequence bigint,
        replaced_last_unit_cost numeric(20, 6),
        replaced_layers jsonb,
        replaced_short_issues jsonb
    )
    """,
    """
    CREATE UNIQUE INDEX recompute_differences_stock
    ON recompute_differences (recompute_id, product_id, warehouse_id, batch_id)
    """,
    """
    CREATE INDEX recompute_differences_document ON recompute_differences (document_id, version)
    WHERE document_id IS NOT NULL
    """,
    """
    CREATE TABLE recompute_costs (
        cost_id uuid PRIMARY KEY,
        recompute_id uuid NOT NULL REFERENCES recomputes,
        organisation_id uuid NOT NULL,
        movement_id uuid NOT NULL,
        old_cost numeric(18, 2) NOT NULL,
        new_cost numeric(18, 2) NOT NULL
    )
    """,
    "CREATE INDEX recompute_costs_recompute ON recompute_costs (recompute_id, cost_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
