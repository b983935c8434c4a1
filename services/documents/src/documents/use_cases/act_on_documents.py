"""Submit, withdraw, audit or void documents: one or a thousand, by the same path."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis import Caller, Hub
from documents.domain.decide import Asked, decide
from documents.domain.state import Action, DocumentState, state_after, version_after
from documents.domain.words import Finding
from documents.storage.read_heads import lock_documents, read_heads
from documents.use_cases.acting import Acting, Outcome
from documents.use_cases.announce import Announcement, announce
from documents.use_cases.audit_documents import audit_documents
from documents.use_cases.submit_documents import submit_documents
from documents.use_cases.void_documents import void_documents
from documents.use_cases.withdraw_documents import withdraw_documents
from messaging import Connection


async def act_on_documents(
    connection: Connection,
    caller: Caller,
    hub: Hub,
    action: Action,
    asked: Sequence[Asked],
    now: datetime,
    traceparent: str | None = None,
) -> list[Outcome]:
    """Lock, read, decide, do. An outcome for each of `asked`, in its order."""
    ids = [one.document_id for one in asked]
    await lock_documents(connection, caller.organisation_id, ids)
    heads = await read_heads(connection, caller.organisation_id, ids)
    decisions = decide(action, asked, heads, caller.functions)
    refused = decisions.refused
    if decisions.accepted:
        acting = Acting(caller, decisions.accepted, heads, now, traceparent)
        refused |= await _do(connection, action, acting)
        announce(connection, hub, _announcements(action, acting, refused))
    return [
        Outcome(one.document_id, heads[one.document_id].number if one.document_id in heads else None, finding)
        for one in asked
        for finding in (refused.get(one.document_id),)
    ]


async def _do(connection: Connection, action: Action, acting: Acting) -> dict[UUID, Finding]:
    if action is Action.SUBMIT:
        return await submit_documents(connection, acting)
    if action is Action.VOID:
        return await void_documents(connection, acting)
    if action is Action.WITHDRAW:
        return await withdraw_documents(connection, acting)
    await audit_documents(connection, acting)
    return {}


def _announcements(action: Action, acting: Acting, refused: dict[UUID, Finding]) -> list[Announcement]:
    return [
        Announcement(
            acting.organisation_id,
            head.document_id,
            version_after(head.version, action),
            head.kind.value,
            head.number,
            state_after(head.state, action) or DocumentState.DRAFT,
        )
        for head in acting.accepted
        if head.document_id not in refused
    ]
