"""Let go of documents that waited for real-time stock: what was audited then is said now, as it was audited."""

from documents.domain.states.state import DocumentState
from documents.domain.trace.nodes import NodeName
from documents.storage.work.posting_queue import take_from_queue
from documents.use_cases.acting import Acting, advance
from messaging import Connection, Saying, say


async def post_documents(connection: Connection, acting: Acting) -> None:
    ids = [head.document_id for head in acting.accepted]
    events = await take_from_queue(connection, acting.organisation_id, ids)
    await advance(connection, acting, DocumentState.AUDITED, NodeName.RELEASED)
    await say(connection, [Saying(event, acting.traceparent) for event in events.values()])
