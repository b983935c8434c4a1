"""Movements of a batch, appended with one statement: what is of the document goes once per document."""

from collections.abc import Sequence

from inventory.domain.moved import Moved
from inventory.storage.arrays import from_cents, from_micros, numbers, uuids, words
from inventory.storage.save_postings import PostingKey
from messaging import Connection

SQL = f"""
INSERT INTO movements (movement_id, organisation_id, product_id, warehouse_id, sequence, document_id, version, line_id,
    movement_type, origin_document_id, origin_line_id, quantity, cost, quantity_after, value_after, draws)
SELECT m.movement_id, d.organisation_id, m.product_id, m.warehouse_id, m.sequence, d.document_id, d.version, m.line_id,
    m.movement_type, m.origin_document_id, m.origin_line_id, {from_micros("m.quantity")}, {from_cents("m.cost")},
    {from_micros("m.quantity_after")}, {from_cents("m.value_after")}, m.draws::numeric[]
FROM unnest($4::text::integer[], $5::text::uuid[], $6::text::uuid[], $7::text::uuid[], $8::text::bigint[],
        $9::text::uuid[], $10::text::text[], $11::text::uuid[], $12::text::uuid[], $13::text::numeric[],
        $14::text::numeric[], $15::text::numeric[], $16::text::numeric[], $17::text::text[])
    AS m (place, movement_id, product_id, warehouse_id, sequence, line_id, movement_type, origin_document_id,
        origin_line_id, quantity, cost, quantity_after, value_after, draws)
JOIN unnest($1::text::uuid[], $2::text::uuid[], $3::text::integer[])
    WITH ORDINALITY AS d (organisation_id, document_id, version, place) USING (place)
"""


async def save_movements(connection: Connection, batch: Sequence[tuple[PostingKey, Sequence[Moved]]]) -> None:
    """Append the movements of each document, in order."""
    places = [place for place, (_, movements) in enumerate(batch, 1) for _ in movements]
    movements = [moved for _, of_document in batch for moved in of_document]
    if movements:
        keys = [key for key, _ in batch]
        await connection.execute(SQL, *_document_columns(keys), numbers(places), *_columns(movements))


def _document_columns(keys: Sequence[PostingKey]) -> tuple[str, str, str]:
    return uuids([key[0] for key in keys]), uuids([key[1] for key in keys]), numbers([key[2] for key in keys])


def _columns(movements: Sequence[Moved]) -> tuple[str, ...]:
    return (
        uuids([moved.movement_id for moved in movements]),
        uuids([moved.stock.key.product_id for moved in movements]),
        uuids([moved.stock.key.warehouse_id for moved in movements]),
        numbers([moved.sequence for moved in movements]),
        uuids([moved.line_id for moved in movements]),
        words([moved.movement_type for moved in movements]),
        uuids([moved.origin and moved.origin.document_id for moved in movements]),
        uuids([moved.origin and moved.origin.line_id for moved in movements]),
        numbers([moved.quantity for moved in movements]),
        numbers([moved.cost for moved in movements]),
        numbers([moved.quantity_after for moved in movements]),
        numbers([moved.value_after for moved in movements]),
        words([_draws_text(moved) if moved.draws else "NULL" for moved in movements]),
    )


def _draws_text(moved: Moved) -> str:
    """`"{sequence,micros,cents,…}"`, an array within an array literal."""
    return '"{' + ",".join([f"{sequence},{quantity},{value}" for sequence, quantity, value in moved.draws]) + '}"'
