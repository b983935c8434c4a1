"""Locations in warehouses, which products are at home there, and counts of one location or of goods without one."""

from alembic import op

revision = "0012"
down_revision = "0011"

STATEMENTS = (
    """
    CREATE TABLE locations (
        location_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        warehouse_id uuid NOT NULL,
        code text COLLATE "C" NOT NULL CHECK (code <> ''),
        name text,
        active boolean NOT NULL,
        CONSTRAINT locations_warehouse UNIQUE (organisation_id, warehouse_id, location_id),
        FOREIGN KEY (organisation_id, warehouse_id) REFERENCES warehouses
    )
    """,
    "CREATE UNIQUE INDEX locations_code ON locations (organisation_id, warehouse_id, code)",
    "CREATE INDEX locations_walk ON locations (organisation_id, code, location_id)",
    """
    CREATE TABLE placements (
        placement_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        warehouse_id uuid NOT NULL,
        product_id uuid NOT NULL,
        location_id uuid NOT NULL,
        CONSTRAINT placements_product UNIQUE (organisation_id, product_id, warehouse_id),
        FOREIGN KEY (organisation_id, warehouse_id, location_id)
            REFERENCES locations (organisation_id, warehouse_id, location_id),
        FOREIGN KEY (organisation_id, product_id) REFERENCES products
    )
    """,
    "CREATE INDEX placements_location ON placements (location_id, placement_id)",
    """
    ALTER TABLE count_sheets ADD COLUMN location text,
        ADD COLUMN unplaced boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT count_sheets_place CHECK (location IS NULL OR NOT unplaced)
    """,
    'ALTER TABLE count_items ADD COLUMN location text COLLATE "C"',
    "CREATE INDEX count_items_walk ON count_items (sheet_id, coalesce(location, E'\\U0010FFFF'), item_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
