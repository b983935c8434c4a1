"""Statements are kept as text: jsonb was parsed, merged and written out again at each of three additions a document."""

from alembic import op

revision = "0004"
down_revision = "0003"

TO_TEXT = """
ALTER COLUMN {0} DROP DEFAULT,
ALTER COLUMN {0} TYPE text USING CASE WHEN {0} = '[]' THEN '' ELSE
    ',' || replace(substr({0}::text, 2, length({0}::text) - 2), '"outcome": "refused"', '"outcome":"refused"') END,
ALTER COLUMN {0} SET DEFAULT ''
"""


def upgrade() -> None:
    op.execute("ALTER TABLE books " + ", ".join(TO_TEXT.format(book) for book in ("business", "stock", "finance")))
