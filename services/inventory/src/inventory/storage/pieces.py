"""Where pieces with serial numbers are, and which movements moved them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from contracts import new_id
from inventory.domain.book.moved import Moved
from inventory.domain.book.piece import Piece, PieceKey
from inventory.domain.book.stock import LineKey
from messaging import Connection

INSERT_SQL = """
INSERT INTO serials (organisation_id, product_id, serial, serial_id)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[])
ORDER BY 1, 2, 3
ON CONFLICT DO NOTHING
"""

LOCK_SQL = """
SELECT s.organisation_id, s.product_id, s.serial, s.warehouse_id, s.batch_id, s.movement_id
FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS k (organisation_id, product_id, serial)
JOIN serials s USING (organisation_id, product_id, serial)
ORDER BY 1, 2, 3
FOR UPDATE OF s
"""

SAVE_SQL = """
UPDATE serials s SET warehouse_id = k.warehouse_id, batch_id = k.batch_id, movement_id = k.movement_id
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::uuid[])
    AS k (organisation_id, product_id, serial, warehouse_id, batch_id, movement_id)
WHERE (s.organisation_id, s.product_id, s.serial) = (k.organisation_id, k.product_id, k.serial)
"""

MOVED_SQL = """
INSERT INTO movement_serials (organisation_id, product_id, movement_id, serial)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[])
"""

OF_ORIGINS_SQL = """
SELECT m.organisation_id, m.document_id, m.line_id, s.serial
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS k (organisation_id, document_id, line_id)
JOIN movements m USING (organisation_id, document_id, line_id)
JOIN postings p ON (p.organisation_id, p.document_id, p.version) = (m.organisation_id, m.document_id, m.version)
JOIN movement_serials s USING (movement_id)
WHERE m.movement_type = 'document' AND p.outcome = 'posted'
"""


async def lock_pieces(connection: Connection, keys: Iterable[PieceKey]) -> dict[PieceKey, Piece]:
    """All pieces of the keys, locked until the transaction ends; one never seen is made, in no stock."""
    asked = list(keys)
    await connection.execute(INSERT_SQL, *_columns(asked), [new_id() for _ in asked])
    rows = await connection.fetch(LOCK_SQL, *_columns(asked))
    return {PieceKey(*row[:3]): Piece(PieceKey(*row[:3]), *row[3:]) for row in rows}


async def save_pieces(connection: Connection, pieces: Sequence[Piece]) -> None:
    """Write where they are now."""
    await connection.execute(
        SAVE_SQL,
        *_columns([piece.key for piece in pieces]),
        [piece.warehouse_id for piece in pieces],
        [piece.batch_id for piece in pieces],
        [piece.movement_id for piece in pieces],
    )


async def save_moved_pieces(connection: Connection, movements: Iterable[Moved]) -> None:
    """After the movements themselves."""
    rows = [(moved, serial) for moved in movements for serial in moved.serials]
    await connection.execute(
        MOVED_SQL,
        [moved.stock.key.organisation_id for moved, _ in rows],
        [moved.stock.key.product_id for moved, _ in rows],
        [moved.movement_id for moved, _ in rows],
        [serial for _, serial in rows],
    )


async def read_origin_pieces(connection: Connection, lines: Sequence[LineKey]) -> Mapping[LineKey, frozenset[str]]:
    """Serials that each posted line moved."""
    found: dict[LineKey, set[str]] = defaultdict(set)
    columns: tuple[list[UUID], ...] = tuple([line[place] for line in lines] for place in range(3))
    for *line, serial in await connection.fetch(OF_ORIGINS_SQL, *columns):
        found[LineKey(*line)].add(serial)
    return {line: frozenset(found[line]) for line in lines}


def _columns(keys: Sequence[PieceKey]) -> tuple[list[UUID], list[UUID], list[str]]:
    return [key.organisation_id for key in keys], [key.product_id for key in keys], [key.serial for key in keys]
