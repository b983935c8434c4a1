"""Where a page of a list starts: the sort, and the sort value and key of the row before it."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson

from chassis.lists.listing import ColumnKind, Listing
from chassis.lists.values import text_of, value_of
from chassis.problems.known import CURSOR_UNKNOWN, SORT_UNKNOWN

KEY_SORT = "id"


@dataclass(frozen=True, slots=True)
class Sort:
    """`name` or `-name`; ties are broken by the key, in the same direction."""

    text: str
    expression: str
    kind: ColumnKind

    @property
    def descending(self) -> bool:
        return self.text.startswith("-")


@dataclass(frozen=True, slots=True)
class RowBefore:
    value: Any
    key: UUID


def sort_of(listing: Listing, text: str | None) -> Sort:
    """Raises 400 `sort_unknown`."""
    chosen = text or listing.default_sort
    name = chosen.removeprefix("-")
    column = listing.by_name.get(name)
    if column is not None and (column.sort or text is None):
        return Sort(chosen, column.expression, column.kind)
    if name == KEY_SORT:
        return Sort(chosen, listing.key, "uuid")
    raise SORT_UNKNOWN(sort=chosen)


def write_cursor(listing: Listing, sort: Sort, before: RowBefore) -> str:
    members = [listing.name, sort.text, text_of(before.value), str(before.key)]
    return urlsafe_b64encode(orjson.dumps(members)).decode().rstrip("=")


def read_cursor(listing: Listing, sort: Sort, cursor: str) -> RowBefore:
    """Raises 400 `cursor_unknown` for what `write_cursor` never wrote for this list and sort."""
    try:
        members = orjson.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        name, sorted_by, value, key = members
        if (name, sorted_by) != (listing.name, sort.text):
            raise ValueError(cursor)
        return RowBefore(value_of(sort.kind, value), UUID(key))
    except (ValueError, TypeError, AttributeError) as error:
        raise CURSOR_UNKNOWN() from error
