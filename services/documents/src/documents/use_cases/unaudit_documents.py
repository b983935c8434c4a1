"""Take audits back: each book is asked to reverse what it did, unless later documents stand on it."""

from collections.abc import Sequence

from contracts import Document, DocumentUnaudited, PersonReference
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import DocumentState
from documents.domain.states.unaudit import reversals_of
from documents.domain.trace.nodes import NodeName
from documents.domain.words.finding import Finding
from documents.storage.advance_documents import begin_unaudit, return_to_draft
from documents.storage.find_dependents import KnownDependent, find_dependents
from documents.storage.returns.returned_quantities import give_back_quantities
from documents.storage.work.posting_queue import take_from_queue
from documents.use_cases.acting import Acting, Done
from documents.use_cases.carry_documents import carry_documents
from messaging import Connection, Saying, say


async def unaudit_documents(connection: Connection, acting: Acting) -> Done:
    """What no other book has to do with is a draft again at once; the others when all books have answered."""
    ids = [head.document_id for head in acting.accepted]
    held = await find_dependents(connection, acting.organisation_id, ids)
    kept = [head for head in acting.accepted if head.document_id not in held]
    at_once = [head for head in kept if _is_nobody_elses(head)]
    await _take_back(connection, acting.only(at_once))
    await _ask(connection, acting.only([head for head in kept if not _is_nobody_elses(head)]))
    await _tell(connection, acting.only([head for head in kept if head.state is not DocumentState.QUEUED]))
    refused = {i: _has(acting.heads[i], dependents) for i, dependents in held.items()}
    return Done(refused, {head.document_id: DocumentState.DRAFT for head in at_once})


def _is_nobody_elses(head: DocumentHead) -> bool:
    """No book has anything of it: it waits in the queue, or is an order that claims no goods."""
    is_plain_order = head.kind.is_order and not head.reserve
    return head.state is DocumentState.QUEUED or is_plain_order or not reversals_of(head.kind)


async def _take_back(connection: Connection, acting: Acting) -> None:
    ids = [head.document_id for head in acting.accepted]
    if ids:
        node = acting.node(NodeName.UNAUDITED)
        await take_from_queue(connection, acting.organisation_id, ids)
        await return_to_draft(connection, acting.organisation_id, ids, node, acting.now)
        await give_back_quantities(connection, acting.returns)


async def _ask(connection: Connection, acting: Acting) -> None:
    ids = [head.document_id for head in acting.accepted]
    if ids:
        node = acting.node(NodeName.UNAUDITING)
        await begin_unaudit(connection, acting.organisation_id, ids, node, acting.now)


async def _tell(connection: Connection, acting: Acting) -> None:
    """A queued document was never said to be audited, so there is nothing to take back of it."""
    heads = acting.accepted
    carried = await carry_documents(connection, acting.organisation_id, heads, acting.heads, as_kept=True)
    person = acting.person
    await say(connection, [_unaudited(acting, person, document) for document in carried.documents])


def _has(head: DocumentHead, dependents: Sequence[KnownDependent]) -> Finding:
    values = {"number": head.number, "count": len(dependents), "dependents": [_told(one) for one in dependents]}
    return Finding(ActionRefusal.HAS_DEPENDENTS, "", values)


def _told(one: KnownDependent) -> dict[str, str]:
    return {
        "document_id": str(one.document_id),
        "number": one.number,
        "kind": one.kind.value,
        "business_date": one.business_date.isoformat(),
        "state": one.state.value,
    }


def _unaudited(acting: Acting, person: PersonReference, document: Document) -> Saying:
    event = DocumentUnaudited.model_construct(
        organisation_id=acting.organisation_id,
        document=document,
        unaudited_by=person,
        unaudited_at=acting.now,
        remark=acting.remark,
    )
    return Saying(event, acting.traceparent)
