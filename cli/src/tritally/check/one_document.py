"""I6 for one document, pure: what each book must hold for the state it is in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

MONEY_KINDS = frozenset({"customer_receipt", "supplier_payment", "opening_balance"})
ORDER_KINDS = frozenset({"purchase_order", "sales_order"})
IN_FLIGHT = frozenset({"audited", "posted", "unauditing"})
NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class StockPosting:
    """`moved`, `lines`: movements of the document, and the lines among them; `corrected`: true-ups that came with it.

    `reversed`: counter-movements, less those that were restored; `quantity`, `cost`: the sums of all movements.
    `reposted`: it stood again where others had moved its goods: its rows are not each other's counterparts.
    """

    outcome: str
    moved: int = 0
    lines: int = 0
    corrected: int = 0
    reversed: int = 0
    quantity: Decimal = NOTHING
    cost: Decimal = NOTHING
    reposted: bool = False

    @property
    def has_effect(self) -> bool:
        is_whole = self.reposted or self.reversed == self.moved + self.corrected
        return self.outcome == "posted" or not is_whole or (self.quantity, self.cost) != (NOTHING, NOTHING)

    @property
    def is_partly_reversed(self) -> bool:
        return self.reversed != 0 and not self.reposted


@dataclass(frozen=True, slots=True)
class Booking:
    """`parts`: kind of voucher -> how many of it; `red_letters`: those that took it back.

    `doubled`: of which of them two correct the same voucher, or none.
    """

    refused: bool
    reversed: bool = False
    parts: dict[str, int] = field(default_factory=dict)
    red_letters: dict[str, int] = field(default_factory=dict)
    doubled: set[str] = field(default_factory=set)

    @property
    def is_taken_back(self) -> bool:
        return self.reversed and self.parts == self.red_letters


@dataclass(frozen=True, slots=True)
class OneDocument:
    """The current version in documents, and by version what inventory and ledger hold of it."""

    document_id: UUID
    number: str
    kind: str
    state: str
    version: int
    moving_lines: int
    stock: Mapping[int, StockPosting]
    finance: Mapping[int, Booking]


def faults_of(document: OneDocument) -> Iterator[str]:
    """In words; none when every book holds exactly what it must."""
    if document.state in IN_FLIGHT:
        yield f"still {document.state} although nothing is on its way"
    for version in sorted(document.stock.keys() | document.finance.keys() | {document.version}):
        for fault in _faults_of_version(document, version):
            yield f"version {version}: {fault}"


def _faults_of_version(document: OneDocument, version: int) -> Iterator[str]:
    stock, finance = document.stock.get(version), document.finance.get(version)
    effective = version == document.version and document.state == "vouchered"
    if version > document.version:
        yield "posted, but documents has no such version"
    if document.kind in ORDER_KINDS:
        yield from _order(stock, finance)
    else:
        yield from (_vouchered(document, stock, finance) if effective else _without_effect(stock, finance))
    if finance and finance.doubled - {"true_up", "exchange"}:
        yield f"vouchers doubled: {finance.parts}"


def _order(stock: StockPosting | None, finance: Booking | None) -> Iterator[str]:
    if finance or (stock and stock.moved):
        yield "an order stands in another book"


def _vouchered(document: OneDocument, stock: StockPosting | None, finance: Booking | None) -> Iterator[str]:
    if finance is None or finance.refused or finance.reversed:
        yield "vouchered, but ledger has not booked it, or has taken it back"
    if document.kind in MONEY_KINDS:
        if stock:
            yield "a money document moved stock"
    elif stock is None or stock.outcome != "posted":
        yield f"vouchered, but inventory says {stock.outcome if stock else 'nothing'}"
    elif (stock.moved, stock.lines) != (document.moving_lines,) * 2 or stock.is_partly_reversed:
        yield f"{stock.moved} movements of {stock.lines} lines, {document.moving_lines} lines move stock"


def _without_effect(stock: StockPosting | None, finance: Booking | None) -> Iterator[str]:
    if stock and stock.has_effect:
        yield f"no effect expected, but inventory says {stock.outcome}: {stock.moved} moved, {stock.reversed} reversed"
    if finance and not (finance.refused and not finance.parts) and not finance.is_taken_back:
        yield "no effect expected, but ledger has booked it and not taken it back"
