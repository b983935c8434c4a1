"""Take submitted documents back to draft, so that they can be edited: each is its next version."""

from uuid import UUID

from documents.domain.trace.nodes import NodeName, node
from documents.domain.words.finding import Finding
from documents.storage.advance_documents import return_to_draft
from documents.use_cases.acting import Acting
from documents.use_cases.release import give_back_submitted, without_returns
from messaging import Connection


async def withdraw_documents(connection: Connection, acting: Acting) -> dict[UUID, Finding]:
    """The documents that are refused because returns hang on them; all others are drafts again."""
    kept, refused = await without_returns(connection, acting)
    await give_back_submitted(connection, kept)
    step = node(NodeName.WITHDRAWN, kept.now, kept.caller.person_id, kept.caller.name)
    ids = [head.document_id for head in kept.accepted]
    await return_to_draft(connection, kept.organisation_id, ids, step, kept.now)
    return refused
