"""One page of a list from the database, always limited to one organisation."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg

from chassis.lists.cursor import RowBefore, Sort
from chassis.lists.filters import Condition
from chassis.lists.keys_by_day import days_of, keys_by_day
from chassis.lists.listing import Listing
from chassis.lists.values import SQL_TYPE
from messaging import Connection


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What is asked of a list: `arguments` are $2, $3 … of `listing.where`."""

    listing: Listing
    organisation_id: UUID
    arguments: tuple[Any, ...]
    conditions: Sequence[Condition]
    sort: Sort


@dataclass(frozen=True, slots=True)
class Page:
    """Rows whose last two columns are sort value and key; `more` when others follow."""

    rows: Sequence[asyncpg.Record]
    more: bool

    @property
    def last(self) -> RowBefore:
        *_, value, key = self.rows[-1]
        return RowBefore(value, key)


async def read_page(connection: Connection, query: ListQuery, before: RowBefore | None, limit: int) -> Page:
    """At most `limit` rows that come after the row `before`.

    Prepared for this once: the plan for these values. One kept for all values costs seconds on the rare ones.
    """
    sql, arguments = page_sql(query, before, limit + 1)
    statement = await connection.prepare(sql)
    rows = await statement.fetch(*arguments)
    return Page(rows[:limit], len(rows) > limit)


def page_sql(query: ListQuery, before: RowBefore | None, limit: int) -> tuple[str, list[Any]]:
    """The statement and its arguments; $1 is the organisation."""
    listing, sort = query.listing, query.sort
    arguments: list[Any] = [query.organisation_id, *query.arguments]
    where = [f"{listing.organisation} = $1", f"({listing.where})"]
    places = {}
    for condition in query.conditions:
        arguments.append(condition.argument)
        places[condition.name] = len(arguments)
        where.append(condition.sql.format(f"${len(arguments)}"))
    if before is not None:
        arguments += [before.key] if sort.expression == listing.key else [before.value, before.key]
        where.append(_after_row(query, len(arguments)))
    direction = "DESC" if sort.descending else "ASC"
    day = days_of(listing, query.conditions) if sort.expression == listing.key else None
    if day is not None:
        keys = keys_by_day(listing, day, places, " AND ".join(where), direction, limit)
        where = [f"{listing.organisation} = $1", f"{listing.key} = ANY(ARRAY({keys}))"]
    columns = ", ".join(f'{column.expression} AS "{column.name}"' for column in listing.columns)
    return (
        f"SELECT {columns}, {sort.expression}, {listing.key} FROM {listing.source}"  # noqa: S608 - parts are our own code
        f" WHERE {' AND '.join(where)} ORDER BY {sort.expression} {direction}, {listing.key} {direction} LIMIT {limit}",
        arguments,
    )


def _after_row(query: ListQuery, last_argument: int) -> str:
    """A plain comparison where the key alone sorts: beside other bounds of it the index is entered at the nearest."""
    sort, operator = query.sort, "<" if query.sort.descending else ">"
    if sort.expression == query.listing.key:
        return f"{query.listing.key} {operator} ${last_argument}::uuid"
    row = f"(${last_argument - 1}::{SQL_TYPE[sort.kind]}, ${last_argument}::uuid)"
    return f"({sort.expression}, {query.listing.key}) {operator} {row}"
