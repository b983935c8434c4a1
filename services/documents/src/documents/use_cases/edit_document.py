"""Edit a draft or correct a refused document: its next version, a draft again."""

from datetime import datetime
from uuid import UUID

from chassis import Caller
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.draft_refusals import DraftRefusal
from documents.domain.drafts.price_draft import price_draft
from documents.domain.drafts.priced import PricedDocument
from documents.domain.drafts.proposals import is_as_proposed
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.decide import Asked, decide
from documents.domain.states.head import DocumentHead, KeptLine
from documents.domain.states.state import Action
from documents.domain.trace.nodes import NodeName, node
from documents.domain.words.finding import Finding
from documents.storage.lists.find_references import find_references
from documents.storage.read_heads import lock_documents, read_heads, read_lines
from documents.storage.replace_document import replace_document
from documents.storage.returns.returned_quantities import find_with_returns
from documents.use_cases.bring_batches import bring_batches
from documents.use_cases.create_documents import content_hash
from documents.use_cases.load_known import load_known
from documents.use_cases.release import has_returns
from messaging import Connection


async def edit_document(
    connection: Connection, caller: Caller, asked: Asked, draft: DocumentDraft, now: datetime
) -> list[Finding]:
    """Everything that is wrong, or nothing and it is done."""
    await lock_documents(connection, caller.organisation_id, [asked.document_id])
    heads = await read_heads(connection, caller.organisation_id, [asked.document_id])
    decisions = decide(Action.EDIT, [asked], heads, caller.functions)
    if decisions.refused:
        return list(decisions.refused.values())
    head = decisions.accepted[0]
    if findings := await _conflicts(connection, caller, head, draft):
        return findings
    known = await load_known(connection, caller.organisation_id, [draft], own=head.document_id)
    priced = price_draft(draft, known)
    if not isinstance(priced, PricedDocument):
        return priced
    if head.proposal_id and not is_as_proposed(priced, head, await _lines(connection, head, caller)):
        return [Finding(DraftRefusal.PROPOSAL_CHANGED, "/lines")]
    await _replace(connection, caller, head.document_id, priced, now)
    return []


async def _lines(connection: Connection, head: DocumentHead, caller: Caller) -> list[KeptLine]:
    lines = await read_lines(connection, caller.organisation_id, [head.document_id])
    return lines.get(head.document_id, [])


async def _conflicts(connection: Connection, caller: Caller, head: DocumentHead, draft: DocumentDraft) -> list[Finding]:
    if draft.kind is not head.kind:
        return [Finding(DraftRefusal.KIND_CHANGED, "/kind", {"kind": str(head.kind)})]
    if await find_with_returns(connection, [head.document_id]):
        return [has_returns(head)]
    if draft.reference is None or not draft.reference.isprintable():
        return []
    found = await find_references(connection, caller.organisation_id, [draft.reference])
    values = {"reference": draft.reference}
    return [
        Finding(ActionRefusal.REFERENCE_CONFLICT, "/reference", values | {"number": other.number})
        for other in found.values()
        if other.document_id != head.document_id
    ]


async def _replace(
    connection: Connection, caller: Caller, document_id: UUID, priced: PricedDocument, now: datetime
) -> None:
    edited = node(NodeName.EDITED, now, caller.person_id, caller.name)
    hashed = content_hash(priced.draft)
    priced = (await bring_batches(connection, caller.organisation_id, {document_id: priced}))[document_id]
    await replace_document(connection, caller.organisation_id, document_id, priced, hashed, edited, now)
