"""Take goods of one or several deliveries back by one return, perhaps for others: all drafts are made, or none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from chassis import Caller
from contracts import DocumentKind
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.draft_refusals import DraftRefusal
from documents.domain.drafts.followers import FOLLOWERS, Way
from documents.domain.words.finding import Finding
from documents.storage.returns.find_origin_lines import find_origin_lines
from documents.use_cases.create_documents import create_documents
from documents.use_cases.make_following import WantedFollower, find_source
from messaging import Connection


async def take_back_goods(
    connection: Connection,
    caller: Caller,
    lines: Sequence[LineDraft],
    header: WantedFollower,
    delivery: DocumentDraft | None,
    now: datetime,
) -> list[UUID] | list[Finding]:
    """The return of all lines, then the new delivery.

    Pointers of findings are those of the call. The caller rolls back when something was found.
    """
    kind = await _kind_of_return(connection, caller.organisation_id, lines)
    if isinstance(kind, Finding):
        return [kind]
    wanted = [("", _draft(kind, lines, header, caller.day_of(now))), *([("/delivery", delivery)] if delivery else [])]
    made = await create_documents(connection, caller, [draft for _, draft in wanted], now)
    findings = [
        replace(one, pointer=f"{at}{one.pointer}")
        for (at, _), creation in zip(wanted, made, strict=True)
        for one in creation.findings
    ]
    return findings or [one.document_id for one in made if one.document_id]


async def _kind_of_return(
    connection: Connection, organisation_id: UUID, lines: Sequence[LineDraft]
) -> DocumentKind | Finding:
    """As the document of the first line is returned; whether the others go with it is a rule of drafts."""
    owners = await find_origin_lines(connection, organisation_id, [one.origin_line_id for one in lines])
    for index, line in enumerate(lines):
        if line.origin_line_id not in owners:
            values = {"id": line.origin_line_id}
            return Finding(DraftRefusal.ORIGIN_LINE_UNKNOWN, f"/lines/{index}/origin_line_id", values)
    origin = await find_source(connection, organisation_id, owners[lines[0].origin_line_id], Way.RETURN)
    if isinstance(origin, Finding):
        return replace(origin, pointer="/lines/0/origin_line_id")
    return FOLLOWERS[Way.RETURN][origin.kind]


def _draft(kind: DocumentKind, lines: Sequence[LineDraft], header: WantedFollower, today: date) -> DocumentDraft:
    return DocumentDraft(
        kind=kind,
        business_date=header.business_date or today.isoformat(),
        remark=header.remark,
        lines=tuple(lines),
    )
