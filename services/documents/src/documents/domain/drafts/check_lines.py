"""The rules of a document's lines, in the order of `DraftRefusal`."""

from collections.abc import Iterator
from uuid import UUID

from contracts import DocumentKind
from documents.domain.drafts.check_assembly import check_assembly
from documents.domain.drafts.check_goods import check_goods
from documents.domain.drafts.check_made_lines import check_made_lines
from documents.domain.drafts.check_own_line import check_own_line
from documents.domain.drafts.check_text import check_text
from documents.domain.drafts.draft import LINES_MAX, DocumentDraft, LineDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import References
from documents.domain.drafts.kind_rules import LINE_RULES
from documents.domain.words.finding import Finding

ASSEMBLIES = frozenset({DocumentKind.ASSEMBLY, DocumentKind.DISASSEMBLY})


def check_lines(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    if not draft.lines:
        if draft.kind is not DocumentKind.LANDED_COST:
            yield Finding(R.LINES_MISSING, "/lines")
    elif len(draft.lines) > LINES_MAX:
        yield Finding(R.LINES_TOO_MANY, "/lines", {"count": len(draft.lines), "limit": LINES_MAX})
    else:
        yield from _check_each_line(draft, known)


def _check_each_line(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    is_own = not draft.is_made and draft.kind in LINE_RULES
    seen: set[UUID] = set()
    for index, line in enumerate(draft.lines):
        at = f"/lines/{index}"
        yield from _check_line_id(line, at, seen, known)
        yield from check_text(line.remark, f"{at}/remark", 1000)
        if is_own:
            yield from check_own_line(draft.kind, line, at, known)
    yield from check_goods(draft, known)
    if not is_own:
        yield from check_made_lines(draft, known)
    elif draft.kind in ASSEMBLIES:
        yield from check_assembly(draft)


def _check_line_id(line: LineDraft, at: str, seen: set[UUID], known: References) -> Iterator[Finding]:
    if line.line_id is None:
        return
    if line.line_id in seen:
        yield Finding(R.LINE_ID_DUPLICATE, f"{at}/line_id", {"id": line.line_id})
    elif line.line_id in known.taken_line_ids:
        yield Finding(R.LINE_ID_TAKEN, f"{at}/line_id", {"id": line.line_id})
    seen.add(line.line_id)
