"""Audit documents, one or a thousand by the same few statements: only this moves stock and money."""

from contracts import Document, DocumentAudited, PersonReference
from documents.domain.nodes import NodeName
from documents.domain.state import DocumentState
from documents.storage.advance_documents import turn_lines
from documents.storage.returned_quantities import count_returned
from documents.use_cases.acting import Acting, advance
from documents.use_cases.carry_documents import carry_documents
from messaging import Connection, Saying, say


async def audit_documents(connection: Connection, acting: Acting) -> None:
    """The events are said in the order of the accepted documents."""
    carried = await carry_documents(connection, acting.organisation_id, acting.accepted, acting.heads)
    await advance(connection, acting, DocumentState.AUDITED, NodeName.AUDITED)
    await turn_lines(connection, carried.turned)
    await count_returned(connection, acting.returns)
    person = acting.person
    await say(connection, [_audited(acting, person, document) for document in carried.documents])


def _audited(acting: Acting, person: PersonReference, document: Document) -> Saying:
    return Saying(
        DocumentAudited.model_construct(
            organisation_id=acting.organisation_id,
            document=document,
            audited_by=person,
            audited_at=acting.now,
        ),
        acting.traceparent,
    )
