"""Where pieces with serial numbers were before a movement took them."""

from collections.abc import Sequence
from uuid import UUID

from inventory.domain.book.piece import Piece, PieceKey
from messaging import Connection

SQL = """
SELECT k.place, b.warehouse_id, b.batch_id, b.movement_id
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[])
    WITH ORDINALITY AS k (organisation_id, product_id, serial, movement_id, place)
JOIN movements own USING (organisation_id, movement_id)
JOIN postings at ON (at.organisation_id, at.document_id, at.version)
    = (own.organisation_id, own.document_id, own.version)
CROSS JOIN LATERAL (
    SELECT CASE WHEN m.quantity > 0 THEN m.warehouse_id END AS warehouse_id, m.batch_id, m.movement_id
    FROM movement_serials s JOIN movements m USING (movement_id)
    JOIN postings p ON (p.organisation_id, p.document_id, p.version) = (m.organisation_id, m.document_id, m.version)
    WHERE (s.organisation_id, s.product_id, s.serial) = (k.organisation_id, k.product_id, k.serial)
        AND m.movement_type = 'document' AND p.outcome = 'posted' AND p.document_id <> at.document_id
    ORDER BY p.audit_order DESC, m.quantity DESC LIMIT 1
) b
"""


async def read_places_before(
    connection: Connection, moves: Sequence[tuple[PieceKey, UUID]]
) -> dict[tuple[PieceKey, UUID], Piece]:
    """For each piece and the movement that took it; absent: nothing standing had moved it before."""
    rows = await connection.fetch(
        SQL,
        [key.organisation_id for key, _ in moves],
        [key.product_id for key, _ in moves],
        [key.serial for key, _ in moves],
        [movement for _, movement in moves],
    )
    return {moves[place - 1]: Piece(moves[place - 1][0], *before) for place, *before in rows}
