"""Products, partners and warehouses by a few letters of their code, name, pinyin or barcode."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from documents.domain.cards.search_text import BARCODE, CODE, END, INITIALS, NAME, PINYIN, plain
from documents.storage.masters.masters import MasterTable
from documents.storage.masters.masters import plain as plain_row
from messaging import Connection

RANKED_MAX = 1_000
"""So many of equal rank are put in order at most, by length: what more than these have in common ranks nothing."""
LETTERS_MAX = 3
"""The index knows each one, two and three letters; see the revision."""
# Rank by rank, each looked for in the index and only while `limit` are not found: ranks are the places of $2.
_FIND = """
SELECT t.* FROM (
    SELECT best.* FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS wanted (holds, letters, rank)
    CROSS JOIN LATERAL (
        SELECT found.* FROM (
            SELECT {key}, rank, length(search_text) AS length, code FROM {table}
            WHERE active AND organisation_id = $1 AND search_keys(organisation_id, search_text)
                    @> ARRAY(SELECT search_key($1, one) FROM unnest(string_to_array(letters, E'\\n')) AS one)
                AND search_text LIKE wanted.holds AND search_text LIKE ALL ($4::text[])
                AND NOT search_text LIKE ANY (($2::text[])[:rank - 1])
            LIMIT {rows}
        ) AS found ORDER BY length, code LIMIT $5
    ) AS best LIMIT $5
) AS ranked JOIN {table} AS t USING ({key}) ORDER BY ranked.rank, ranked.length, t.code
"""
Row = Mapping[str, Any]


async def find_masters(
    connection: Connection, table: MasterTable, organisation_id: UUID, asked: str, limit: int
) -> list[Row]:
    """Active ones that have every word of `asked`, the best first: exact, then by how code, pinyin, name begin."""
    words = plain(asked).split(" ")
    ranks = [(_held(text), _letters([text])) for text in _beginnings(words)] + [("%", _letters(words))]
    holds, letters = zip(*ranks, strict=True)
    statement = _FIND.format(table=table.name, key=table.key, rows=RANKED_MAX)
    rows = await connection.fetch(statement, organisation_id, holds, letters, [_held(word) for word in words], limit)
    return [plain_row(row) for row in rows]


def _beginnings(words: Sequence[str]) -> Iterator[str]:
    """What a text holds that is it, or begins so: the best first."""
    whole, joined = " ".join(words), "".join(words)
    yield from (f"{CODE}{whole}{END}", f"{BARCODE}{whole}{END}", f"{CODE}{whole}")
    yield from (f"{INITIALS}{joined}", f"{NAME}{whole}", f"{PINYIN}{joined}")


def _letters(texts: Sequence[str]) -> str:
    """What the index is asked for, line by line: each letter of a text once, as its last letters allow."""
    return "\n".join({text[place : place + LETTERS_MAX] for text in texts for place in _places(text)})


def _places(text: str) -> set[int]:
    last = max(0, len(text) - LETTERS_MAX)
    return {*range(0, last, LETTERS_MAX), last}


def _held(text: str) -> str:
    """The pattern of texts that hold this one."""
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
