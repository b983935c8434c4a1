"""Stock goes back at its own figures: a document was un-audited, or ledger refuses to book it (valuation rule 9)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

from contracts import Document, DocumentUnaudited, StockReversalRefused, StockReversed, VoucherRefused
from inventory.domain.reversal.done import DocumentKey
from inventory.domain.reversal.reverse import NotUndone, Undone, reverse
from inventory.storage.orders.purchases import take_back_purchases
from inventory.storage.pieces import save_moved_pieces
from inventory.storage.read_deeds import read_deeds, read_later
from inventory.storage.read_dependents import read_named, read_who_moved_since
from inventory.storage.restore_unit_costs import restore_unit_costs
from inventory.storage.save_movements import save_movements
from inventory.storage.save_postings import lock_posted, mark_reversed, note_unaudited
from inventory.use_cases.open_holdings import load_restatements, open_holdings, save_holdings
from inventory.use_cases.tell_outcome import movement_of
from inventory.use_cases.tell_reversal import true_ups_of
from inventory.use_cases.undo_orders import find_concerned, undo_orders
from messaging import Connection, Delivery, Saying, say

Told: TypeAlias = StockReversed | StockReversalRefused


@dataclass(slots=True)
class Cause:
    """Why a document goes back."""

    key: DocumentKey
    traceparent: str | None
    unaudited: bool


async def reverse_refused(connection: Connection, deliveries: Sequence[Delivery[VoucherRefused]]) -> None:
    """Take back what ledger refused to book."""
    events = [(delivery.event, delivery.traceparent) for delivery in deliveries]
    keys = [((event.organisation_id, event.document_id, event.version), trace) for event, trace in events]
    await _reverse(connection, [Cause(key, trace, unaudited=False) for key, trace in keys])


async def reverse_unaudited(connection: Connection, deliveries: Sequence[Delivery[DocumentUnaudited]]) -> None:
    """Take back what was un-audited."""
    events = [(delivery.event, delivery.traceparent) for delivery in deliveries]
    keys = [((one.organisation_id, one.document.document_id, one.document.version), trace) for one, trace in events]
    await _reverse(connection, [Cause(key, trace, unaudited=True) for key, trace in keys])


async def _reverse(connection: Connection, causes: Sequence[Cause]) -> None:
    told = await reverse_documents(connection, causes)
    await say(connection, [Saying(event, cause.traceparent) for cause, event in told])


async def reverse_documents(connection: Connection, causes: Sequence[Cause]) -> list[tuple[Cause, Told]]:
    """Reverse each posted document once, or tell who stands in the way; what stands in no book is left alone."""
    by_key = {cause.key: cause for cause in causes}
    bodies = await lock_posted(connection, list(by_key))
    documents = {key: Document.model_validate_json(bodies[key]) for key in by_key if key in bodies}
    if not documents:
        return []
    decided = await _decide(connection, documents)
    undone = [key for key, what in decided.items() if isinstance(what, Undone)]
    await note_unaudited(connection, [key for key in undone if by_key[key].unaudited])
    now = datetime.now(UTC)
    return [
        (by_key[key], await _told(connection, by_key[key], documents[key], what, now)) for key, what in decided.items()
    ]


async def _decide(
    connection: Connection, documents: Mapping[DocumentKey, Document]
) -> dict[DocumentKey, Undone | NotUndone]:
    """Decide in order, in memory; write what was reversed."""
    deeds = await read_deeds(connection, documents)
    await load_restatements(connection, deeds)
    concerned = await find_concerned(connection, documents)
    holdings = await open_holdings(connection, list(deeds.values()), concerned.claimed)
    await read_later(connection, list(deeds.values()))
    decided: dict[DocumentKey, Undone | NotUndone] = {}
    gone: list[DocumentKey] = []
    for key, deed in deeds.items():
        decided[key] = reverse(deed, holdings, gone)
        gone += [key] if isinstance(decided[key], Undone) else []
    moved = [(key, what.rows) for key, what in decided.items() if isinstance(what, Undone)]
    await save_movements(connection, moved)
    await undo_orders(connection, concerned, gone, holdings)
    await save_holdings(connection, holdings)
    await save_moved_pieces(connection, [one for _, movements in moved for one in movements])
    await mark_reversed(connection, gone, datetime.now(UTC))
    await take_back_purchases(connection, [(key, documents[key]) for key in gone])
    await restore_unit_costs(connection, gone)
    return decided


async def _told(
    connection: Connection, cause: Cause, document: Document, what: Undone | NotUndone, now: datetime
) -> Told:
    if isinstance(what, Undone):
        return StockReversed(
            organisation_id=cause.key[0],
            document=document,
            reversed_at=now,
            movements=tuple(movement_of(moved) for moved in what.movements),
            true_ups=true_ups_of(what.true_ups, document),
            unaudited=cause.unaudited,
        )
    dependents = (
        await read_who_moved_since(connection, cause.key, what.done, what.reason)
        if what.done
        else await read_named(connection, what.because)
    )
    return StockReversalRefused(
        organisation_id=cause.key[0], document=document, refused_at=now, reason=what.reason, dependents=dependents
    )
