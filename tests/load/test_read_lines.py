"""Lines are read exactly, and what is no line says why."""

from decimal import Decimal
from io import StringIO

import pytest

from tritally.load.read_lines import COLUMNS, Line, NotOnlineRetailError, Unreadable, read_line, read_lines

GOOD = dict(
    zip(
        COLUMNS,
        ("536365", " 85123a", "WHITE  HANGING", "6", "2010-12-01 08:26:00", "2.55", "17850.0", "United Kingdom"),
        strict=True,
    )
)


def test_a_good_line() -> None:
    line = read_line(7, GOOD)
    assert isinstance(line, Line)
    assert (line.number, line.code, line.description, line.customer) == (7, "85123A", "WHITE HANGING", "17850")
    assert (line.quantity, line.price, line.day.isoformat()) == (6, Decimal("2.55"), "2010-12-01")


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("InvoiceNo", " "),
        ("StockCode", ""),
        ("Quantity", "six"),
        ("Quantity", "1.5"),
        ("Quantity", "12345678901"),
        ("InvoiceDate", "the 1st"),
        ("UnitPrice", "NaN"),
        ("UnitPrice", "Infinity"),
        ("UnitPrice", "1e400"),
        ("UnitPrice", "0.0000001"),
        ("UnitPrice", "free"),
        ("Country", ""),
    ],
)
def test_what_is_no_line(column: str, text: str) -> None:
    assert isinstance(read_line(1, {**GOOD, column: text}), Unreadable)


def test_a_short_row_is_no_line() -> None:
    header = ",".join(COLUMNS)
    assert isinstance(next(read_lines(StringIO(f"{header}\n536365,85123A\n"))), Unreadable)


def test_another_file_is_refused() -> None:
    with pytest.raises(NotOnlineRetailError, match="UnitPrice"):
        next(read_lines(StringIO("a,b\n1,2\n")))
