"""Submitted documents take of the lines they are made from: one after the other, so that nothing is taken twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from documents.domain.drafts.commit_lines import Commitment, commit_back, commit_to_order
from documents.domain.drafts.facts import OriginLine
from documents.domain.states.head import DocumentHead, KeptLine
from documents.domain.words.finding import Finding
from documents.storage.load_references import load_origin_lines
from documents.storage.read_heads import read_lines
from documents.storage.returns.returned_quantities import commit_quantities, mark_exceeding
from documents.use_cases.acting import Acting
from messaging import Connection


@dataclass(slots=True)
class Taken:
    """What came of it: lines with the amounts they took, the documents that took more than their order had left."""

    refused: dict[UUID, Finding] = field(default_factory=dict)
    lines: list[KeptLine] = field(default_factory=list)
    exceeding: list[UUID] = field(default_factory=list)


async def take_quantities(connection: Connection, acting: Acting) -> dict[UUID, Finding]:
    """Those for which too little is left, refused."""
    takers = [head for head in acting.accepted if head.takes_quantities]
    if not takers:
        return {}
    ids = [head.document_id for head in takers]
    lines = await read_lines(connection, acting.organisation_id, ids)
    origins = await load_origin_lines(
        connection, acting.organisation_id, [one for head in takers for one in head.origins]
    )
    left = {line_id: line for of_one in origins.values() for line_id, line in of_one.items()}
    taken = _take(acting, takers, lines, left)
    kept = [head for head in takers if head.document_id not in taken.refused]
    await commit_quantities(connection, [head.document_id for head in kept], taken.lines)
    await mark_exceeding(connection, [head.document_id for head in kept if head.is_of_order], taken.exceeding)
    return taken.refused


def _take(
    acting: Acting,
    takers: Sequence[DocumentHead],
    lines: Mapping[UUID, list[KeptLine]],
    left: dict[UUID, OriginLine],
) -> Taken:
    taken = Taken()
    for head in takers:
        committed = _commit(acting, head, lines.get(head.document_id, []), left)
        if not isinstance(committed, Commitment):
            taken.refused[head.document_id] = committed
            continue
        taken.lines += committed.lines
        left.update(committed.origin_lines)
        if committed.exceeds:
            taken.exceeding.append(head.document_id)
    return taken


def _commit(
    acting: Acting, head: DocumentHead, lines: Sequence[KeptLine], left: Mapping[UUID, OriginLine]
) -> Commitment | Finding:
    if head.is_of_order:
        return commit_to_order(lines, left, acting.caller.functions)
    return commit_back(head.kind, lines, left)
