"""Master data, documents with their lines, numbers and batches; the tables of messaging and chassis."""

from alembic import op

from chassis import MIGRATION_SQL as CHASSIS_SQL
from messaging import MIGRATION_SQL as MESSAGING_SQL

revision = "0001"
down_revision = None

MASTER_SQL = (
    """
    CREATE TABLE products (
        product_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        code text NOT NULL CHECK (code <> ''),
        name text NOT NULL CHECK (name <> ''),
        name_en text,
        barcode text,
        unit text NOT NULL,
        decimals smallint NOT NULL CHECK (decimals BETWEEN 0 AND 6),
        tax_rate numeric(7,6) NOT NULL CHECK (tax_rate >= 0 AND tax_rate < 1),
        valuation text NOT NULL CHECK (valuation IN ('moving_average', 'fifo')),
        in_stock_accounting boolean NOT NULL,
        is_service boolean NOT NULL,
        card_cost numeric(20,6) CHECK (card_cost >= 0),
        active boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        changed_at timestamptz NOT NULL DEFAULT now()
    )
    """,
    "CREATE UNIQUE INDEX products_code ON products (organisation_id, code)",
    "CREATE INDEX products_barcode ON products (organisation_id, barcode) WHERE barcode IS NOT NULL",
    """
    CREATE TABLE partners (
        partner_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        code text NOT NULL CHECK (code <> ''),
        name text NOT NULL CHECK (name <> ''),
        name_en text,
        roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['customer', 'supplier']),
        active boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        changed_at timestamptz NOT NULL DEFAULT now()
    )
    """,
    "CREATE UNIQUE INDEX partners_code ON partners (organisation_id, code)",
    """
    CREATE TABLE warehouses (
        warehouse_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        code text NOT NULL CHECK (code <> ''),
        name text NOT NULL CHECK (name <> ''),
        name_en text,
        allows_negative_stock boolean NOT NULL,
        active boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        changed_at timestamptz NOT NULL DEFAULT now()
    )
    """,
    "CREATE UNIQUE INDEX warehouses_code ON warehouses (organisation_id, code)",
)
# Room on the pages, and no index on what an audit's way through the books changes: those updates stay in place (HOT).
DOCUMENT_SQL = (
    """
    CREATE TABLE number_counters (
        organisation_id uuid NOT NULL,
        kind text NOT NULL,
        business_date date NOT NULL,
        last_number integer NOT NULL CHECK (last_number > 0),
        PRIMARY KEY (organisation_id, kind, business_date)
    )
    """,
    """
    CREATE TABLE documents (
        document_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        kind text NOT NULL CHECK (kind IN (
            'purchase_receipt', 'purchase_return', 'sales_delivery', 'sales_return',
            'other_inbound', 'other_outbound', 'customer_receipt', 'supplier_payment')),
        number text NOT NULL,
        state text NOT NULL CHECK (state IN (
            'draft', 'submitted', 'audited', 'posted', 'vouchered', 'refused', 'voided')),
        unfinished boolean NOT NULL GENERATED ALWAYS AS (state IN ('draft', 'submitted', 'refused')) STORED,
        business_date date NOT NULL,
        warehouse_id uuid REFERENCES warehouses,
        partner_id uuid REFERENCES partners,
        origin_id uuid REFERENCES documents,
        reason text,
        register_only boolean NOT NULL,
        remark text,
        reference text,
        flag text,
        net numeric(18,2) NOT NULL,
        tax numeric(18,2) NOT NULL,
        gross numeric(18,2) NOT NULL CHECK (gross = net + tax),
        account text CHECK (account IN ('bank', 'cash')),
        settlements jsonb NOT NULL DEFAULT '[]',
        content_hash bytea NOT NULL,
        refusal jsonb,
        trace jsonb NOT NULL,
        created_by uuid NOT NULL,
        created_by_name text NOT NULL,
        created_at timestamptz NOT NULL,
        audited_at timestamptz,
        posted_at timestamptz,
        vouchered_at timestamptz,
        stuck_at timestamptz,
        changed_at timestamptz NOT NULL,
        CHECK ((account IS NULL) = (warehouse_id IS NOT NULL))
    ) WITH (fillfactor = 60)
    """,
    "CREATE UNIQUE INDEX documents_number ON documents (organisation_id, number)",
    "CREATE UNIQUE INDEX documents_reference ON documents (organisation_id, reference) WHERE reference IS NOT NULL",
    "CREATE INDEX documents_by_date ON documents (organisation_id, business_date, document_id)",
    """
    CREATE INDEX documents_unfinished ON documents (organisation_id, kind, business_date, document_id)
    WHERE unfinished
    """,
    "CREATE INDEX documents_by_origin ON documents (origin_id) WHERE origin_id IS NOT NULL",
    "CREATE INDEX documents_settles ON documents USING gin (settlements jsonb_path_ops) WHERE account IS NOT NULL",
    "CREATE INDEX documents_audited_at ON documents (audited_at) WHERE audited_at IS NOT NULL",
    "CREATE INDEX documents_stuck ON documents (stuck_at) WHERE stuck_at IS NOT NULL",
    "CREATE INDEX documents_changed_at ON documents USING brin (changed_at) WITH (pages_per_range = 32)",
    """
    CREATE TABLE document_lines (
        line_id uuid PRIMARY KEY,
        document_id uuid NOT NULL REFERENCES documents,
        organisation_id uuid NOT NULL,
        line_number integer NOT NULL CHECK (line_number > 0),
        product_id uuid NOT NULL REFERENCES products,
        quantity numeric(20,6) NOT NULL CHECK (quantity > 0),
        price numeric(20,6) NOT NULL CHECK (price >= 0),
        tax_rate numeric(7,6) NOT NULL CHECK (tax_rate >= 0 AND tax_rate < 1),
        net numeric(18,2) NOT NULL CHECK (net >= 0),
        tax numeric(18,2) NOT NULL CHECK (tax >= 0),
        moves_stock boolean NOT NULL,
        origin_line_id uuid REFERENCES document_lines ON DELETE SET NULL,
        remark text,
        returned numeric(20,6) NOT NULL DEFAULT 0,
        committed numeric(20,6) NOT NULL DEFAULT 0,
        committed_net numeric(18,2) NOT NULL DEFAULT 0,
        committed_tax numeric(18,2) NOT NULL DEFAULT 0,
        CHECK (returned >= 0 AND returned <= committed AND committed <= quantity),
        CHECK (committed_net >= 0 AND committed_net <= net AND committed_tax >= 0 AND committed_tax <= tax)
    )
    """,
    "CREATE UNIQUE INDEX document_lines_number ON document_lines (document_id, line_number)",
    "CREATE INDEX document_lines_by_origin ON document_lines (origin_line_id) WHERE origin_line_id IS NOT NULL",
    """
    CREATE TABLE batches (
        batch_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        action text NOT NULL CHECK (action IN ('submit', 'audit', 'void')),
        state text NOT NULL CHECK (state IN ('waiting', 'running', 'finished')),
        total integer NOT NULL CHECK (total >= 0),
        taken integer NOT NULL DEFAULT 0 CHECK (taken <= total),
        refused integer NOT NULL DEFAULT 0 CHECK (refused <= taken),
        person_id uuid NOT NULL,
        person_name text NOT NULL,
        traceparent text,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        changed_at timestamptz NOT NULL
    )
    """,
    "CREATE INDEX batches_open ON batches (created_at) WHERE state <> 'finished'",
    "CREATE INDEX batches_by_organisation ON batches (organisation_id, created_at)",
    """
    CREATE TABLE batch_items (
        batch_id uuid NOT NULL REFERENCES batches,
        ordinal integer NOT NULL CHECK (ordinal > 0),
        document_id uuid NOT NULL,
        PRIMARY KEY (batch_id, ordinal)
    )
    """,
    """
    CREATE TABLE batch_refusals (
        batch_id uuid NOT NULL,
        ordinal integer NOT NULL,
        code text NOT NULL,
        details jsonb NOT NULL,
        PRIMARY KEY (batch_id, ordinal),
        FOREIGN KEY (batch_id, ordinal) REFERENCES batch_items
    )
    """,
)


def upgrade() -> None:
    for statement in (*MESSAGING_SQL, *CHASSIS_SQL, *MASTER_SQL, *DOCUMENT_SQL):
        op.execute(statement)
