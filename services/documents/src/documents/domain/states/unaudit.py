"""How an un-audit goes on and ends, by what the other books have answered to it."""

from collections.abc import Set as AbstractSet
from enum import StrEnum

from contracts import DocumentKind
from documents.domain.states.state import DocumentState


class UnauditAnswer(StrEnum):
    """What a book says of an un-audit; each is a node of the trace by the same name."""

    STOCK_REVERSED = "stock_reversed"
    STOCK_REVERSAL_REFUSED = "stock_reversal_refused"
    STOCK_RESTORED = "stock_restored"
    VOUCHER_REVERSED = "voucher_reversed"
    VOUCHER_REVERSAL_REFUSED = "voucher_reversal_refused"


_A = UnauditAnswer


def reversals_of(kind: DocumentKind) -> tuple[UnauditAnswer, ...]:
    """What must be answered for the document to be a draft again, in the order of the saga."""
    if kind.is_order:
        return (_A.STOCK_REVERSED,) if kind is DocumentKind.SALES_ORDER else ()
    return (_A.STOCK_REVERSED, _A.VOUCHER_REVERSED) if kind.moves_goods else (_A.VOUCHER_REVERSED,)


def state_by_answers(kind: DocumentKind, answers: AbstractSet[UnauditAnswer], *, booked: bool = True) -> DocumentState:
    """Draft: every book has reversed it. Back where it was: one refused, and what others had reversed is restored.

    The books speak on topics of their own, so that their answers come in any order. `booked`: ledger has vouchers of
    it; without them it needed attention before.
    """
    if _A.STOCK_REVERSAL_REFUSED in answers:
        return _as_it_was(kind, booked=booked)
    if _A.VOUCHER_REVERSAL_REFUSED in answers:
        is_over = _A.STOCK_RESTORED in answers or not kind.moves_goods
        return DocumentState.VOUCHERED if is_over else DocumentState.UNAUDITING
    return DocumentState.DRAFT if answers >= set(reversals_of(kind)) else DocumentState.UNAUDITING


def _as_it_was(kind: DocumentKind, *, booked: bool) -> DocumentState:
    if kind.is_order:
        return DocumentState.CONFIRMED
    return DocumentState.VOUCHERED if booked else DocumentState.NEEDS_ATTENTION
