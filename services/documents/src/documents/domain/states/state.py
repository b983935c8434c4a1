"""States of a document and what may be done in each."""

from enum import StrEnum

from contracts import DocumentKind


class DocumentState(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    QUEUED = "queued"
    """Audited while real-time stock is off: it waits for a posting run."""
    AUDITED = "audited"
    POSTED = "posted"
    VOUCHERED = "vouchered"
    CONFIRMED = "confirmed"
    """An order in force: it moves nothing, so that its audit is all there is to do."""
    UNAUDITING = "unauditing"
    NEEDS_ATTENTION = "needs_attention"
    """Ledger refused it, and inventory could not take its goods back: only a person can go on."""
    REFUSED = "refused"
    VOIDED = "voided"


class Action(StrEnum):
    EDIT = "edit"
    SUBMIT = "submit"
    AUDIT = "audit"
    POST = "post"
    """A posting run lets go of what was queued."""
    WITHDRAW = "withdraw"
    UNAUDIT = "unaudit"
    VOID = "void"
    REUSE = "reuse"
    TURN = "turn into returns"
    CONFIRM = "confirm"
    """It is no return in disguise."""


_S = DocumentState
_NEXT = {
    (_S.DRAFT, Action.EDIT): _S.DRAFT,
    (_S.REFUSED, Action.EDIT): _S.DRAFT,
    (_S.DRAFT, Action.SUBMIT): _S.SUBMITTED,
    (_S.SUBMITTED, Action.AUDIT): _S.AUDITED,
    (_S.SUBMITTED, Action.WITHDRAW): _S.DRAFT,
    (_S.SUBMITTED, Action.CONFIRM): _S.SUBMITTED,
    (_S.DRAFT, Action.TURN): _S.DRAFT,
    (_S.SUBMITTED, Action.TURN): _S.DRAFT,
    (_S.QUEUED, Action.POST): _S.AUDITED,
    (_S.QUEUED, Action.UNAUDIT): _S.DRAFT,
    (_S.VOUCHERED, Action.UNAUDIT): _S.UNAUDITING,
    (_S.CONFIRMED, Action.UNAUDIT): _S.UNAUDITING,
    (_S.NEEDS_ATTENTION, Action.UNAUDIT): _S.UNAUDITING,
    (_S.DRAFT, Action.VOID): _S.VOIDED,
    (_S.SUBMITTED, Action.VOID): _S.VOIDED,
    (_S.REFUSED, Action.VOID): _S.VOIDED,
    (_S.VOIDED, Action.REUSE): _S.DRAFT,
}
IN_FLIGHT = frozenset({_S.AUDITED, _S.POSTED})
"""Audited, and not yet in every book."""
EFFECTIVE = IN_FLIGHT | {_S.QUEUED, _S.VOUCHERED, _S.CONFIRMED, _S.NEEDS_ATTENTION}
"""An audit counts: stock and money have moved or are about to."""
COMMITTED = EFFECTIVE | {_S.SUBMITTED}
"""A document in these states takes its quantity from what it is made from."""
UNFINISHED = frozenset({_S.DRAFT, _S.SUBMITTED, _S.REFUSED})
"""Somebody still has to do something about it."""
ENDED = frozenset({_S.VOUCHERED, _S.CONFIRMED, _S.NEEDS_ATTENTION, _S.REFUSED, _S.VOIDED})
"""The saga of an audit is over (or never began)."""
WAITING = IN_FLIGHT | {_S.UNAUDITING}
"""Another book is at it."""


def state_after(state: DocumentState, action: Action) -> DocumentState | None:
    """The state that the action usually leads to; None: the state forbids it."""
    return _NEXT.get((state, action))


def state_by_audit(kind: DocumentKind, *, reserves: bool, queues: bool) -> DocumentState:
    """Where an audit leads: an order that claims no goods is in force at once; goods may have to wait for stock."""
    if kind.is_order and not reserves:
        return _S.CONFIRMED
    return _S.QUEUED if queues and kind.moves_goods else _S.AUDITED


def version_after(version: int, reached: DocumentState) -> int:
    """What was submitted once stays that version: an action that makes it a draft again makes the next one."""
    return version + 1 if reached is _S.DRAFT else version
