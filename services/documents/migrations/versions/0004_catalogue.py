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
    """
    CREATE TABLE categories (
        category_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        code text NOT NULL CHECK (code <> '' AND strpos(code, '/') = 0),
        name text NOT NULL CHECK (name <> ''),
        name_en text,
        active boolean NOT NULL,
        parent_id uuid REFERENCES categories,
        path text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        changed_at timestamptz NOT NULL DEFAULT now()
    )
    """,
    "CREATE UNIQUE INDEX categories_code ON categories (organisation_id, code)",
    "CREATE INDEX categories_path ON categories (organisation_id, path text_pattern_ops)",
    """
    ALTER TABLE products
        ADD COLUMN category_id uuid REFERENCES categories,
        ADD COLUMN category_path text NOT NULL DEFAULT '',
        ADD COLUMN variant_of uuid REFERENCES products,
        ADD COLUMN attributes jsonb NOT NULL DEFAULT '{}'
    """,
    "CREATE INDEX products_category ON products (organisation_id, category_path text_pattern_ops)",
    "CREATE INDEX products_variants ON products (variant_of) WHERE variant_of IS NOT NULL",
    """
    CREATE TABLE price_lists (
        price_list_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        code text NOT NULL CHECK (code <> ''),
        name text NOT NULL CHECK (name <> ''),
        name_en text,
        active boolean NOT NULL,
        side text NOT NULL CHECK (side IN ('sales', 'purchase')),
        partner_id uuid REFERENCES partners,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        created_at timestamptz NOT NULL DEFAULT now(),
        changed_at timestamptz NOT NULL DEFAULT now()
    )
    """,
    "CREATE UNIQUE INDEX price_lists_code ON price_lists (organisation_id, code)",
    """
    CREATE TABLE price_list_items (
        item_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        price_list_id uuid NOT NULL REFERENCES price_lists,
        product_id uuid NOT NULL REFERENCES products,
        unit text NOT NULL,
        min_quantity numeric(20,6) NOT NULL CHECK (min_quantity >= 0),
        price numeric(20,6) NOT NULL CHECK (price >= 0)
    )
    """,
    """
    CREATE UNIQUE INDEX price_list_items_product ON price_list_items (product_id, price_list_id, unit, min_quantity)
    """,
    "CREATE INDEX price_list_items_list ON price_list_items (price_list_id, item_id)",
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
