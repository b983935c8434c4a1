"""What is dated in a closed period is neither booked nor taken back: said at once, where ledger would say it later.

`closed_through` is the last closed month, YYYY-MM; None: all are open. What is closed meanwhile ledger itself refuses.
"""

from datetime import date

from contracts import LEDGER_CLOSE
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import Action, DocumentState
from documents.domain.words.finding import Finding

_BOOKED_BY = frozenset({Action.SUBMIT, Action.AUDIT, Action.UNAUDIT})


def closed_for(day: date, closed_through: str | None) -> str | None:
    """`closed_through`, if the day lies in a closed month."""
    return closed_through if closed_through is not None and month_of(day) <= closed_through else None


def month_of(day: date) -> str:
    return day.isoformat()[:7]


def closed_refusal(action: Action, head: DocumentHead) -> Finding | None:
    """Orders stand in no book, and what still waits in the queue can be taken out of it."""
    closed_through = closed_for(head.business_date, head.closed_through)
    if closed_through is None or action not in _BOOKED_BY or head.kind.is_order:
        return None
    if action is Action.UNAUDIT and head.state is DocumentState.QUEUED:
        return None
    values = {"number": head.number, "month": month_of(head.business_date), "closed_through": closed_through}
    return Finding(ActionRefusal.PERIOD_CLOSED, "/business_date", {**values, "permission": LEDGER_CLOSE})
