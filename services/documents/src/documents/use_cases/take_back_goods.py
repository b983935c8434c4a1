"""Take goods of several deliveries back in one go, perhaps for others: all drafts are made, or none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from chassis import Caller
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.draft_refusals import DraftRefusal
from documents.domain.words.finding import Finding
from documents.storage.find_origin_lines import find_origin_lines
from documents.use_cases.create_documents import Creation, create_documents
from documents.use_cases.make_following import WantedFollower, make_following
from messaging import Connection


@dataclass(frozen=True, slots=True)
class Placed:
    """A line that comes back, and where it stands in the call."""

    index: int
    line: LineDraft


async def take_back_goods(
    connection: Connection,
    caller: Caller,
    lines: Sequence[LineDraft],
    header: WantedFollower,
    delivery: DocumentDraft | None,
    now: datetime,
) -> list[UUID] | list[Finding]:
    """One return per delivery (or receipt) that the lines come from, in their order, then the new delivery.

    Pointers of findings are those of the call. The caller rolls back when something was found.
    """
    groups = await _by_document(connection, caller.organisation_id, lines)
    if isinstance(groups, list):
        return groups
    made: list[UUID] = []
    for document_id, placed in groups.items():
        wanted = replace(header, lines=[one.line for one in placed], reference=None)
        creation = await make_following(connection, caller, document_id, wanted, now)
        findings = _findings(creation, placed)
        if findings or isinstance(creation, Finding) or creation.document_id is None:
            return findings
        made.append(creation.document_id)
    if delivery is not None:
        creation = (await create_documents(connection, caller, [delivery], now))[0]
        if creation.findings or creation.document_id is None:
            return [replace(one, pointer=f"/delivery{one.pointer}") for one in creation.findings]
        made.append(creation.document_id)
    return made


async def _by_document(
    connection: Connection, organisation_id: UUID, lines: Sequence[LineDraft]
) -> Mapping[UUID, list[Placed]] | list[Finding]:
    ids = [line.origin_line_id for line in lines if line.origin_line_id]
    owners = await find_origin_lines(connection, organisation_id, ids)
    groups: dict[UUID, list[Placed]] = {}
    for index, line in enumerate(lines):
        owner = owners.get(line.origin_line_id) if line.origin_line_id else None
        if owner is None:
            values = {"id": line.origin_line_id}
            return [Finding(DraftRefusal.ORIGIN_LINE_UNKNOWN, f"/lines/{index}/origin_line_id", values)]
        groups.setdefault(owner, []).append(Placed(index, line))
    return groups


def _findings(creation: Creation | Finding, placed: Sequence[Placed]) -> list[Finding]:
    found = [creation] if isinstance(creation, Finding) else creation.findings
    return [replace(one, pointer=_pointer(one.pointer, placed)) for one in found]


def _pointer(pointer: str, placed: Sequence[Placed]) -> str:
    """`/lines/0/quantity` of one return, as it stands in the call."""
    parts = pointer.split("/")
    if len(parts) < 3 or parts[1] != "lines" or not parts[2].isdecimal():
        return pointer
    return "/".join(["", "lines", str(placed[int(parts[2])].index), *parts[3:]])
