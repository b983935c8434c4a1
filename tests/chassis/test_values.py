"""Values that pydantic alone would read too kindly, languages, and JSON answers."""

from datetime import date
from decimal import Decimal
from typing import Any

import orjson
import pytest
from pydantic import TypeAdapter, ValidationError

from chassis import DateText, to_json
from chassis.language import preferred_language


@pytest.mark.parametrize(
    "value", [0, 1_735_689_600, "1735689600", "2026-01-31T00:00:00", "2026-02-30", "", None, "20260131"]
)
def test_no_date(value: Any) -> None:
    with pytest.raises(ValidationError) as raised:
        TypeAdapter(DateText).validate_python(value)
    assert raised.value.errors()[0]["type"] in {"date_text", "date_from_datetime_parsing", "date_parsing"}


def test_a_date() -> None:
    assert TypeAdapter(DateText).validate_python("2026-01-31") == date(2026, 1, 31)


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "zh"),
        ("en", "en"),
        ("en-US,en;q=0.9,zh-CN;q=0.8", "en"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh"),
        ("fr", "zh"),
        ("fr, en;q=0.5", "en"),
        ("en;q=0, zh", "zh"),
        ("en;q=x", "zh"),
        (";;,,", "zh"),
    ],
)
def test_language(header: str, language: str) -> None:
    assert preferred_language(header) == language


@pytest.mark.parametrize("text", ["0.000000", "1E+2", "-0.01", "12345678901234.123456"])
def test_decimals_are_plain_text(text: str) -> None:
    written = orjson.loads(to_json({"amount": Decimal(text)}))["amount"]
    assert Decimal(written) == Decimal(text)
    assert "E" not in written
