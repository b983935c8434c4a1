"""Void documents that never posted. A submitted return gives its quantity back."""

from uuid import UUID

from contracts import DocumentVoided
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import DocumentState
from documents.domain.trace.nodes import NodeName
from documents.domain.words.finding import Finding
from documents.use_cases.acting import Acting, advance
from documents.use_cases.release import give_back_submitted, without_returns
from messaging import Connection, Saying, say


async def void_documents(connection: Connection, acting: Acting) -> dict[UUID, Finding]:
    """The documents that are refused because returns hang on them; all others are voided."""
    kept, refused = await without_returns(connection, acting)
    await give_back_submitted(connection, kept)
    await advance(connection, kept, DocumentState.VOIDED, NodeName.VOIDED)
    await say(connection, [Saying(_voided(acting, head), acting.traceparent) for head in kept.accepted])
    return refused


def _voided(acting: Acting, head: DocumentHead) -> DocumentVoided:
    return DocumentVoided(
        organisation_id=acting.organisation_id,
        document_id=head.document_id,
        version=head.version,
        document_kind=head.kind,
        number=head.number,
        voided_by=acting.person,
        voided_at=acting.now,
        remark=acting.remark,
    )
