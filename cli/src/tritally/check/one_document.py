"""I6 for one document, pure: what each book must hold for the state it is in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

MONEY_KINDS = frozenset({"customer_receipt", "supplier_payment"})


@dataclass(frozen=True, slots=True)
class StockPosting:
    """`moved`, `reversed`: movements of the document and of its reversal; `lines`: distinct lines among the former."""

    outcome: str
    moved: int = 0
    lines: int = 0
    reversed: int = 0


@dataclass(frozen=True, slots=True)
class Booking:
    """`parts`: kind of voucher -> how many of it."""

    refused: bool
    parts: Mapping[str, int] = field(default_factory=dict)


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
    if document.state in {"audited", "posted"}:
        yield f"still {document.state} although nothing is on its way"
    for version in sorted(document.stock.keys() | document.finance.keys() | {document.version}):
        for fault in _faults_of_version(document, version):
            yield f"version {version}: {fault}"


def _faults_of_version(document: OneDocument, version: int) -> Iterator[str]:
    stock, finance = document.stock.get(version), document.finance.get(version)
    effective = version == document.version and document.state == "vouchered"
    if version > document.version:
        yield "posted, but documents has no such version"
    yield from (_vouchered(document, stock, finance) if effective else _without_effect(stock, finance))
    if finance and any(count > 1 for count in finance.parts.values()):
        yield f"vouchers doubled: {dict(finance.parts)}"


def _vouchered(document: OneDocument, stock: StockPosting | None, finance: Booking | None) -> Iterator[str]:
    if finance is None or finance.refused:
        yield "vouchered, but ledger has not booked it"
    if document.kind in MONEY_KINDS:
        if stock:
            yield "a money document moved stock"
    elif stock is None or stock.outcome != "posted":
        yield f"vouchered, but inventory says {stock.outcome if stock else 'nothing'}"
    elif (stock.moved, stock.lines, stock.reversed) != (document.moving_lines, document.moving_lines, 0):
        yield f"{stock.moved} movements of {stock.lines} lines, {document.moving_lines} lines move stock"


def _without_effect(stock: StockPosting | None, finance: Booking | None) -> Iterator[str]:
    if stock and (stock.outcome == "posted" or stock.moved != stock.reversed):
        yield f"no effect expected, but inventory says {stock.outcome}: {stock.moved} moved, {stock.reversed} reversed"
    if finance and (not finance.refused or finance.parts):
        yield "no effect expected, but ledger has booked it"
