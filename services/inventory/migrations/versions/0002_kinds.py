"""Batches, serials, reservations and goods in transit."""

from alembic import op

revision = "0002"
down_revision = "0001"

NO_BATCH = "'00000000-0000-0000-0000-000000000000'"
STOCK_KEY = "organisation_id, product_id, warehouse_id"
STOCK = "organisation_id uuid NOT NULL, product_id uuid NOT NULL, warehouse_id uuid NOT NULL"

STATEMENTS: tuple[str, ...] = (
    f"""
    ALTER TABLE balances
        ADD COLUMN batch_id uuid NOT NULL DEFAULT {NO_BATCH},
        ADD COLUMN reserved numeric(20, 6) NOT NULL DEFAULT 0,
        DROP CONSTRAINT balances_pkey,
        ADD PRIMARY KEY ({STOCK_KEY}, batch_id),
        ADD CONSTRAINT balances_reserved_is_there CHECK (reserved >= 0 AND (reserved <= quantity OR may_be_negative))
    """,
    """
    ALTER TABLE movements
        ADD COLUMN stock_batch_id uuid,
        ADD COLUMN batch_id uuid,
        DROP CONSTRAINT movements_movement_type_check,
        ADD CONSTRAINT movements_movement_type_check
            CHECK (movement_type IN ('document', 'value', 'true_up', 'reversal')),
        DROP CONSTRAINT movements_true_up_is_value_only,
        ADD CONSTRAINT movements_value_only CHECK (movement_type NOT IN ('value', 'true_up') OR quantity = 0),
        ADD CONSTRAINT movements_stock_of_its_batch CHECK (stock_batch_id IS NULL OR stock_batch_id = batch_id)
    """,
    "DROP INDEX movements_stock_sequence",
    f"""
    CREATE UNIQUE INDEX movements_stock_sequence ON movements ({STOCK_KEY}, sequence, stock_batch_id)
    NULLS NOT DISTINCT
    """,
    """
    CREATE INDEX movements_batch ON movements (organisation_id, batch_id, movement_id) WHERE batch_id IS NOT NULL
    """,
    f"""
    CREATE TABLE transits (
        document_id uuid NOT NULL,
        line_id uuid NOT NULL,
        version integer NOT NULL,
        {STOCK},
        batch_id uuid,
        quantity numeric(20, 6) NOT NULL CHECK (quantity >= 0),
        cost numeric(18, 2) NOT NULL CHECK (cost >= 0),
        PRIMARY KEY (organisation_id, document_id, line_id),
        CONSTRAINT transits_nothing_is_worth_nothing CHECK (quantity > 0 OR cost = 0)
    )
    """,
    f"CREATE INDEX transits_open ON transits ({STOCK_KEY}) WHERE quantity > 0",
    """
    CREATE TABLE batches (
        organisation_id uuid NOT NULL,
        batch_id uuid NOT NULL,
        product_id uuid NOT NULL,
        number text NOT NULL,
        production_date date,
        expiry_date date,
        PRIMARY KEY (organisation_id, batch_id)
    )
    """,
    "CREATE INDEX batches_product ON batches (organisation_id, product_id, number)",
    f"""
    CREATE TABLE batch_stocks (
        batch_stock_id uuid NOT NULL,
        {STOCK},
        batch_id uuid NOT NULL,
        quantity numeric(20, 6) NOT NULL,
        reserved numeric(20, 6) NOT NULL DEFAULT 0,
        may_be_negative boolean NOT NULL DEFAULT false,
        PRIMARY KEY ({STOCK_KEY}, batch_id),
        CONSTRAINT batch_stocks_not_negative CHECK (quantity >= 0 OR may_be_negative),
        CONSTRAINT batch_stocks_reserved_is_there
            CHECK (reserved >= 0 AND (reserved <= quantity OR may_be_negative))
    ) WITH (fillfactor = 80)
    """,
    "CREATE UNIQUE INDEX batch_stocks_id ON batch_stocks (batch_stock_id)",
    "CREATE INDEX batch_stocks_batch ON batch_stocks (organisation_id, batch_id)",
    """
    CREATE TABLE serials (
        serial_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        product_id uuid NOT NULL,
        serial text NOT NULL,
        warehouse_id uuid,
        batch_id uuid,
        movement_id uuid,
        PRIMARY KEY (organisation_id, product_id, serial)
    )
    """,
    "CREATE UNIQUE INDEX serials_id ON serials (serial_id)",
    """
    CREATE TABLE movement_serials (
        movement_id uuid NOT NULL REFERENCES movements (movement_id),
        serial text NOT NULL,
        organisation_id uuid NOT NULL,
        product_id uuid NOT NULL,
        PRIMARY KEY (movement_id, serial)
    )
    """,
    "CREATE INDEX movement_serials_serial ON movement_serials (organisation_id, product_id, serial)",
    f"""
    CREATE TABLE order_lines (
        document_id uuid NOT NULL,
        line_id uuid NOT NULL,
        version integer NOT NULL,
        document_number text NOT NULL,
        line_number integer NOT NULL,
        {STOCK},
        batch_id uuid,
        batch_costed boolean NOT NULL,
        ordered numeric(20, 6) NOT NULL,
        delivered numeric(20, 6) NOT NULL DEFAULT 0 CHECK (delivered >= 0),
        closed boolean NOT NULL DEFAULT false,
        PRIMARY KEY (organisation_id, document_id, line_id)
    )
    """,
    f"""
    CREATE TABLE reservations (
        reservation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        line_id uuid NOT NULL,
        {STOCK},
        stock_batch_id uuid NOT NULL DEFAULT {NO_BATCH},
        batch_id uuid,
        quantity numeric(20, 6) NOT NULL CHECK (quantity >= 0),
        changed_at timestamptz NOT NULL,
        CONSTRAINT reservations_supply UNIQUE NULLS NOT DISTINCT
            (organisation_id, document_id, line_id, warehouse_id, stock_batch_id, batch_id),
        PRIMARY KEY (reservation_id),
        FOREIGN KEY (organisation_id, document_id, line_id) REFERENCES order_lines
    )
    """,
    f"CREATE INDEX reservations_open ON reservations ({STOCK_KEY}) WHERE quantity > 0",
    """
    CREATE TABLE reservation_uses (
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        version integer NOT NULL,
        line_id uuid NOT NULL,
        reservation_id uuid NOT NULL REFERENCES reservations (reservation_id),
        quantity numeric(20, 6) NOT NULL CHECK (quantity > 0),
        PRIMARY KEY (organisation_id, document_id, version, line_id, reservation_id),
        FOREIGN KEY (organisation_id, document_id, version) REFERENCES postings
    )
    """,
    """
    ALTER TABLE products
        ADD COLUMN decimals integer NOT NULL DEFAULT 6,
        ADD COLUMN active boolean NOT NULL DEFAULT true,
        ADD COLUMN category_path text NOT NULL DEFAULT '',
        ADD COLUMN batch_tracked boolean NOT NULL DEFAULT false,
        ADD COLUMN batch_costed boolean NOT NULL DEFAULT false,
        ADD COLUMN serial_tracked boolean NOT NULL DEFAULT false,
        ADD COLUMN shelf_life_days integer,
        ADD COLUMN reorder_point numeric(20, 6),
        ADD COLUMN reorder_quantity numeric(20, 6)
    """,
    """
    ALTER TABLE warehouses
        ADD COLUMN allows_negative_stock boolean NOT NULL DEFAULT false,
        ADD COLUMN active boolean NOT NULL DEFAULT true
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
