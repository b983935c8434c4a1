"""Values of filters and cursors: from the text of a query to what the driver takes, by kind of column."""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from chassis.lists.listing import ColumnKind

SQL_TYPE: dict[ColumnKind, str] = {
    "text": "text",
    "uuid": "uuid",
    "integer": "bigint",
    "decimal": "numeric",
    "date": "date",
    "timestamp": "timestamptz",
    "boolean": "boolean",
    "json": "jsonb",
}
EXPECTED: dict[ColumnKind, str] = {
    "text": "text",
    "uuid": "a UUID",
    "integer": "an integer",
    "decimal": "a decimal such as 12.50",
    "date": "a date such as 2026-01-31",
    "timestamp": "a time such as 2026-01-31T08:00:00Z",
    "boolean": "true or false",
    "json": "nothing",
}
_TEXT_LENGTH_MAX = 500


def value_of(kind: ColumnKind, text: str) -> Any:
    """The value that `text` means. ValueError: it means none."""
    return _READ[kind](text)


def text_of(value: Any) -> str:
    """The text that `value_of` reads back to the same value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _text(text: str) -> str:
    if "\0" in text or len(text) > _TEXT_LENGTH_MAX:
        raise ValueError(text)
    return text


def _integer(text: str) -> int:
    return int(_matching(r"-?[0-9]{1,18}", text))


def _decimal(text: str) -> Decimal:
    return Decimal(_matching(r"-?[0-9]{1,20}(\.[0-9]{1,12})?", text))


def _date(text: str) -> date:
    return date.fromisoformat(_matching(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text))


def _timestamp(text: str) -> datetime:
    stamp = datetime.fromisoformat(text)
    if stamp.tzinfo is None or not 1 < stamp.year < 9999:
        raise ValueError(text)
    return stamp


def _boolean(text: str) -> bool:
    return {"true": True, "false": False}[_matching("true|false", text)]


def _matching(pattern: str, text: str) -> str:
    if not re.fullmatch(pattern, text, re.ASCII):
        raise ValueError(text)
    return text


def _nothing(text: str) -> None:
    raise ValueError(text)


_READ: dict[ColumnKind, Callable[[str], Any]] = {
    "text": _text,
    "uuid": UUID,
    "integer": _integer,
    "decimal": _decimal,
    "date": _date,
    "timestamp": _timestamp,
    "boolean": _boolean,
    "json": _nothing,
}
