"""Products, partners and warehouses by a few letters of their code, name, pinyin or barcode."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import orjson

from documents.domain.search_text import BARCODE, CODE, END, INITIALS, NAME, PINYIN, plain
from documents.storage.masters import MasterTable
from documents.storage.masters import plain as plain_row
from messaging import Connection

FOUND_MAX = 20_000
"""So many are ranked at most: what more than these have in common (a single letter) ranks nothing."""
# One pass over the organisation's rows: 40 ms at 100,000 products, whatever is asked (bench: product_search).
_FIND = """
SELECT found.* FROM (
    SELECT * FROM {table} WHERE organisation_id = $1 AND active AND search_text LIKE ALL ($2::text[]) LIMIT {rows}
) AS found
ORDER BY CASE WHEN starts_with(search_text, $3) OR strpos(search_text, $4) > 0 THEN 0
    WHEN starts_with(search_text, $5) THEN 1 WHEN strpos(search_text, $6) > 0 THEN 2
    WHEN strpos(search_text, $7) > 0 THEN 3 WHEN strpos(search_text, $8) > 0 THEN 4 ELSE 5 END,
    length(search_text), code LIMIT $9
"""
_EXACT = """
SELECT * FROM products
WHERE organisation_id = $1 AND active AND (code = ANY($2::text[]) OR barcode = $3 OR units @> $4::jsonb)
ORDER BY code LIMIT $5
"""
Row = Mapping[str, Any]


async def find_masters(
    connection: Connection, table: MasterTable, organisation_id: UUID, asked: str, limit: int
) -> list[Row]:
    """Active ones that have every word of `asked`, the best first: exact, then by how code, pinyin, name begin."""
    statement = _FIND.format(table=table.name, rows=FOUND_MAX)
    rows = await connection.fetch(statement, organisation_id, *_patterns(asked), limit)
    return [plain_row(row) for row in rows]


async def find_exact_products(connection: Connection, organisation_id: UUID, asked: str, limit: int) -> list[Row]:
    """Those of which `asked` is the code or a barcode, by index."""
    barcode = orjson.dumps([{"barcode": asked}]).decode()
    codes = list({asked, asked.upper(), asked.lower()})
    rows = await connection.fetch(_EXACT, organisation_id, codes, asked, barcode, limit)
    return [plain_row(row) for row in rows]


def _patterns(asked: str) -> Sequence[Any]:
    """$2 to $8 of _FIND."""
    words = plain(asked).split(" ")
    whole, joined = " ".join(words), "".join(words)
    contained = [f"%{_escaped(word)}%" for word in words]
    exact = f"{CODE}{whole}{END}", f"{BARCODE}{whole}{END}"
    return contained, *exact, f"{CODE}{whole}", f"{INITIALS}{joined}", f"{NAME}{whole}", f"{PINYIN}{joined}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
