"""What the inventory service says."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from contracts.documents import DocumentEvent
from contracts.refusals import StockRefusal
from contracts.values import Amount, Quantity, Value


class Movement(Value):
    """One row of the stock ledger. Signed: an issue has negative quantity and cost."""

    movement_id: UUID
    line_id: UUID
    product_id: UUID
    warehouse_id: UUID
    quantity: Quantity
    cost: Amount


class TrueUp(Value):
    """Correction of the cost of an earlier issue that went short (valuation rule 4).

    `cost` is signed as a stock movement: negative when the goods turn out dearer than the issue was valued at.
    """

    movement_id: UUID
    product_id: UUID
    product_code: str
    warehouse_id: UUID
    issue_document_id: UUID
    issue_line_id: UUID
    cost: Amount


class Shortage(Value):
    """A line that the stock cannot serve: wanted and available for the whole document, in stock units."""

    line_id: UUID
    product_id: UUID
    product_code: str
    product_name: str
    wanted: Quantity
    available: Quantity


class StockPosted(DocumentEvent):
    """Stock has moved (or, with no movements, passed through: register-only, services, not in stock accounting)."""

    speaker: ClassVar[str] = "inventory"

    posted_at: datetime
    movements: tuple[Movement, ...]
    true_ups: tuple[TrueUp, ...] = ()


class ReturnPosted(StockPosted):
    """A sales or purchase return has moved stock; `document.origin` names what it came from."""


class StockRefused(DocumentEvent):
    """Nothing moved. `shortages` lists every short line, not only the first."""

    speaker: ClassVar[str] = "inventory"

    refused_at: datetime
    reason: StockRefusal
    shortages: tuple[Shortage, ...] = ()


class StockReversed(DocumentEvent):
    """Movements of a document were reversed at its own figures, because ledger refused to book it."""

    speaker: ClassVar[str] = "inventory"

    reversed_at: datetime
    movements: tuple[Movement, ...]
