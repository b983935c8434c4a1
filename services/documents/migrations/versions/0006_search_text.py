"""What products, partners and warehouses are found by, also by the pinyin of a Chinese name."""

from alembic import op
from sqlalchemy import Connection, text

from documents.domain.cards.search_text import search_text

revision = "0006"
down_revision = "0005"
TABLES = (("products", "product_id"), ("partners", "partner_id"), ("warehouses", "warehouse_id"))
ROWS = 5_000
READ = "SELECT * FROM {table} WHERE CAST(:after AS uuid) IS NULL OR {key} > :after ORDER BY {key} LIMIT :rows"
WRITE = """
UPDATE {table} SET search_text = found.text
FROM unnest(CAST(:keys AS uuid[]), CAST(:texts AS text[])) AS found (key, text) WHERE {key} = found.key
"""


def upgrade() -> None:
    for table, key in TABLES:
        op.execute(f"ALTER TABLE {table} ADD COLUMN search_text text NOT NULL DEFAULT ''")
        fill(op.get_bind(), table, key)


def fill(connection: Connection, table: str, key: str) -> None:
    """Portion by portion: the text is made by our own code, so that it is the same as that of a new card."""
    after = None
    names = {"table": table, "key": key}
    while rows := connection.execute(text(READ.format(**names)), {"after": after, "rows": ROWS}).mappings().all():
        keys, texts = [row[key] for row in rows], [search_text(dict(row)) for row in rows]
        connection.execute(text(WRITE.format(**names)), {"keys": keys, "texts": texts})
        after = keys[-1]
