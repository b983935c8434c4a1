"""What a caller may say about a document before it is checked. Money and quantities are text, ids are ours."""

from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from contracts import (
    Amount,
    Direction,
    DocumentKind,
    MoneyAccount,
    OtherReason,
    PartnerRole,
    Price,
    Quantity,
    Rate,
    Settlement,
    Value,
)
from documents.domain.drafts.batch_draft import BatchDraft
from documents.domain.drafts.draft_examples import EXAMPLES
from documents.domain.drafts.kind_rules import FULFILS_ORDERS

LINES_MAX = 10_000
ZERO: Any = Decimal(0)


class Wanted(Value):
    """A request body: unknown members are refused, so that a misspelt one is never silently lost."""

    model_config = {"frozen": True, "extra": "forbid"}  # noqa: RUF012 - read by pydantic


class SpreadBy(StrEnum):
    """What a landed cost is spread over its receipt lines by."""

    VALUE = "value"
    QUANTITY = "quantity"
    WEIGHT = "weight"


class LineDraft(Wanted):
    """One line. Of a document that is made from another: `origin_line_id` and `quantity`, the rest comes from there.
    The lines of a return without `origin_id` may be made from several documents of one partner and warehouse.

    `direction` is said by counts, assemblies and disassemblies, and by an arrival for what was lost on the way (out).
    `value` is the signed amount of a cost adjustment, or the processing cost of an assembly's product. A landed cost
    may give the `weight` of a receipt line; a bill difference gives the new `price`.
    In another than the stock unit: `unit` and `unit_quantity`, and the `price` is that of this unit.
    """

    line_id: UUID | None = None
    product_id: UUID | None = None
    quantity: Quantity = ZERO
    price: Price | None = None
    tax_rate: Rate | None = None
    origin_line_id: UUID | None = None
    remark: str | None = None
    direction: Direction | None = None
    value: Amount | None = None
    weight: Quantity | None = None
    unit: str | None = None
    unit_quantity: Quantity | None = None
    batch: BatchDraft | None = None
    serials: tuple[str, ...] = ()


class EntryDraft(Wanted):
    """An opening balance: of an account by number, or of a partner as customer or supplier. One side is above zero."""

    account: str | None = None
    partner_id: UUID | None = None
    partner_role: PartnerRole | None = None
    debit: Amount = ZERO
    credit: Amount = ZERO


class DocumentDraft(Wanted):
    """A whole document as its author wants it. `business_date` is YYYY-MM-DD, checked with the other rules.

    `reference` is the author's own name of it, unique in the organisation; `flag` says what is odd about it
    (a return that names no origin needs one). A transfer goes to `target_warehouse_id`; `direct`: it arrives by
    itself. A sales order with `reserve` claims its goods. A landed cost spreads its net `amount` over the lines of
    `receipts`, with tax of `tax_rate`; opening balances have `entries`.
    `currency` (ISO 4217) is that of its prices, amount and settlements: unless said that of what it is made from, or
    the book currency. `exchange_rate` is book currency for one unit of it: unless said that of its date, of a return
    that of its origin.
    """

    model_config = {"json_schema_extra": {"examples": EXAMPLES}}  # noqa: RUF012 - read by pydantic

    kind: DocumentKind
    business_date: str
    warehouse_id: UUID | None = None
    partner_id: UUID | None = None
    origin_id: UUID | None = None
    reason: OtherReason | None = None
    register_only: bool = False
    remark: str | None = None
    reference: str | None = None
    flag: str | None = None
    account: MoneyAccount | None = None
    amount: Amount | None = None
    settlements: tuple[Settlement, ...] = ()
    lines: tuple[LineDraft, ...] = ()
    target_warehouse_id: UUID | None = None
    direct: bool = False
    reserve: bool = False
    receipts: tuple[UUID, ...] = ()
    spread_by: SpreadBy | None = None
    tax_rate: Rate | None = None
    entries: tuple[EntryDraft, ...] = ()
    currency: str | None = None
    exchange_rate: Price | None = None

    @property
    def is_over_several(self) -> bool:
        """A return whose lines say what they are made from, and its header does not."""
        return self.kind.is_return and self.origin_id is None and any(line.origin_line_id for line in self.lines)

    @property
    def is_made(self) -> bool:
        """Its lines are made from those of other documents."""
        return self.origin_id is not None or self.is_over_several

    @property
    def is_of_order(self) -> bool:
        """A delivery or receipt that an order is fulfilled by."""
        return self.origin_id is not None and self.kind in FULFILS_ORDERS
