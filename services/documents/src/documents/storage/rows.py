"""Rows as JSON, for statements that take a whole set of them (`jsonb_populate_recordset`)."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson

Row = Mapping[str, Any]


def as_jsonb(value: Any) -> str:
    """JSON text of rows; decimals as text, bytes as PostgreSQL's hexadecimal."""
    return orjson.dumps(value, default=_plain, option=orjson.OPT_NON_STR_KEYS).decode()


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, bytes):
        return "\\x" + value.hex()
    if isinstance(value, (frozenset, set)):
        return sorted(value)
    raise TypeError(f"no JSON form for {type(value).__name__}")


def unique(ids: Iterable[UUID | None]) -> list[UUID]:
    """Without None and doubles, sorted: the order in which rows are locked."""
    return sorted({one for one in ids if one is not None})
