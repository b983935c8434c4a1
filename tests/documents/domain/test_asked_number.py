"""What parts of a number mean."""

from datetime import date

import pytest

from documents.domain.cards.asked_number import AskedNumber, asked_number

DAY = date(2010, 12, 1)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("sd-2010", AskedNumber("SD-2010", None, None, "")),
        ("7", AskedNumber("7", None, "0007", "")),
        ("0017", AskedNumber("0017", None, "0017", "")),
        ("12345", AskedNumber("12345", None, "12345", "")),
        ("1201-0017", AskedNumber("1201-0017", None, "0017", "1201")),
        ("20101201-17", AskedNumber("20101201-17", None, "0017", "20101201")),
        ("2010-12-01", AskedNumber("2010-12-01", DAY, None, "")),
        ("20101201", AskedNumber("20101201", DAY, "20101201", "")),
        ("20109999", AskedNumber("20109999", None, "20109999", "")),
        ("x", AskedNumber("X", None, None, "")),
    ],
)
def test_what_is_asked(text: str, meant: AskedNumber) -> None:
    assert asked_number(text) == meant
