"""Units, categories, variants, price lists, batches and serials."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS: tuple[str, ...] = (
    """
    ALTER TABLE products
        ADD COLUMN units jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN batch_tracked boolean NOT NULL DEFAULT false,
        ADD COLUMN batch_costed boolean NOT NULL DEFAULT false,
        ADD COLUMN serial_tracked boolean NOT NULL DEFAULT false,
        ADD COLUMN shelf_life_days integer CHECK (shelf_life_days > 0),
        ADD COLUMN reorder_point numeric(20,6) CHECK (reorder_point >= 0),
        ADD COLUMN reorder_quantity numeric(20,6) CHECK (reorder_quantity >= 0),
        ADD CONSTRAINT products_batches_are_tracked
            CHECK (batch_tracked OR (NOT batch_costed AND shelf_life_days IS NULL))
    """,
    "CREATE INDEX products_units ON products USING gin (units jsonb_path_ops)",
    """
    CREATE TABLE goods_batches (
        batch_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        product_id uuid NOT NULL REFERENCES products,
        number text NOT NULL CHECK (number <> ''),
        production_date date,
        expiry_date date CHECK (expiry_date >= production_date),
        created_at timestamptz NOT NULL DEFAULT now()
    )
    """,
    "CREATE UNIQUE INDEX goods_batches_number ON goods_batches (organisation_id, product_id, number)",
    """
    ALTER TABLE document_lines
        ADD COLUMN unit text,
        ADD COLUMN unit_quantity numeric(20,6) CHECK (unit_quantity > 0),
        ADD COLUMN batch_id uuid REFERENCES goods_batches,
        ADD COLUMN serials text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT document_lines_unit_is_whole CHECK ((unit IS NULL) = (unit_quantity IS NULL))
    """,
    "CREATE INDEX document_lines_by_batch ON document_lines (batch_id) WHERE batch_id IS NOT NULL",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
