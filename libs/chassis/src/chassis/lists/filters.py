"""The filters of a list: `?name=`, `?name_in=a,b`, `?name_from=`, `?name_to=`, `?name_like=`."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from chassis.lists.listing import Column, ColumnKind, Listing
from chassis.lists.values import EXPECTED, SQL_TYPE, value_of
from chassis.problems.known import FILTER_INVALID, FILTER_UNKNOWN

PAGE_PARAMETERS = frozenset({"limit", "cursor", "sort"})
ORDERED: frozenset[ColumnKind] = frozenset({"integer", "decimal", "date", "timestamp", "text"})
IN_VALUES_MAX = 500
_OPERATORS = {"_from": ">=", "_to": "<="}


@dataclass(frozen=True, slots=True)
class Condition:
    """SQL with one `{}` for the number of its argument; `name` is the query parameter."""

    name: str
    sql: str
    argument: Any


def conditions(listing: Listing, query: Iterable[tuple[str, str]]) -> list[Condition]:
    """One per filter of the query. Raises 400 `filter_unknown` or `filter_invalid`."""
    own = PAGE_PARAMETERS | listing.parameters
    return [_condition(listing, name, text) for name, text in query if name not in own]


def filter_names(column: Column) -> list[str]:
    """The query parameters that filter by this column."""
    if not column.filter or column.kind == "json":
        return []
    suffixes = ["", "_in", *(_OPERATORS if column.kind in ORDERED else ())]
    return [column.name + suffix for suffix in [*suffixes, *(["_like"] if column.kind == "text" else [])]]


def _condition(listing: Listing, name: str, text: str) -> Condition:
    column = next((c for c in listing.columns if name in filter_names(c)), None)
    if column is None:
        raise FILTER_UNKNOWN(filter=name)
    try:
        return _condition_on(column, name, text)
    except ValueError as error:
        raise FILTER_INVALID(filter=name, expected=EXPECTED[column.kind]) from error


def _condition_on(column: Column, name: str, text: str) -> Condition:
    suffix = name.removeprefix(column.name)
    sql, sql_type = f"({column.expression})", SQL_TYPE[column.kind]
    if suffix == "_in":
        return Condition(name, f"{sql} = ANY({{}}::{sql_type}[])" + _implied(column, text), _values(column, text))
    if suffix == "_like":
        return Condition(name, f"{sql} ILIKE {{}}::text", f"%{_escaped(value_of('text', text))}%")
    equal = "" if suffix in _OPERATORS else _implied(column, text)
    return Condition(name, f"{sql} {_OPERATORS.get(suffix, '=')} {{}}::{sql_type}{equal}", value_of(column.kind, text))


def _implied(column: Column, text: str) -> str:
    known = column.implied(frozenset(text.split(","))) if column.implied else None
    return f" AND ({known})" if known else ""


def _values(column: Column, text: str) -> list[Any]:
    texts = text.split(",")
    if len(texts) > IN_VALUES_MAX:
        raise ValueError(len(texts))
    return [value_of(column.kind, each) for each in texts]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
