"""Put voided documents back in use: drafts again, as their next version. The trace keeps both for ever."""

from contracts import DocumentReused
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import DocumentState, version_after
from documents.domain.trace.nodes import NodeName
from documents.storage.advance_documents import return_to_draft
from documents.use_cases.acting import Acting
from messaging import Connection, Saying, say


async def reuse_documents(connection: Connection, acting: Acting) -> None:
    ids = [head.document_id for head in acting.accepted]
    await return_to_draft(connection, acting.organisation_id, ids, acting.node(NodeName.REUSED), acting.now)
    await say(connection, [Saying(_reused(acting, head), acting.traceparent) for head in acting.accepted])


def _reused(acting: Acting, head: DocumentHead) -> DocumentReused:
    return DocumentReused(
        organisation_id=acting.organisation_id,
        document_id=head.document_id,
        version=version_after(head.version, DocumentState.DRAFT),
        document_kind=head.kind,
        number=head.number,
        reused_by=acting.person,
        reused_at=acting.now,
        remark=acting.remark,
    )
