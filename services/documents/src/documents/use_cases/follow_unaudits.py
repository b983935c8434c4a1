"""Documents learn what the other books answer to an un-audit: a draft once all have reversed it, else as it was."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from chassis import Hub
from documents.domain.states.follow import Followed
from documents.domain.states.state import DocumentState, version_after
from documents.domain.states.unaudit import state_by_answers
from documents.storage.follow_unaudits import (
    Answered,
    Unauditing,
    keep_answers,
    keep_as_they_were,
    keep_unaudited,
    lock_unauditing,
)
from documents.storage.returns.returned_quantities import give_back_quantities
from documents.use_cases.announce import Announcement, announce
from documents.use_cases.arrive_directly import void_direct_arrivals
from messaging import Connection


@dataclass(slots=True)
class Progress:
    """How far the un-audits are: the answers that count, and the state that each document has after them."""

    counting: list[Answered] = field(default_factory=list)
    states: dict[UUID, DocumentState] = field(default_factory=dict)

    def now_in(self, state: DocumentState) -> list[UUID]:
        return [document_id for document_id, reached in self.states.items() if reached is state]


async def unaudits_answered(connection: Connection, hub: Hub, said: Sequence[Answered], now: datetime) -> None:
    documents = await lock_unauditing(connection, said)
    progress = _progress(documents, said)
    for answers in _rounds(progress.counting):
        await keep_answers(connection, answers, now)
    await _end(connection, progress)
    drafts = [documents[i].document for i in progress.now_in(DocumentState.DRAFT)]
    await void_direct_arrivals(connection, hub, drafts, now)
    announce(connection, hub, [_announcement(documents[i].document, s) for i, s in progress.states.items()])


def _progress(documents: Mapping[UUID, Unauditing], said: Sequence[Answered]) -> Progress:
    """What speaks of another version, or of an un-audit that is over, changes nothing."""
    progress, known = Progress(), dict(documents)
    for one in said:
        found = known.get(one.document_id)
        if found is None or not _counts(found, one):
            continue
        answers = found.answers | {one.answer}
        state = state_by_answers(found.document.kind, answers, booked=found.booked)
        progress.states[one.document_id] = state
        progress.counting.append(one)
        known[one.document_id] = Unauditing(replace(found.document, state=state), answers, found.booked)
    return progress


def _counts(found: Unauditing, said: Answered) -> bool:
    document = found.document
    is_it = (document.organisation_id, document.version) == (said.organisation_id, said.version)
    return is_it and document.state is DocumentState.UNAUDITING and said.answer not in found.answers


def _rounds(answers: Sequence[Answered]) -> Iterator[list[Answered]]:
    """Each document at most once a round, its answers in their order."""
    left = list(answers)
    while left:
        first = {one.document_id: one for one in reversed(left)}
        yield list(first.values())
        left = [one for one in left if first[one.document_id] is not one]


async def _end(connection: Connection, progress: Progress) -> None:
    if drafts := progress.now_in(DocumentState.DRAFT):
        await keep_unaudited(connection, drafts)
        await give_back_quantities(connection, drafts)
    over = (DocumentState.DRAFT, DocumentState.UNAUDITING)
    if back := {i: state.value for i, state in progress.states.items() if state not in over}:
        await keep_as_they_were(connection, back)


def _announcement(one: Followed, state: DocumentState) -> Announcement:
    version = version_after(one.version, state)
    stuck = state is DocumentState.NEEDS_ATTENTION
    return Announcement(one.organisation_id, one.document_id, version, one.kind.value, one.number, state, stuck)
