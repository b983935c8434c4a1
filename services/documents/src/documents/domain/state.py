"""States of a document and what may be done in each."""

from enum import StrEnum


class DocumentState(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    AUDITED = "audited"
    POSTED = "posted"
    VOUCHERED = "vouchered"
    REFUSED = "refused"
    VOIDED = "voided"


class Action(StrEnum):
    EDIT = "edit"
    SUBMIT = "submit"
    AUDIT = "audit"
    WITHDRAW = "withdraw"
    VOID = "void"


_S = DocumentState
_NEXT = {
    (_S.DRAFT, Action.EDIT): _S.DRAFT,
    (_S.REFUSED, Action.EDIT): _S.DRAFT,
    (_S.DRAFT, Action.SUBMIT): _S.SUBMITTED,
    (_S.SUBMITTED, Action.AUDIT): _S.AUDITED,
    (_S.SUBMITTED, Action.WITHDRAW): _S.DRAFT,
    (_S.DRAFT, Action.VOID): _S.VOIDED,
    (_S.SUBMITTED, Action.VOID): _S.VOIDED,
    (_S.REFUSED, Action.VOID): _S.VOIDED,
}
IN_FLIGHT = frozenset({_S.AUDITED, _S.POSTED})
"""Audited, and not yet in every book."""
EFFECTIVE = IN_FLIGHT | {_S.VOUCHERED}
"""An audit counts: stock and money have moved or are about to."""
COMMITTED = EFFECTIVE | {_S.SUBMITTED}
"""A return in these states takes its quantity from what is returnable."""
ENDED = frozenset({_S.VOUCHERED, _S.REFUSED, _S.VOIDED})
"""The saga of an audit is over (or never began)."""


def state_after(state: DocumentState, action: Action) -> DocumentState | None:
    """The state that the action leads to; None: the state forbids it."""
    return _NEXT.get((state, action))


def version_after(version: int, action: Action) -> int:
    """What was submitted once stays that version: as a draft again it is the next one."""
    return version + 1 if action is Action.WITHDRAW else version
