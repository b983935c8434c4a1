"""What happens after the audit of a document, who does it, and what undoes it. This list is the whole process."""

from dataclasses import dataclass
from itertools import pairwise

from contracts import (
    DocumentAudited,
    DocumentKind,
    Event,
    ReturnPosted,
    StockPosted,
    StockRefused,
    StockReversed,
    VoucherPosted,
    VoucherRefused,
)
from documents.domain.state import DocumentState


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

GOODS_SAGA = (AUDIT, MOVE_STOCK, BOOK_IT)
MONEY_SAGA = (AUDIT, BOOK_IT)


def saga_of(kind: DocumentKind) -> tuple[Step, ...]:
    return GOODS_SAGA if kind.moves_goods else MONEY_SAGA


def step_waited_for(kind: DocumentKind, state: DocumentState) -> Step | None:
    """The step that a document in this state waits for; None: it waits for nobody."""
    return next((step for done, step in pairwise(saga_of(kind)) if done.state is state), None)
