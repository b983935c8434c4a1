"""Start a batch: its documents in business order, kept before anything is done."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis import Caller
from contracts import new_id
from documents.domain.drafts.dates import date_of
from documents.domain.drafts.draft_refusals import DraftRefusal
from documents.domain.states.batches import BatchFilter
from documents.domain.states.state import Action, DocumentState, state_after
from documents.domain.words.finding import Finding
from documents.storage.work.batches import read_batch
from documents.storage.work.insert_batch import Selection, insert_batch
from messaging import Connection


async def start_batch(
    connection: Connection,
    caller: Caller,
    action: Action,
    documents: Sequence[UUID] | BatchFilter,
    traceparent: str | None,
    now: datetime,
    remark: str | None = None,
) -> dict[str, Any] | list[Finding]:
    """The batch as a caller sees it, or what is wrong with the filter. Its events belong to the trace `traceparent`;
    `remark` is said to every document."""
    chosen: Sequence[UUID] | Selection
    if isinstance(documents, BatchFilter):
        if findings := _findings(documents):
            return findings
        chosen = _selection(action, documents)
    else:
        chosen = documents
    batch_id, person = new_id(), (caller.person_id, caller.name)
    await insert_batch(connection, batch_id, caller.organisation_id, action, person, chosen, traceparent, now, remark)
    batch = await read_batch(connection, caller.organisation_id, batch_id)
    assert batch is not None  # noqa: S101 - inserted above
    return batch


def _findings(wanted: BatchFilter) -> list[Finding]:
    texts = {"business_date_from": wanted.business_date_from, "business_date_to": wanted.business_date_to}
    return [
        Finding(DraftRefusal.BUSINESS_DATE_WRONG, f"/filter/{name}", {"value": text[:40]})
        for name, text in texts.items()
        if text is not None and date_of(text) is None
    ]


def _selection(action: Action, wanted: BatchFilter) -> Selection:
    possible = [state for state in DocumentState if state_after(state, action)]
    return Selection(
        states=[state.value for state in possible if wanted.state in (None, state)],
        kind=wanted.kind,
        warehouse_id=wanted.warehouse_id,
        partner_id=wanted.partner_id,
        business_date_from=date_of(wanted.business_date_from or ""),
        business_date_to=date_of(wanted.business_date_to or ""),
    )
