"""What may wait for a person, by what the person may do: the groups of the first screen, in their order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from contracts import DOCUMENT_EDIT, DOCUMENT_VIEW, DocumentKind, audit_function

HELD_KINDS = (DocumentKind.OTHER_INBOUND, DocumentKind.STOCK_COUNT)
May = Callable[[str], bool]


class Waits(StrEnum):
    DRAFTS_OF_MINE = "drafts_of_mine"
    TO_AUDIT = "to_audit"
    HELD = "held"
    """Submitted, and looks like a return in disguise."""
    REFUSED = "refused"
    STUCK = "stuck"
    QUEUED = "queued"
    """Audited, and real-time stock is off."""
    TO_ARRIVE = "to_arrive"
    TO_RECEIVE = "to_receive"
    TO_DELIVER = "to_deliver"


@dataclass(frozen=True, slots=True)
class Group:
    """`query` makes GET /documents show exactly these; `values` are what its condition needs to know."""

    what: Waits
    query: str
    values: tuple[Any, ...] = ()


def groups(person_id: UUID, may: May) -> Iterator[Group]:
    if not may(DOCUMENT_VIEW):
        return
    kinds = audited_kinds(may)
    if may(DOCUMENT_EDIT):
        yield Group(Waits.DRAFTS_OF_MINE, f"state=draft&created_by={person_id}", (person_id,))
    if kinds:
        yield Group(Waits.TO_AUDIT, f"state=submitted&kind_in={','.join(kinds)}", (kinds,))
    if held := [kind.value for kind in HELD_KINDS if kind.value in kinds]:
        yield Group(Waits.HELD, "", (held,))
    yield Group(Waits.REFUSED, "state=refused")
    yield Group(Waits.STUCK, "stuck=true")
    yield Group(Waits.QUEUED, "state=queued")
    if may(DOCUMENT_EDIT):
        yield Group(Waits.TO_ARRIVE, "to_arrive=true")
        yield _open_orders(Waits.TO_RECEIVE, DocumentKind.PURCHASE_ORDER)
        yield _open_orders(Waits.TO_DELIVER, DocumentKind.SALES_ORDER)


def audited_kinds(may: May) -> list[str]:
    return [kind.value for kind in DocumentKind if may(audit_function(kind))]


def _open_orders(what: Waits, kind: DocumentKind) -> Group:
    query = f"state=confirmed&kind={kind.value}&fulfilment_in=open,partly_delivered"
    return Group(what, query, (kind.value,))
