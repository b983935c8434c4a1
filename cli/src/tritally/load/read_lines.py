"""The lines of an Online Retail file, csv or csv.xz, one at a time."""

import csv
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TextIO

COLUMNS = ("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country")
INTEGER_DIGITS_MAX = 9
PRICE_DECIMALS_MAX = 6


@dataclass(frozen=True, slots=True)
class Line:
    """`quantity` in pieces, negative on cancellations and write-offs; `price` tax-free; `customer` empty for cash."""

    number: int
    invoice: str
    code: str
    description: str
    quantity: int
    at: datetime
    price: Decimal
    customer: str
    country: str

    @property
    def day(self) -> date:
        return self.at.date()


@dataclass(frozen=True, slots=True)
class Unreadable:
    number: int
    why: str


class NotOnlineRetailError(ValueError):
    """The file lacks columns of the format, or its lines are not in order of time."""


def open_text(path: Path) -> TextIO:
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8-sig", newline="")
    return path.open(encoding="utf-8-sig", newline="")


def read_lines(file: TextIO) -> Iterator[Line | Unreadable]:
    """Every data line, numbered from 1. Raises NotOnlineRetailError when the header is another."""
    rows = csv.DictReader(file)
    missing = set(COLUMNS) - set(rows.fieldnames or ())
    if missing:
        raise NotOnlineRetailError(f"columns missing: {', '.join(sorted(missing))}")
    for number, row in enumerate(rows, 1):
        yield read_line(number, row)


def read_line(number: int, row: dict[str, str]) -> Line | Unreadable:
    try:
        return Line(
            number=number,
            invoice=_word(row["InvoiceNo"]),
            code=_word(row["StockCode"]).upper(),
            description=" ".join(row["Description"].split()),
            quantity=_quantity(row["Quantity"]),
            at=datetime.fromisoformat(row["InvoiceDate"]),
            price=_price(row["UnitPrice"]),
            customer=row["CustomerID"].strip().removesuffix(".0"),
            country=_word(row["Country"]),
        )
    except (ValueError, InvalidOperation, TypeError, AttributeError) as error:
        return Unreadable(number, str(error) or type(error).__name__)


def _word(text: str) -> str:
    if not text.strip():
        raise ValueError("an empty field")
    return text.strip()


def _quantity(text: str) -> int:
    quantity = int(text)
    if len(str(abs(quantity))) > INTEGER_DIGITS_MAX:
        raise ValueError(f"absurd quantity {text}")
    return quantity


def _price(text: str) -> Decimal:
    price = Decimal(text)
    if not price.is_finite() or price.adjusted() >= INTEGER_DIGITS_MAX:
        raise ValueError(f"absurd price {text}")
    if price != round(price, PRICE_DECIMALS_MAX):
        raise ValueError(f"too precise a price {text}")
    return price
