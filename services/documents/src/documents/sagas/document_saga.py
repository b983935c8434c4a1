"""What happens after the audit or un-audit of a document, who does it, and what undoes it.

These lists are the whole process.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from contracts import (
    DocumentAudited,
    DocumentKind,
    DocumentUnaudited,
    Event,
    ReturnPosted,
    StockPosted,
    StockRefused,
    StockReserved,
    StockRestored,
    StockReversalRefused,
    StockReversed,
    VoucherPosted,
    VoucherRefused,
    VoucherReversalRefused,
    VoucherReversed,
)
from documents.domain.states.state import DocumentState
from documents.domain.states.unaudit import UnauditAnswer, reversals_of


@dataclass(frozen=True, slots=True)
class Step:
    """`state` is where the document stands once the step succeeded; `compensation` undoes it when a later one refuses.

    Without `deadline_seconds` the step is one transaction with its request.
    """

    name: str
    by: str
    success: tuple[type[Event], ...]
    state: DocumentState
    refusal: type[Event] | None
    compensation: type[Event] | None
    deadline_seconds: float | None


DEADLINE_SECONDS = 60.0
"""For every step alike: what waits longer is stuck, and is said to be."""
AUDIT = Step("audit", "documents", (DocumentAudited,), DocumentState.AUDITED, None, None, None)
MOVE_STOCK = Step(
    "move_stock",
    "inventory",
    (StockPosted, ReturnPosted),
    DocumentState.POSTED,
    StockRefused,
    StockReversed,
    DEADLINE_SECONDS,
)
BOOK_IT = Step("book_it", "ledger", (VoucherPosted,), DocumentState.VOUCHERED, VoucherRefused, None, DEADLINE_SECONDS)

RESERVE = Step(
    "reserve", "inventory", (StockReserved,), DocumentState.CONFIRMED, StockRefused, StockReversed, DEADLINE_SECONDS
)

ARRIVE = Step("arrive", "documents", (DocumentAudited,), DocumentState.VOUCHERED, None, None, None)
"""The arrival of a direct transfer is made and audited with the news that it is booked; it has its own saga."""

GOODS_SAGA = (AUDIT, MOVE_STOCK, BOOK_IT)
DIRECT_TRANSFER_SAGA = (AUDIT, MOVE_STOCK, BOOK_IT, ARRIVE)
MONEY_SAGA = (AUDIT, BOOK_IT)
RESERVING_SAGA = (AUDIT, RESERVE)
"""Of a sales order that claims its goods. Other orders are in force with their audit."""

UNAUDIT = Step("unaudit", "documents", (DocumentUnaudited,), DocumentState.UNAUDITING, None, None, None)
REVERSE_STOCK = Step(
    "reverse_stock",
    "inventory",
    (StockReversed,),
    DocumentState.UNAUDITING,
    StockReversalRefused,
    StockRestored,
    DEADLINE_SECONDS,
)
REVERSE_VOUCHERS = Step(
    "reverse_vouchers",
    "ledger",
    (VoucherReversed,),
    DocumentState.DRAFT,
    VoucherReversalRefused,
    None,
    DEADLINE_SECONDS,
)
RESTORE_STOCK = Step(
    "restore_stock", "inventory", (StockRestored,), DocumentState.VOUCHERED, None, None, DEADLINE_SECONDS
)
"""The compensation of `reverse_stock`, when ledger refuses to reverse the vouchers."""

_REVERSES = {UnauditAnswer.STOCK_REVERSED: REVERSE_STOCK, UnauditAnswer.VOUCHER_REVERSED: REVERSE_VOUCHERS}


def saga_of(kind: DocumentKind, *, direct: bool = False) -> tuple[Step, ...]:
    """`direct`: a transfer that arrives by itself."""
    if kind.is_order:
        return RESERVING_SAGA
    if direct:
        return DIRECT_TRANSFER_SAGA
    return GOODS_SAGA if kind.moves_goods else MONEY_SAGA


def unaudit_saga_of(kind: DocumentKind) -> tuple[Step, ...]:
    """What takes the audit back, in order."""
    return (UNAUDIT, *(_REVERSES[answer] for answer in reversals_of(kind)))


def step_waited_for(
    kind: DocumentKind, state: DocumentState, answers: AbstractSet[UnauditAnswer] = frozenset()
) -> Step | None:
    """The step that a document in this state waits for; None: it waits for nobody. `answers`: to its un-audit."""
    if state is DocumentState.UNAUDITING:
        return _reversal_waited_for(kind, answers)
    return next((step for done, step in pairwise(saga_of(kind)) if done.state is state), None)


def _reversal_waited_for(kind: DocumentKind, answers: AbstractSet[UnauditAnswer]) -> Step | None:
    if UnauditAnswer.VOUCHER_REVERSAL_REFUSED in answers:
        return RESTORE_STOCK
    return next((_REVERSES[answer] for answer in reversals_of(kind) if answer not in answers), None)
