"""Ledger refused to reverse the vouchers of an un-audited document: its stock stands again at its own figures."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from contracts import Document, StockRestored, VoucherReversalRefused
from inventory.domain.reversal.done import DocumentKey
from inventory.domain.reversal.restore import restore
from inventory.domain.reversal.reverse import Undone
from inventory.storage.orders.purchases import receive_purchases
from inventory.storage.pieces import save_moved_pieces
from inventory.storage.read_deeds import read_deeds
from inventory.storage.restore_unit_costs import restore_unit_costs
from inventory.storage.save_movements import save_movements
from inventory.storage.save_postings import lock_reversed, mark_restored
from inventory.use_cases.open_holdings import load_all_layers, load_restatements, open_holdings, save_holdings
from inventory.use_cases.tell_outcome import movement_of
from inventory.use_cases.tell_reversal import true_ups_of
from inventory.use_cases.undo_orders import find_concerned, redo_orders
from messaging import Connection, Delivery, Saying, say


async def restore_stock(connection: Connection, deliveries: Sequence[Delivery[VoucherReversalRefused]]) -> None:
    """Restore each reversed document once; one that stands, or never did, is left alone."""
    refused = {_key(delivery.event): delivery for delivery in deliveries}
    bodies = await lock_reversed(connection, list(refused))
    documents = {key: Document.model_validate_json(bodies[key]) for key in refused if key in bodies}
    if not documents:
        return
    restored, now = await _restore(connection, documents), datetime.now(UTC)
    events = [(key, _restored(key, documents[key], what, now)) for key, what in restored.items()]
    await say(connection, [Saying(event, refused[key].traceparent) for key, event in events])


async def _restore(connection: Connection, documents: Mapping[DocumentKey, Document]) -> dict[DocumentKey, Undone]:
    """Decide in order, in memory; write what stands again."""
    deeds = await read_deeds(connection, documents)
    await load_restatements(connection, deeds)
    concerned = await find_concerned(connection, documents)
    holdings = await open_holdings(connection, list(deeds.values()), concerned.claimed)
    await load_all_layers(connection, holdings)
    restored = {key: restore(deed, holdings) for key, deed in deeds.items()}
    await save_movements(connection, [(key, what.rows) for key, what in restored.items()])
    await redo_orders(connection, concerned, list(restored), holdings)
    await save_holdings(connection, holdings)
    await save_moved_pieces(connection, [moved for what in restored.values() for moved in what.rows])
    await mark_restored(connection, list(restored))
    await receive_purchases(connection, documents.items())
    await restore_unit_costs(connection, list(restored))
    return restored


def _restored(key: DocumentKey, document: Document, what: Undone, now: datetime) -> StockRestored:
    return StockRestored(
        organisation_id=key[0],
        document=document,
        restored_at=now,
        movements=tuple(movement_of(moved) for moved in what.movements),
        true_ups=true_ups_of(what.true_ups, document),
    )


def _key(event: VoucherReversalRefused) -> DocumentKey:
    return event.organisation_id, event.document_id, event.version
