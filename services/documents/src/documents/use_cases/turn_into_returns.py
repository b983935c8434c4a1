"""Make linked returns of goods that came in as something else: what is left of the inbound stays, or it is voided."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis import Caller, Hub
from documents.domain.returns.turn_into_returns import WantedTurn, check_turns, return_drafts
from documents.domain.states.decide import Asked, decide
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import Action, DocumentState, version_after
from documents.domain.trace.nodes import NodeName, node
from documents.domain.words.finding import Finding
from documents.storage.read_heads import lock_documents, read_heads
from documents.storage.returns.find_suspects import find_suspects
from documents.storage.returns.turn_documents import mark_made_from, note_turned, reduce_lines, turns_all
from documents.use_cases.acting import Acting
from documents.use_cases.announce import Announcement, announce
from documents.use_cases.create_documents import Creation, create_documents
from documents.use_cases.void_documents import void_documents
from messaging import Connection


async def turn_into_returns(
    connection: Connection, caller: Caller, hub: Hub, asked: Asked, wanted: Sequence[WantedTurn], now: datetime
) -> list[Creation] | list[Finding]:
    """The draft returns, one for each customer and warehouse; or everything that is wrong, and nothing is done."""
    organisation_id, document_id = caller.organisation_id, asked.document_id
    await lock_documents(connection, organisation_id, [document_id])
    heads = await read_heads(connection, organisation_id, [document_id])
    decisions = decide(Action.TURN, [asked], heads, caller.functions)
    if decisions.refused:
        return list(decisions.refused.values())
    suspects = await find_suspects(connection, organisation_id, [document_id], also_confirmed=True)
    candidates = suspects.get(document_id, [])
    if findings := check_turns(wanted, candidates):
        return findings
    acting = Acting(caller, decisions.accepted, heads, now)
    made = await create_documents(connection, caller, return_drafts(heads[document_id], wanted, candidates), now)
    if findings := [finding for one in made for finding in one.findings]:
        return findings
    await _link(connection, acting, made)
    await _leave(connection, hub, acting, wanted)
    return made


async def _link(connection: Connection, acting: Acting, made: Sequence[Creation]) -> None:
    """Both traces say what became of what."""
    head, caller = acting.accepted[0], acting.caller
    who = (acting.now, caller.person_id, caller.name)
    returns = [{"document_id": one.document_id, "number": one.number} for one in made]
    await note_turned(
        connection, head.document_id, node(NodeName.TURNED_INTO_RETURNS, *who, returns=returns), acting.now
    )
    ids = [one.document_id for one in made if one.document_id]
    inbound = {"document_id": head.document_id, "number": head.number}
    await mark_made_from(connection, ids, head.document_id, node(NodeName.MADE_FROM_INBOUND, *who, inbound=inbound))


async def _leave(connection: Connection, hub: Hub, acting: Acting, wanted: Sequence[WantedTurn]) -> None:
    head = acting.accepted[0]
    turned = [(one.line_id, one.quantity) for one in wanted]
    if await turns_all(connection, head.document_id, turned):
        await void_documents(connection, acting)
        reached = DocumentState.VOIDED
    else:
        serials = [serial for one in wanted for serial in one.serials]
        await reduce_lines(connection, head.document_id, turned, serials, acting.now)
        reached = DocumentState.DRAFT
    announce(connection, hub, [_announcement(acting.organisation_id, head, reached)])


def _announcement(organisation_id: UUID, head: DocumentHead, reached: DocumentState) -> Announcement:
    version = version_after(head.version, reached)
    return Announcement(organisation_id, head.document_id, version, head.kind.value, head.number, reached)
