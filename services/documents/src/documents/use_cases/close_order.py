"""Close an order by hand: nothing more will come or go of it, and what it still reserves is free."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from chassis import Caller, Hub
from contracts import OrderClosed, PersonReference
from documents.domain.states.close_order import why_not_closed
from documents.domain.states.decide import Asked
from documents.domain.states.head import DocumentHead
from documents.domain.trace.nodes import NodeName, node
from documents.domain.words.finding import Finding
from documents.storage.orders.close_orders import keep_closed
from documents.storage.read_heads import lock_documents, read_heads
from documents.use_cases.announce import Announcement, announce
from documents.use_cases.carry_documents import carry_documents
from messaging import Connection, Saying, say


async def close_order(
    connection: Connection, caller: Caller, hub: Hub, asked: Asked, remark: str | None, now: datetime
) -> Finding | None:
    """None: it is closed. Its version stays: what it says has not changed."""
    organisation_id = caller.organisation_id
    await lock_documents(connection, organisation_id, [asked.document_id])
    heads = await read_heads(connection, organisation_id, [asked.document_id])
    refused = why_not_closed(heads.get(asked.document_id), asked, caller.functions)
    if refused is not None:
        return refused
    head, more = heads[asked.document_id], {"remark": remark} if remark else {}
    step = node(NodeName.CLOSED, now, caller.person_id, caller.name, **more)
    await keep_closed(connection, organisation_id, head.document_id, step, now)
    await _tell(connection, caller, head, heads, now)
    told = Announcement(organisation_id, head.document_id, head.version, head.kind.value, head.number, head.state)
    announce(connection, hub, [told])
    return None


async def _tell(
    connection: Connection, caller: Caller, head: DocumentHead, heads: Mapping[UUID, DocumentHead], now: datetime
) -> None:
    carried = await carry_documents(connection, caller.organisation_id, [head], heads, as_kept=True)
    event = OrderClosed(
        organisation_id=caller.organisation_id,
        document=carried.documents[0],
        closed_by=PersonReference(person_id=caller.person_id, name=caller.name),
        closed_at=now,
        by_hand=True,
    )
    await say(connection, [Saying(event)])
