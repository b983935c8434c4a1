"""The whole load: read, plan a week, send it, audit it, go on."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from tritally.load.api import Api
from tritally.load.audit_documents import audit_documents
from tritally.load.describe_document import KnownIds
from tritally.load.plan_weeks import Planner
from tritally.load.planned import NO_DELIVERY_FOUND, PlannedDocument, WeekPlan
from tritally.load.read_lines import open_text, read_lines
from tritally.load.send_cards import send_partners, send_products, send_warehouses
from tritally.load.send_documents import Sent, find_document, send_documents
from tritally.load.treatments import Treatment

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Range:
    first_day: date = date.min
    last_day: date = date.max


@dataclass
class Loaded:
    """`treatments` sums to the lines of the file; `audited` and `not_audited` are documents of this run."""

    treatments: "Counter[Treatment]" = field(default_factory=Counter)
    sent: Sent = field(default_factory=Sent)
    audited: int = 0
    not_audited: int = 0


def load_online_retail(api: Api, path: Path, wanted: Range, *, audit: bool, say: Say) -> Loaded:
    planner, loaded = Planner(wanted.first_day, wanted.last_day), Loaded()
    known = KnownIds(api.organisation_id, warehouses=send_warehouses(api))
    with open_text(path) as file:
        for week in planner.weeks(read_lines(file)):
            ids = _send_week(api, week, known, loaded)
            lines = sum(loaded.treatments.values())
            say(f"{week.first_day} to {week.last_day}: {len(week.documents)} documents; {lines} lines so far")
            if audit:
                audited, refused = audit_documents(api, ids, say)
                loaded.audited += audited
                loaded.not_audited += refused
    loaded.treatments += planner.aside
    return loaded


def _send_week(api: Api, week: WeekPlan, known: KnownIds, loaded: Loaded) -> list[str]:
    """Ids of what can be audited, in business order."""
    known.products |= send_products(api, week.products)
    known.partners |= send_partners(api, week.partners)
    loaded.treatments += week.treatments
    own = [document for document in week.documents if document.kind != "sales_return"]
    send_documents(api, own, known, loaded.sent, submit=True)
    returns = [document for document in week.documents if document.origin]
    with_origin, without = _looked_up(api, returns, known)
    send_documents(api, with_origin, known, loaded.sent, submit=True)
    drafts = [document for document in week.documents if document.flag]
    send_documents(api, [*drafts, *map(_as_draft, without)], known, loaded.sent, submit=False)
    _recount(loaded.treatments, without)
    return _in_business_order(week.documents, {document.reference for document in (*own, *with_origin)}, known)


def _looked_up(
    api: Api, returns: Sequence[PlannedDocument], known: KnownIds
) -> tuple[list[PlannedDocument], list[PlannedDocument]]:
    """Returns whose delivery is in the system, and those whose delivery was never loaded."""
    for origin in {document.origin: None for document in returns if document.origin not in known.documents}:
        if origin and (found := find_document(api, origin)):
            known.documents[origin] = found
    here = [document for document in returns if document.origin in known.documents]
    return here, [document for document in returns if document.origin not in known.documents]


def _as_draft(document: PlannedDocument) -> PlannedDocument:
    """The return as one without a delivery."""
    lines = tuple(replace(line, origin=None) for line in document.lines)
    return replace(document, origin=None, flag=NO_DELIVERY_FOUND, lines=lines)


def _recount(treatments: "Counter[Treatment]", without: Sequence[PlannedDocument]) -> None:
    """Their lines found no delivery after all; the sum stays."""
    lines = sum(document.source_lines for document in without)
    for treatment in (Treatment.RETURNED, Treatment.RETURNED_IN_PARTS):
        moved = min(lines, treatments[treatment])
        treatments[treatment] -= moved
        treatments[Treatment.NO_DELIVERY_FOUND] += moved
        lines -= moved


def _in_business_order(documents: Iterable[PlannedDocument], submitted: set[str], known: KnownIds) -> list[str]:
    wanted = (document.reference for document in documents if document.reference in submitted)
    return [known.documents[reference] for reference in wanted if reference in known.documents]
