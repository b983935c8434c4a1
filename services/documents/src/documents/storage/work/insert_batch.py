"""New batches: what is to be done with which documents, in which order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from documents.domain.states.state import UNFINISHED, Action
from messaging import Connection

_INSERT = """
INSERT INTO batches (batch_id, organisation_id, action, state, total, person_id, person_name, traceparent,
    created_at, changed_at, remark)
VALUES ($1, $2, $3, 'waiting', 0, $4, $5, $6, $7, $7, $8)
"""
_ITEMS_OF_IDS = """
INSERT INTO batch_items (batch_id, ordinal, document_id)
SELECT $1, row_number() OVER (ORDER BY d.business_date {order} NULLS LAST, asked.id {order}), asked.id
FROM (SELECT DISTINCT id FROM unnest($3::uuid[]) AS id) AS asked
LEFT JOIN documents AS d ON d.document_id = asked.id AND d.organisation_id = $2
"""
_ITEMS_OF_FILTER = """
INSERT INTO batch_items (batch_id, ordinal, document_id)
SELECT $1, row_number() OVER (ORDER BY business_date {order}, document_id {order}), document_id
FROM documents
WHERE organisation_id = $2 AND {among} AND state = ANY($3)
    AND ($4::text IS NULL OR kind = $4) AND ($5::uuid IS NULL OR warehouse_id = $5)
    AND ($6::uuid IS NULL OR partner_id = $6)
    AND ($7::date IS NULL OR business_date >= $7) AND ($8::date IS NULL OR business_date <= $8)
"""
_ITEMS_OF_QUEUE = """
INSERT INTO batch_items (batch_id, ordinal, document_id)
SELECT $1, row_number() OVER (ORDER BY q.ordinal), q.document_id
FROM posting_queue AS q JOIN documents AS d USING (document_id)
WHERE q.organisation_id = $2 AND d.state = ANY($3)
    AND ($4::text IS NULL OR d.kind = $4) AND ($5::uuid IS NULL OR d.warehouse_id = $5)
    AND ($6::uuid IS NULL OR d.partner_id = $6)
    AND ($7::date IS NULL OR d.business_date >= $7) AND ($8::date IS NULL OR d.business_date <= $8)
"""
_COUNT = """
UPDATE batches SET total = $2, state = CASE WHEN $2 = 0 THEN 'finished' ELSE state END,
    finished_at = CASE WHEN $2 = 0 THEN created_at END
WHERE batch_id = $1
"""
_LOCK_SETTINGS = "SELECT realtime_stock FROM settings WHERE organisation_id = $1 FOR UPDATE"
_REFILL = """
INSERT INTO batch_items (batch_id, ordinal, document_id)
SELECT $1, $3 + row_number() OVER (ORDER BY q.ordinal), q.document_id FROM posting_queue AS q
WHERE q.organisation_id = $2
    AND NOT EXISTS (SELECT FROM batch_items AS i WHERE i.batch_id = $1 AND i.document_id = q.document_id)
"""
_GROW = "UPDATE batches SET total = total + $2 WHERE batch_id = $1"
_LATEST_FIRST = {Action.UNAUDIT: "DESC"}
"""What stands on others is un-audited before them; any other action takes documents in business order."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Documents by filter. `states` are those that the action can begin from: unfinished ones, or none of them."""

    states: Sequence[str]
    kind: str | None
    warehouse_id: UUID | None
    partner_id: UUID | None
    business_date_from: date | None
    business_date_to: date | None

    @property
    def among(self) -> str:
        """The condition of the index that holds what is still unfinished, where that is all that is wanted."""
        return "unfinished" if UNFINISHED.issuperset(self.states) else "NOT unfinished"


async def insert_batch(
    connection: Connection,
    batch_id: UUID,
    organisation_id: UUID,
    action: Action,
    person: tuple[UUID, str],
    documents: Sequence[UUID] | Selection,
    traceparent: str | None,
    now: datetime,
    remark: str | None = None,
) -> None:
    """Its items are ordered by business date and creation (ids of documents sort by time), those of a posting run as
    they were audited."""
    await connection.execute(_INSERT, batch_id, organisation_id, action.value, *person, traceparent, now, remark)
    order = _LATEST_FIRST.get(action, "ASC")
    if isinstance(documents, Selection):
        chosen = documents
        status = await connection.execute(
            _ITEMS_OF_QUEUE if action is Action.POST else _ITEMS_OF_FILTER.format(order=order, among=chosen.among),
            batch_id,
            organisation_id,
            chosen.states,
            chosen.kind,
            chosen.warehouse_id,
            chosen.partner_id,
            chosen.business_date_from,
            chosen.business_date_to,
        )
    else:
        status = await connection.execute(_ITEMS_OF_IDS.format(order=order), batch_id, organisation_id, documents)
    await connection.execute(_COUNT, batch_id, int(status.rpartition(" ")[2]))


async def refill_run(connection: Connection, batch_id: UUID, organisation_id: UUID, total: int) -> int:
    """How many documents more a posting run has, that were audited behind it since real-time stock is on again.

    Whoever audits just now holds the settings (see `must_queue`): either they have queued before this looks, or they
    see an empty queue once this transaction is over.
    """
    if not await connection.fetchval(_LOCK_SETTINGS, organisation_id):
        return 0
    status = await connection.execute(_REFILL, batch_id, organisation_id, total)
    more = int(status.rpartition(" ")[2])
    await connection.execute(_GROW, batch_id, more)
    return more
