"""Movements of a batch, appended with one statement: what is of the document goes once per document."""

from collections.abc import Sequence
from uuid import UUID

from inventory.domain.moved import Moved
from inventory.storage.save_postings import PostingKey
from inventory.storage.scale import from_cents, from_micros, texts
from messaging import Connection

SQL = f"""
INSERT INTO movements (movement_id, organisation_id, product_id, warehouse_id, sequence, document_id, version, line_id,
    movement_type, origin_document_id, origin_line_id, quantity, cost, quantity_after, value_after, draws)
SELECT m.movement_id, d.organisation_id, m.product_id, m.warehouse_id, m.sequence, d.document_id, d.version, m.line_id,
    m.movement_type, m.origin_document_id, m.origin_line_id, {from_micros("m.quantity")}, {from_cents("m.cost")},
    {from_micros("m.quantity_after")}, {from_cents("m.value_after")}, m.draws::numeric[]
FROM unnest($4::integer[], $5::uuid[], $6::uuid[], $7::uuid[], $8::bigint[], $9::uuid[], $10::text[], $11::uuid[],
        $12::uuid[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[])
    AS m (place, movement_id, product_id, warehouse_id, sequence, line_id, movement_type, origin_document_id,
        origin_line_id, quantity, cost, quantity_after, value_after, draws)
JOIN unnest($1::uuid[], $2::uuid[], $3::integer[]) WITH ORDINALITY AS d (organisation_id, document_id, version, place)
    USING (place)
"""


async def save_movements(connection: Connection, batch: Sequence[tuple[PostingKey, Sequence[Moved]]]) -> None:
    """Append the movements of each document, in order."""
    places = [place for place, (_, movements) in enumerate(batch, 1) for _ in movements]
    movements = [moved for _, of_document in batch for moved in of_document]
    if movements:
        await connection.execute(SQL, *_document_columns([key for key, _ in batch]), places, *_columns(movements))


def _document_columns(keys: Sequence[PostingKey]) -> tuple[list[UUID], list[UUID], list[int]]:
    return [key[0] for key in keys], [key[1] for key in keys], [key[2] for key in keys]


def _columns(movements: Sequence[Moved]) -> tuple[list[object], ...]:
    return (
        [moved.movement_id for moved in movements],
        [moved.stock.key.product_id for moved in movements],
        [moved.stock.key.warehouse_id for moved in movements],
        [moved.sequence for moved in movements],
        [moved.line_id for moved in movements],
        [moved.movement_type.value for moved in movements],
        [moved.origin and moved.origin.document_id for moved in movements],
        [moved.origin and moved.origin.line_id for moved in movements],
        [*texts(moved.quantity for moved in movements)],
        [*texts(moved.cost for moved in movements)],
        [*texts(moved.quantity_after for moved in movements)],
        [*texts(moved.value_after for moved in movements)],
        [_draws_text(moved) if moved.draws else None for moved in movements],
    )


def _draws_text(moved: Moved) -> str:
    """`{sequence,micros,cents,…}`, an array as PostgreSQL reads it."""
    return "{" + ",".join(f"{sequence},{quantity},{value}" for sequence, quantity, value in moved.draws) + "}"
