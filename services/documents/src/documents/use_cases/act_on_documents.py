"""Submit, audit, un-audit, void documents and so on: one or a thousand, by the same path."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from uuid import UUID

from chassis import Caller, Hub
from documents.domain.states.decide import Asked, decide
from documents.domain.states.state import Action, state_after, version_after
from documents.domain.words.finding import Finding
from documents.storage.read_heads import lock_documents, read_heads
from documents.use_cases.acting import Acting, Done, Outcome
from documents.use_cases.announce import Announcement, announce
from documents.use_cases.audit_documents import audit_documents
from documents.use_cases.hold_disguised_returns import confirm_no_returns
from documents.use_cases.post_documents import post_documents
from documents.use_cases.reuse_documents import reuse_documents
from documents.use_cases.submit_documents import submit_documents
from documents.use_cases.unaudit_documents import unaudit_documents
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
    remark: str | None = None,
) -> list[Outcome]:
    """Lock, read, decide, do. An outcome for each of `asked`, in its order."""
    ids = [one.document_id for one in asked]
    await lock_documents(connection, caller.organisation_id, ids)
    heads = await read_heads(connection, caller.organisation_id, ids)
    decisions = decide(action, asked, heads, caller.functions)
    refused = decisions.refused
    if decisions.accepted:
        acting = Acting(caller, decisions.accepted, heads, now, traceparent, remark)
        done = await _do(connection, action, acting)
        refused |= done.refused
        announce(connection, hub, _announcements(action, acting, done))
    return [
        Outcome(one.document_id, heads[one.document_id].number if one.document_id in heads else None, finding)
        for one in asked
        for finding in (refused.get(one.document_id),)
    ]


async def _do(connection: Connection, action: Action, acting: Acting) -> Done:
    if action is Action.AUDIT:
        return await audit_documents(connection, acting)
    if action is Action.UNAUDIT:
        return await unaudit_documents(connection, acting)
    if action in _ALWAYS:
        await _ALWAYS[action](connection, acting)
        return Done()
    return Done(await _REFUSING[action](connection, acting))


_ALWAYS: dict[Action, Callable[[Connection, Acting], Awaitable[None]]] = {
    Action.POST: post_documents,
    Action.REUSE: reuse_documents,
}
_REFUSING: dict[Action, Callable[[Connection, Acting], Awaitable[dict[UUID, Finding]]]] = {
    Action.SUBMIT: submit_documents,
    Action.CONFIRM: confirm_no_returns,
    Action.VOID: void_documents,
    Action.WITHDRAW: withdraw_documents,
}
"""What may turn out to be refused for what other documents hold of these."""


def _announcements(action: Action, acting: Acting, done: Done) -> list[Announcement]:
    return [
        Announcement(
            acting.organisation_id,
            head.document_id,
            version_after(head.version, reached),
            head.kind.value,
            head.number,
            reached,
        )
        for head in acting.accepted
        if head.document_id not in done.refused
        for reached in (done.reached.get(head.document_id) or state_after(head.state, action),)
        if reached is not None
    ]
