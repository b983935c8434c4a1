"""A range of days in the order of the key: of each day a page by an index, and of all these the first.

Without it PostgreSQL walks the key past all that is newer than the range, or sorts all that is in it.
"""

from collections.abc import Sequence

from chassis.lists.filters import Condition
from chassis.lists.listing import Column, Listing

DAYS_MAX = 100
"""A page of each day is read and thrown away but one, so that a long range costs more than to walk the key."""
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
    """The column of days by a range of which the list is filtered; by others, too, only where the range is short."""
    asked = {condition.name: condition.argument for condition in conditions}
    day = next((one for one in listing.columns if one.days and asked.keys() & {*_range(one)}), None)
    if day is None:
        return None
    others = [condition for condition in conditions if condition.name not in _range(day)]
    if not others:
        return day
    first, last = (asked.get(name) for name in _range(day))
    is_short = first is not None and last is not None and (last - first).days < DAYS_MAX
    return day if is_short and all(condition.by_day for condition in others) else None


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
