"""Submit drafts for audit. A return now takes its quantity from what is left of its origin."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from contracts import Document, DocumentSubmitted, PersonReference
from documents.domain.commit_return import commit_return
from documents.domain.facts import OriginLine
from documents.domain.head import DocumentHead, KeptLine
from documents.domain.nodes import NodeName
from documents.domain.state import DocumentState
from documents.domain.words import Finding
from documents.storage.load_references import load_origin_lines
from documents.storage.read_heads import read_heads, read_lines
from documents.storage.returned_quantities import commit_quantities
from documents.use_cases.acting import Acting, advance
from documents.use_cases.carry_documents import carry_documents
from messaging import Connection, Saying, say


async def submit_documents(connection: Connection, acting: Acting) -> dict[UUID, Finding]:
    """The returns that are refused because too little is left; all others are submitted."""
    refused = await _commit_returns(connection, acting)
    heads = await _heads_after(connection, acting)
    kept = replace(acting, accepted=[heads[h.document_id] for h in acting.accepted if h.document_id not in refused])
    carried = await carry_documents(connection, acting.organisation_id, kept.accepted, heads)
    await advance(connection, kept, DocumentState.SUBMITTED, NodeName.SUBMITTED)
    person = acting.person
    await say(connection, [_submitted(acting, person, document) for document in carried.documents])
    return refused


async def _commit_returns(connection: Connection, acting: Acting) -> dict[UUID, Finding]:
    returns = [head for head in acting.accepted if head.origin_id]
    if not returns:
        return {}
    lines = await read_lines(connection, acting.organisation_id, acting.returns)
    origins = await load_origin_lines(connection, acting.organisation_id, [head.origin_id for head in returns])
    left = {line_id: line for of_one in origins.values() for line_id, line in of_one.items()}
    refused, taken = _take(returns, lines, left)
    await commit_quantities(connection, [i for i in acting.returns if i not in refused], taken)
    return refused


def _take(
    returns: list[DocumentHead], lines: Mapping[UUID, list[KeptLine]], left: dict[UUID, OriginLine]
) -> tuple[dict[UUID, Finding], list[KeptLine]]:
    """One return after the other: what the first took is gone for the next."""
    refused: dict[UUID, Finding] = {}
    taken: list[KeptLine] = []
    for head in returns:
        committed = commit_return(lines[head.document_id], left)
        if isinstance(committed, Finding):
            refused[head.document_id] = committed
        else:
            taken += committed.lines
            left.update(committed.origin_lines)
    return refused, taken


async def _heads_after(connection: Connection, acting: Acting) -> Mapping[UUID, DocumentHead]:
    """Read again where the totals of returns may have changed."""
    if not acting.returns:
        return acting.heads
    return await read_heads(connection, acting.organisation_id, [head.document_id for head in acting.accepted])


def _submitted(acting: Acting, person: PersonReference, document: Document) -> Saying:
    return Saying(
        DocumentSubmitted.model_construct(
            organisation_id=acting.organisation_id,
            document=document,
            submitted_by=person,
            submitted_at=acting.now,
        ),
        acting.traceparent,
    )
