"""The rules of a return over several documents: they are alike enough to be returned by one."""

from collections.abc import Iterator
from uuid import UUID

from contracts import DocumentKind
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import Origin, References
from documents.domain.drafts.sources import source_ids
from documents.domain.states.state import COMMITTED
from documents.domain.words.finding import Finding

ORIGINS_MAX = 500


def check_origins(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    """Each document once, at the first line that names it."""
    count = len(source_ids(draft, known))
    if count > ORIGINS_MAX:
        yield Finding(R.ORIGINS_TOO_MANY, "/lines", {"count": count, "limit": ORIGINS_MAX})
        return
    seen: dict[UUID, Origin] = {}
    for index, line in enumerate(draft.lines):
        owner = known.owners.get(line.origin_line_id)
        if owner is not None and owner not in seen:
            seen[owner] = known.origins[owner]
            first = next(iter(seen.values()))
            yield from _check_each(draft.kind, seen[owner], first, f"/lines/{index}/origin_line_id")


def _check_each(kind: DocumentKind, origin: Origin, first: Origin, at: str) -> Iterator[Finding]:
    if origin.kind not in kind.made_from:
        yield Finding(R.ORIGIN_KIND_WRONG, at, {"wanted": ", ".join(sorted(kind.made_from))})
    elif origin.state not in COMMITTED:
        yield Finding(R.ORIGIN_NOT_SUBMITTED, at, {"number": origin.number, "state": str(origin.state)})
    elif origin.partner_id != first.partner_id:
        yield Finding(R.ORIGIN_OF_OTHER_PARTNER, at, {"number": origin.number, "other": first.number})
    elif origin.warehouse_id != first.warehouse_id:
        yield Finding(R.ORIGIN_ELSEWHERE, at, {"number": origin.number, "other": first.number})
    elif origin.currency != first.currency:
        yield Finding(R.ORIGINS_CURRENCY_DIFFERS, at, {"number": origin.number, "other": first.number})
