"""A range of days in the order of the key: of each day a page by an index, and of all these the first.

Without it PostgreSQL walks the key past all that is newer than the range, or sorts all that is in it.
"""

from collections.abc import Sequence

from chassis.lists.filters import Condition
from chassis.lists.listing import Column, Listing

# The range is cut to the days that there are, and is empty where there is nothing.
_KEYS = """
SELECT found.key FROM generate_series(
    (SELECT greatest({first}, {day}) FROM {source} WHERE {organisation} = $1 ORDER BY {day} LIMIT 1),
    (SELECT least({last}, {day}) FROM {source} WHERE {organisation} = $1 ORDER BY {day} DESC LIMIT 1), interval '1 day'
) AS run (day)
CROSS JOIN LATERAL (
    SELECT {key} AS key FROM {source} WHERE {where} AND {day} = run.day::date ORDER BY 1 {direction} LIMIT {limit}
) AS found ORDER BY 1 {direction} LIMIT {limit}
"""


def days_of(listing: Listing, conditions: Sequence[Condition]) -> Column | None:
    """The column of days by a range of which, and by nothing else, the list is filtered."""
    asked = {condition.name for condition in conditions}
    return next((one for one in listing.columns if one.days and asked and asked <= {*_range(one)}), None)


def keys_by_day(listing: Listing, day: Column, places: dict[str, int], where: str, direction: str, limit: int) -> str:
    """SQL of the keys of one page; `places`: the arguments of the conditions, by their names."""
    first, last = (f"${places[name]}::date" if name in places else "NULL" for name in _range(day))
    return _KEYS.format(
        first=first,
        last=last,
        day=day.expression,
        source=listing.source,
        organisation=listing.organisation,
        key=listing.key,
        where=where,
        direction=direction,
        limit=limit,
    )


def _range(day: Column) -> tuple[str, str]:
    return f"{day.name}_from", f"{day.name}_to"
