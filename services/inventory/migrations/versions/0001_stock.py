"""Stock: postings, movements, balances, layers, short issues, names; and the tables of messaging and chassis."""

from alembic import op

from chassis import MIGRATION_SQL as CHASSIS_SQL
from messaging import MIGRATION_SQL as MESSAGING_SQL

revision = "0001"
down_revision = None

STOCK = "organisation_id uuid NOT NULL, product_id uuid NOT NULL, warehouse_id uuid NOT NULL"
STOCK_KEY = "organisation_id, product_id, warehouse_id"

STATEMENTS = (
    """
    CREATE TABLE postings (
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        version integer NOT NULL,
        document_kind text NOT NULL,
        document_number text NOT NULL,
        business_date date NOT NULL,
        posted_by uuid NOT NULL,
        posted_at timestamptz NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('posted', 'refused', 'reversed')),
        reversed_at timestamptz CHECK ((outcome = 'reversed') = (reversed_at IS NOT NULL)),
        document bytea CHECK ((outcome = 'refused') = (document IS NULL)),
        PRIMARY KEY (organisation_id, document_id, version)
    )
    """,
    # A body of 2 kB stays in its row uncompressed: pglz costs more than twice the whole insert.
    "ALTER TABLE postings ALTER COLUMN document SET STORAGE EXTERNAL",
    "ALTER TABLE postings SET (toast_tuple_target = 8160)",
    "CREATE INDEX postings_document_number ON postings (organisation_id, document_number)",
    "CREATE INDEX postings_posted_at ON postings (organisation_id, posted_at)",
    f"""
    CREATE TABLE balances (
        balance_id uuid NOT NULL,
        {STOCK},
        valuation text NOT NULL CHECK (valuation IN ('moving_average', 'fifo')),
        quantity numeric(20, 6) NOT NULL DEFAULT 0,
        value numeric(18, 2) NOT NULL DEFAULT 0,
        last_unit_cost numeric(20, 6),
        head_sequence bigint NOT NULL DEFAULT 0,
        sequence bigint NOT NULL DEFAULT 0,
        may_be_negative boolean NOT NULL DEFAULT false,
        PRIMARY KEY ({STOCK_KEY}),
        CONSTRAINT balances_not_negative CHECK (quantity >= 0 OR may_be_negative),
        CONSTRAINT balances_nothing_is_worth_nothing CHECK (quantity <> 0 OR value = 0),
        CONSTRAINT balances_value_has_the_sign_of_quantity CHECK (value = 0 OR (value > 0) = (quantity > 0))
    ) WITH (fillfactor = 60)
    """,
    "CREATE UNIQUE INDEX balances_id ON balances (balance_id)",
    f"""
    CREATE TABLE movements (
        movement_id uuid PRIMARY KEY,
        {STOCK},
        sequence bigint NOT NULL,
        document_id uuid NOT NULL,
        version integer NOT NULL,
        line_id uuid NOT NULL,
        movement_type text NOT NULL CHECK (movement_type IN ('document', 'true_up', 'reversal')),
        origin_document_id uuid,
        origin_line_id uuid,
        quantity numeric(20, 6) NOT NULL,
        cost numeric(18, 2) NOT NULL,
        quantity_after numeric(20, 6) NOT NULL,
        value_after numeric(18, 2) NOT NULL,
        draws numeric[],
        FOREIGN KEY (organisation_id, document_id, version) REFERENCES postings,
        CONSTRAINT movements_origin_is_whole CHECK ((origin_document_id IS NULL) = (origin_line_id IS NULL)),
        CONSTRAINT movements_true_up_is_value_only CHECK (movement_type <> 'true_up' OR quantity = 0)
    )
    """,
    f"CREATE UNIQUE INDEX movements_stock_sequence ON movements ({STOCK_KEY}, sequence)",
    "CREATE INDEX movements_document_line ON movements (document_id, line_id)",
    """
    CREATE INDEX movements_origin ON movements (origin_document_id, origin_line_id)
    WHERE origin_line_id IS NOT NULL
    """,
    """
    CREATE TABLE layers (
        balance_id uuid NOT NULL REFERENCES balances (balance_id),
        sequence bigint NOT NULL,
        organisation_id uuid NOT NULL,
        remaining_quantity numeric(20, 6) NOT NULL CHECK (remaining_quantity >= 0),
        remaining_value numeric(18, 2) NOT NULL CHECK (remaining_value >= 0),
        PRIMARY KEY (balance_id, sequence),
        CONSTRAINT layers_nothing_is_worth_nothing CHECK (remaining_quantity > 0 OR remaining_value = 0)
    ) WITH (fillfactor = 80)
    """,
    """
    CREATE TABLE short_issues (
        balance_id uuid NOT NULL REFERENCES balances (balance_id),
        sequence bigint NOT NULL,
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        line_id uuid NOT NULL,
        remaining_quantity numeric(20, 6) NOT NULL CHECK (remaining_quantity >= 0),
        remaining_value numeric(18, 2) NOT NULL CHECK (remaining_value >= 0),
        PRIMARY KEY (balance_id, sequence),
        CONSTRAINT short_issues_nothing_is_worth_nothing CHECK (remaining_quantity > 0 OR remaining_value = 0)
    )
    """,
    "CREATE INDEX short_issues_open ON short_issues (balance_id, sequence) WHERE remaining_quantity > 0",
    """
    CREATE TABLE products (
        organisation_id uuid NOT NULL,
        product_id uuid NOT NULL,
        version integer NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        unit text NOT NULL,
        PRIMARY KEY (organisation_id, product_id)
    )
    """,
    "CREATE INDEX products_code ON products (organisation_id, code)",
    """
    CREATE TABLE warehouses (
        organisation_id uuid NOT NULL,
        warehouse_id uuid NOT NULL,
        version integer NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        PRIMARY KEY (organisation_id, warehouse_id)
    )
    """,
)


def upgrade() -> None:
    for statement in (*MESSAGING_SQL, *CHASSIS_SQL, *STATEMENTS):
        op.execute(statement)
