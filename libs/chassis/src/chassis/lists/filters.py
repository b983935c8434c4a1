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
    """SQL with `{0}` for the number of its argument; `name` is the query parameter.

    `by_day`: no index leads to its rows better than one of days does (see `keys_by_day`).
    """

    name: str
    sql: str
    argument: Any
    by_day: bool = False


def conditions(listing: Listing, query: Iterable[tuple[str, str]]) -> list[Condition]:
    """Of each filter of the query, and of those it comes to. Raises 400 `filter_unknown` or `filter_invalid`."""
    own = PAGE_PARAMETERS | listing.parameters
    return [one for name, text in query if name not in own for one in _conditions(listing, name, text)]


def filter_names(column: Column) -> list[str]:
    """The query parameters that filter by this column."""
    if not column.filter or column.kind == "json":
        return []
    suffixes = ["", "_in", *(_OPERATORS if column.kind in ORDERED else ())]
    return [column.name + suffix for suffix in [*suffixes, *(["_like"] if column.kind == "text" else [])]]


def _conditions(listing: Listing, name: str, text: str) -> Iterable[Condition]:
    column = next((c for c in listing.columns if name in filter_names(c)), None)
    if column is None:
        raise FILTER_UNKNOWN(filter=name)
    try:
        if name not in (column.name, f"{column.name}_like"):
            return [_condition(column, name, text)]
        comes_to = column.comes_to(text) if column.comes_to else {}
        others = [one for other, value in comes_to.items() for one in _conditions(listing, other, value)]
        own = _condition(column, name, text) if name == column.name else _like(column, name, value_of("text", text))
        return [own, *others]
    except ValueError as error:
        raise FILTER_INVALID(filter=name, expected=EXPECTED[column.kind]) from error


def _condition(column: Column, name: str, text: str) -> Condition:
    suffix = name.removeprefix(column.name)
    sql, sql_type = f"({column.expression})", SQL_TYPE[column.kind]
    if suffix in _OPERATORS:
        compared = f"{sql} {_OPERATORS[suffix]} {{0}}::{sql_type}"
        return Condition(name, compared, value_of(column.kind, text), column.by_day)
    if column.one_of:
        return Condition(name, column.one_of.replace("{0}", f"{{0}}::{sql_type}[]"), _values(column, text))
    implied = _implied(column, text)
    by_day = column.by_day and not implied
    if suffix == "_in" and "," in text:
        return Condition(name, f"{sql} = ANY({{0}}::{sql_type}[])" + implied, _values(column, text), by_day)
    return Condition(name, f"{sql} = {{0}}::{sql_type}" + implied, value_of(column.kind, text), by_day)


def _like(column: Column, name: str, part: str) -> Condition:
    led = column.like_by(part) if column.like_by else None
    sql = f"({column.expression}) ILIKE {{0}}::text" + (f" AND ({led})" if led else "")
    return Condition(name, sql, f"%{_escaped(part)}%")


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
