"""What the ledger service says."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from contracts.document import PersonReference
from contracts.event import Event
from contracts.kinds import DocumentKind
from contracts.open_enum import OpenEnum
from contracts.refusals import VoucherRefusal
from contracts.values import Amount, Value


class AccountRole(OpenEnum):
    """What an account is for. Posting rules point at roles; the chart of an organisation gives each its number."""

    BANK = "bank"
    CASH = "cash"
    RECEIVABLE = "receivable"
    GOODS_IN_TRANSIT = "goods_in_transit"
    INVENTORY = "inventory"
    PENDING_GAINS_AND_LOSSES = "pending_gains_and_losses"
    PAYABLE = "payable"
    INPUT_TAX = "input_tax"
    OUTPUT_TAX = "output_tax"
    OPENING_CLEARING = "opening_clearing"
    PROFIT_OF_THE_YEAR = "profit_of_the_year"
    PRODUCTION_COST = "production_cost"
    REVENUE = "revenue"
    COST_OF_SALES = "cost_of_sales"
    STOCK_COST_DIFFERENCES = "stock_cost_differences"
    SELLING_EXPENSE = "selling_expense"
    ADMINISTRATIVE_EXPENSE = "administrative_expense"
    EXCHANGE_DIFFERENCES = "exchange_differences"
    OTHER = "other"
    """Named by its number alone: an entry of opening balances."""


class VoucherLine(Value):
    """One side of an entry; exactly one of debit and credit is not 0. Red-letter lines are negative on their side."""

    role: AccountRole
    account: str
    debit: Amount
    credit: Amount
    partner_id: UUID | None = None
    product_id: UUID | None = None
    warehouse_id: UUID | None = None
    line_id: UUID | None = None
    batch_id: UUID | None = None


class Voucher(Value):
    """`number` is gapless per organisation, period (YYYY-MM of `voucher_date`) and word, as 记-1."""

    voucher_id: UUID
    number: str
    voucher_date: date
    red_letter_of: UUID | None = None
    lines: tuple[VoucherLine, ...]


class LedgerEvent(Event):
    """About the booking of one document; ordered as the event that caused it (`key`: warehouse or organisation)."""

    key: UUID
    document_id: UUID
    version: int
    document_kind: DocumentKind
    number: str

    @property
    def ordering_key(self) -> str:
        return str(self.key)

    @property
    def subject(self) -> str:
        return str(self.document_id)

    @property
    def kind(self) -> str | None:
        return self.document_kind.value


class VoucherPosted(LedgerEvent):
    """All vouchers of one document version; none when it has nothing to book (a delivery of free services)."""

    speaker: ClassVar[str] = "ledger"

    posted_at: datetime
    vouchers: tuple[Voucher, ...]


class VoucherRefused(LedgerEvent):
    speaker: ClassVar[str] = "ledger"

    refused_at: datetime
    reason: VoucherRefusal
    detail: str | None = None


class VoucherReversed(LedgerEvent):
    """An un-audited version was taken out of the finance book by red-letter vouchers; none if it had booked nothing."""

    speaker: ClassVar[str] = "ledger"

    reversed_at: datetime
    vouchers: tuple[Voucher, ...]


class VoucherAdded(LedgerEvent):
    """Vouchers beside those of a version that stands.

    Its stock was restored (`StockRestored`) and is worth another amount than before, because other goods have moved in
    between; or what it had settled in a foreign currency was un-audited, and the exchange difference is taken back.
    Dated in an open period, from its own on.
    """

    speaker: ClassVar[str] = "ledger"

    added_at: datetime
    vouchers: tuple[Voucher, ...]


class VoucherReversalRefused(LedgerEvent):
    speaker: ClassVar[str] = "ledger"

    refused_at: datetime
    reason: VoucherRefusal
    detail: str | None = None


class PeriodState(OpenEnum):
    OPEN = "open"
    CLOSED = "closed"


class PeriodChanged(Event):
    """A period (YYYY-MM) was closed, which closes all before it, or opened again.

    `closed_through`: the last closed period from now on, nothing is booked up to its end; None: all are open.
    """

    speaker: ClassVar[str] = "ledger"

    period: str
    state: PeriodState
    closed_through: str | None = None
    changed_at: datetime
    changed_by: PersonReference

    @property
    def subject(self) -> str:
        return self.period
