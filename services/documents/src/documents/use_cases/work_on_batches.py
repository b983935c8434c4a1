"""Work on the oldest batch, a chunk of documents a transaction; whoever dies, another goes on where it was."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from chassis import Caller, Hub, on_commit
from documents.domain.states.batches import BatchRefusal
from documents.domain.states.decide import Asked
from documents.domain.states.state import Action
from documents.storage.work.batches import ClaimedBatch, ItemRefusal, claim_batch, next_items, record_progress
from documents.storage.work.insert_batch import refill_run
from documents.use_cases.act_on_documents import act_on_documents
from documents.use_cases.acting import Outcome
from messaging import Connection

FunctionsOf: TypeAlias = Callable[[tuple[UUID, UUID]], Awaitable[frozenset[str]]]
"""(organisation_id, person_id) -> what the person may do just now."""


async def work_on_batches(
    connection: Connection, hub: Hub, functions_of: FunctionsOf, count: int, now: datetime
) -> bool:
    """False: nothing to do. The rights are those of the batch's author at this moment."""
    batch = await claim_batch(connection)
    if batch is None:
        return False
    ids = await next_items(connection, batch, count)
    caller = await _author(batch, functions_of)
    asked = [Asked(one) for one in ids]
    outcomes = await act_on_documents(
        connection, caller, hub, batch.action, asked, now, batch.traceparent, batch.remark
    )
    await _record(connection, hub, batch, len(ids), _refusals(batch, outcomes), now)
    return True


async def pass_over_item(connection: Connection, hub: Hub, now: datetime) -> None:
    """Record that the next item of the oldest batch broke, so that the others go on."""
    batch = await claim_batch(connection)
    if batch is not None:
        broke = ItemRefusal(batch.taken + 1, BatchRefusal.BROKE, {})
        await _record(connection, hub, batch, 1, [broke], now)


async def _refilled(connection: Connection, batch: ClaimedBatch) -> ClaimedBatch:
    """What was audited while a posting run was at work goes behind it, so that everything goes in its order."""
    more = await refill_run(connection, batch.batch_id, batch.organisation_id, batch.total)
    return replace(batch, total=batch.total + more)


async def _author(batch: ClaimedBatch, functions_of: FunctionsOf) -> Caller:
    functions = await functions_of((batch.organisation_id, batch.person_id))
    return Caller(batch.person_id, batch.person_name, batch.organisation_id, "zh", functions)


def _refusals(batch: ClaimedBatch, outcomes: Sequence[Outcome]) -> list[ItemRefusal]:
    return [
        ItemRefusal(ordinal, outcome.finding.refusal, {"pointer": outcome.finding.pointer, **outcome.finding.values})
        for ordinal, outcome in enumerate(outcomes, batch.taken + 1)
        if outcome.finding is not None
    ]


async def _record(
    connection: Connection, hub: Hub, batch: ClaimedBatch, taken: int, refusals: Sequence[ItemRefusal], now: datetime
) -> None:
    if batch.action is Action.POST and batch.taken + taken == batch.total:
        batch = await _refilled(connection, batch)
    state = await record_progress(connection, batch, taken, refusals, now)
    data = {
        "action": batch.action,
        "state": state,
        "total": batch.total,
        "taken": batch.taken + taken,
        "refused": batch.refused + len(refusals),
    }
    on_commit(connection, lambda: hub.publish(batch.organisation_id, "batch", batch.batch_id, data))
