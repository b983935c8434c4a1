"""Create documents as drafts, one or a thousand by the same few statements; repeats are harmless."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from chassis import Caller
from contracts import new_id
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.facts import References
from documents.domain.drafts.price_draft import price_draft
from documents.domain.drafts.priced import PricedDocument
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.trace.nodes import NodeName, node
from documents.domain.words.finding import Finding
from documents.storage.insert_documents import NewDocument, insert_documents
from documents.storage.lists.find_references import Referenced, find_references
from documents.storage.take_numbers import take_numbers
from documents.use_cases.bring_batches import bring_batches
from documents.use_cases.load_known import load_known
from messaging import Connection


class CreationStatus(StrEnum):
    CREATED = "created"
    EXISTS = "exists"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Creation:
    """What became of one draft."""

    status: CreationStatus
    reference: str | None
    document_id: UUID | None = None
    number: str | None = None
    findings: Sequence[Finding] = ()


@dataclass(frozen=True, slots=True)
class _Origination:
    """How the documents of one call come about: content hashes by index, when, and by which proposal."""

    hashes: Sequence[bytes]
    now: datetime
    proposal_id: UUID | None


async def create_documents(
    connection: Connection,
    caller: Caller,
    drafts: Sequence[DocumentDraft],
    now: datetime,
    proposal_id: UUID | None = None,
) -> list[Creation]:
    """A result per draft, in order. The same reference with the same content is the document that exists.

    `proposal_id`: what inventory proposed it by.
    """
    hashes = [content_hash(draft) for draft in drafts]
    known_references = await _references(connection, caller, drafts)
    fresh = [index for index, draft in enumerate(drafts) if draft.reference not in known_references]
    first_of = _first_by_reference(drafts, fresh)
    fresh = [index for index in fresh if first_of.get(drafts[index].reference, index) == index]
    made = await _create(
        connection, caller, {index: drafts[index] for index in fresh}, _Origination(hashes, now, proposal_id)
    )
    lost = [drafts[index].reference for index, creation in made.items() if creation is None]
    known_references.update(await find_references(connection, caller.organisation_id, lost))
    return [
        made.get(index) or _repeated(draft, hashes, index, known_references, first_of, made)
        for index, draft in enumerate(drafts)
    ]


def content_hash(draft: DocumentDraft) -> bytes:
    """What makes two drafts of one reference the same."""
    return sha256(draft.model_dump_json(exclude_defaults=True).encode()).digest()


async def _references(connection: Connection, caller: Caller, drafts: Sequence[DocumentDraft]) -> dict[str, Referenced]:
    readable = (draft.reference for draft in drafts if draft.reference and draft.reference.isprintable())
    return await find_references(connection, caller.organisation_id, readable)


def _first_by_reference(drafts: Sequence[DocumentDraft], fresh: Sequence[int]) -> dict[str | None, int]:
    named = [index for index in reversed(fresh) if drafts[index].reference is not None]
    return {drafts[index].reference: index for index in named}


async def _create(
    connection: Connection, caller: Caller, drafts: Mapping[int, DocumentDraft], how: _Origination
) -> dict[int, Creation | None]:
    """By index; None: someone else took the reference just now."""
    known = await load_known(connection, caller.organisation_id, list(drafts.values()))
    made: dict[int, Creation | None] = {}
    priced: dict[int, PricedDocument] = {}
    for index, draft in drafts.items():
        result = price_draft(draft, known)
        if isinstance(result, PricedDocument):
            priced[index] = result
            known = _with_taken_lines(known, draft)
        else:
            made[index] = Creation(CreationStatus.REFUSED, draft.reference, findings=result)
    return made | await _insert(connection, caller, priced, how)


def _with_taken_lines(known: References, draft: DocumentDraft) -> References:
    named = {line.line_id for line in draft.lines if line.line_id}
    return replace(known, taken_line_ids=known.taken_line_ids | named) if named else known


async def _insert(
    connection: Connection, caller: Caller, priced: Mapping[int, PricedDocument], how: _Origination
) -> dict[int, Creation | None]:
    if not priced:
        return {}
    priced = await bring_batches(connection, caller.organisation_id, priced)
    series = [(one.draft.kind, one.business_date) for one in priced.values()]
    numbers = await take_numbers(connection, caller.organisation_id, series)
    new = {
        index: _new(caller, one, number, how.hashes[index], how)
        for (index, one), number in zip(priced.items(), numbers, strict=True)
    }
    inserted = await insert_documents(connection, list(new.values()))
    return {index: _created(one) if one.document_id in inserted else None for index, one in new.items()}


def _new(caller: Caller, priced: PricedDocument, number: str, hashed: bytes, how: _Origination) -> NewDocument:
    return NewDocument(
        document_id=new_id(),
        organisation_id=caller.organisation_id,
        number=number,
        priced=priced,
        content_hash=hashed,
        trace=[node(NodeName.CREATED, how.now, caller.person_id, caller.name)],
        created_by=caller.person_id,
        created_by_name=caller.name,
        created_at=how.now,
        proposal_id=how.proposal_id,
    )


def _created(new: NewDocument) -> Creation:
    return Creation(CreationStatus.CREATED, new.priced.draft.reference, new.document_id, new.number)


def _repeated(
    draft: DocumentDraft,
    hashes: Sequence[bytes],
    index: int,
    known: Mapping[str, Referenced],
    first_of: Mapping[str | None, int],
    made: Mapping[int, Creation | None],
) -> Creation:
    """The result of a reference that exists, or that came earlier in the same call."""
    if draft.reference is not None and (existing := known.get(draft.reference)) is not None:
        same = existing.content_hash == hashes[index]
        return _again(draft, same, existing.document_id, existing.number)
    first = first_of[draft.reference]
    earlier = made[first]
    assert earlier is not None  # noqa: S101 - it would be known
    if earlier.status is CreationStatus.REFUSED:
        return earlier
    return _again(draft, hashes[first] == hashes[index], earlier.document_id, earlier.number)


def _again(draft: DocumentDraft, same: bool, document_id: UUID | None, number: str | None) -> Creation:
    if same:
        return Creation(CreationStatus.EXISTS, draft.reference, document_id, number)
    conflict = Finding(ActionRefusal.REFERENCE_CONFLICT, "/reference", {"reference": draft.reference, "number": number})
    return Creation(CreationStatus.REFUSED, draft.reference, document_id, number, [conflict])
