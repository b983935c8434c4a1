"""Void documents that never posted. A submitted return gives its quantity back."""

from dataclasses import replace
from uuid import UUID

from contracts import DocumentVoided
from documents.domain.action_refusals import ActionRefusal
from documents.domain.head import DocumentHead
from documents.domain.nodes import NodeName
from documents.domain.state import DocumentState
from documents.domain.words import Finding
from documents.storage.returned_quantities import find_with_returns, uncommit_quantities
from documents.use_cases.acting import Acting, advance
from messaging import Connection, Saying, say


async def void_documents(connection: Connection, acting: Acting) -> dict[UUID, Finding]:
    """The documents that are refused because returns hang on them; all others are voided."""
    held = await find_with_returns(connection, [head.document_id for head in acting.accepted])
    refused = {head.document_id: has_returns(head) for head in acting.accepted if head.document_id in held}
    kept = replace(acting, accepted=[head for head in acting.accepted if head.document_id not in refused])
    submitted = [head.document_id for head in kept.accepted if head.state is DocumentState.SUBMITTED and head.origin_id]
    await uncommit_quantities(connection, submitted)
    await advance(connection, kept, DocumentState.VOIDED, NodeName.VOIDED)
    await say(connection, [Saying(_voided(acting, head), acting.traceparent) for head in kept.accepted])
    return refused


def has_returns(head: DocumentHead) -> Finding:
    return Finding(ActionRefusal.HAS_RETURNS, "", {"number": head.number})


def _voided(acting: Acting, head: DocumentHead) -> DocumentVoided:
    return DocumentVoided(
        organisation_id=acting.organisation_id,
        document_id=head.document_id,
        version=head.version,
        document_kind=head.kind,
        number=head.number,
        voided_by=acting.person,
        voided_at=acting.now,
    )
