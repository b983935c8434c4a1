"""What the inventory service says."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from contracts.document import BatchReference, PersonReference, WarehouseReference
from contracts.documents import DocumentEvent
from contracts.event import Event
from contracts.kinds import Direction, DocumentKind
from contracts.refusals import StockRefusal, StockReversalRefusal
from contracts.values import Amount, Quantity, Value


class Movement(Value):
    """One row of the stock ledger. Signed: an issue has negative quantity and cost."""

    movement_id: UUID
    line_id: UUID
    product_id: UUID
    warehouse_id: UUID
    quantity: Quantity
    cost: Amount
    batch_id: UUID | None = None


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
    """A line that the stock cannot serve: wanted and available for the whole document, in stock units.

    `available` is on hand less what is reserved for others; with `batch_id` it is the batch that is short.
    """

    line_id: UUID
    product_id: UUID
    product_code: str
    product_name: str
    wanted: Quantity
    available: Quantity
    batch_id: UUID | None = None


class StockPosted(DocumentEvent):
    """Stock has moved (or, with no movements, passed through: register-only, services, not in stock accounting)."""

    speaker: ClassVar[str] = "inventory"

    posted_at: datetime
    movements: tuple[Movement, ...]
    true_ups: tuple[TrueUp, ...] = ()
    in_transit_losses: tuple[Movement, ...] = ()
    """Lines of a transfer's arrival that were lost on the way: what left the way without reaching the stock.

    No movements of stock; `warehouse_id` is where the goods were bound for, quantity and cost are positive.
    """


class ReturnPosted(StockPosted):
    """A sales or purchase return has moved stock; `document.origin` names what it came from."""


class StockRefused(DocumentEvent):
    """Nothing moved. `shortages` lists every short line, not only the first."""

    speaker: ClassVar[str] = "inventory"

    refused_at: datetime
    reason: StockRefusal
    shortages: tuple[Shortage, ...] = ()
    line_ids: tuple[UUID, ...] = ()
    """The lines that stand in the way, for a reason other than a shortage."""


class StockReversed(DocumentEvent):
    """Movements of a document were reversed at its own figures: it was un-audited, or ledger refused to book it.

    `true_ups` takes back what the document had corrected of earlier issues (valuation rule 4).
    """

    speaker: ClassVar[str] = "inventory"

    reversed_at: datetime
    movements: tuple[Movement, ...]
    true_ups: tuple[TrueUp, ...] = ()
    unaudited: bool = False


class Dependent(Value):
    """A later document that stands on the one that is to be reversed."""

    document_id: UUID
    number: str
    kind: DocumentKind
    business_date: date


class StockReversalRefused(DocumentEvent):
    """The document stays as it is posted; `dependents` are the later documents in the way, oldest first."""

    speaker: ClassVar[str] = "inventory"

    refused_at: datetime
    reason: StockReversalRefusal
    dependents: tuple[Dependent, ...]


class StockRestored(DocumentEvent):
    """A reversal was taken back at its own figures, because ledger refused to reverse the vouchers.

    `true_ups`: what it had corrected of earlier issues, again; and of its own lines, where others had moved the goods
    in between, what those that are there now cost more or less.
    """

    speaker: ClassVar[str] = "inventory"

    restored_at: datetime
    movements: tuple[Movement, ...]
    true_ups: tuple[TrueUp, ...] = ()


class StockReserved(DocumentEvent):
    """What an audited sales order claims of the stock, line by line; other documents can no longer take it."""

    speaker: ClassVar[str] = "inventory"

    reserved_at: datetime


class ProposedLine(Value):
    """A line that inventory asks documents to write: a count's variance, or a recompute's difference in value."""

    product_id: UUID
    batch: BatchReference | None = None
    serials: tuple[str, ...] = ()
    direction: Direction | None = None
    quantity: Quantity
    value: Amount | None = None


class DocumentProposed(Event):
    """Inventory found what only a document may change: documents makes a draft of `lines`, dated `business_date`.

    `proposal_id` names the count sheet or the recompute; the same proposal is made into a document once.
    """

    speaker: ClassVar[str] = "inventory"

    proposal_id: UUID
    document_kind: DocumentKind
    business_date: date
    warehouse: WarehouseReference
    proposed_by: PersonReference
    lines: tuple[ProposedLine, ...]
    remark: str | None = None

    @property
    def ordering_key(self) -> str:
        return str(self.warehouse.warehouse_id)

    @property
    def subject(self) -> str:
        return str(self.proposal_id)

    @property
    def kind(self) -> str | None:
        return self.document_kind.value
