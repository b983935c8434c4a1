"""What purchase orders are still to bring, so that nothing is bought twice."""

from alembic import op

revision = "0008"
down_revision = "0007"

STATEMENTS = (
    """
    CREATE TABLE purchase_lines (
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        line_id uuid NOT NULL,
        product_id uuid NOT NULL,
        warehouse_id uuid NOT NULL,
        ordered numeric(20, 6) NOT NULL,
        closed boolean NOT NULL,
        PRIMARY KEY (organisation_id, document_id, line_id)
    )
    """,
    "CREATE INDEX purchase_lines_product ON purchase_lines (organisation_id, product_id) WHERE NOT closed",
    """
    CREATE TABLE purchase_receipts (
        organisation_id uuid NOT NULL,
        document_id uuid NOT NULL,
        version integer NOT NULL,
        line_id uuid NOT NULL,
        order_line_id uuid NOT NULL,
        quantity numeric(20, 6) NOT NULL,
        PRIMARY KEY (organisation_id, document_id, version, line_id)
    )
    """,
    "CREATE INDEX purchase_receipts_order_line ON purchase_receipts (organisation_id, order_line_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
