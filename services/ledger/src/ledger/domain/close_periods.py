"""When a period (a month, YYYY-MM) may be closed or opened. A closed period closes all before it: what is booked there
would change the balances it begins with."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum


class PeriodRefusal(StrEnum):
    """In the order of the checks."""

    NOT_BEGUN = "period_not_begun"
    CLOSED_ALREADY = "period_closed_already"
    UNBOOKED = "period_has_unbooked_documents"
    OPEN_ALREADY = "period_open_already"
    LATER_CLOSED = "later_period_closed"


def refuse_closing(
    month: str, closed_through: str | None, unbooked: Sequence[str], today: date
) -> PeriodRefusal | None:
    """`unbooked`: months of documents that wait as dead letters; they could not be booked any more."""
    if month > today.isoformat()[:7]:
        return PeriodRefusal.NOT_BEGUN
    if is_closed(month, closed_through):
        return PeriodRefusal.CLOSED_ALREADY
    if any(one <= month for one in unbooked):
        return PeriodRefusal.UNBOOKED
    return None


def refuse_opening(month: str, closed_through: str | None) -> PeriodRefusal | None:
    """The last closed period is opened first."""
    if not is_closed(month, closed_through):
        return PeriodRefusal.OPEN_ALREADY
    return PeriodRefusal.LATER_CLOSED if month != closed_through else None


def is_closed(month: str, closed_through: str | None) -> bool:
    return closed_through is not None and month <= closed_through


def first_open_day(day: date, closed_through: str | None) -> date:
    """The day itself, or the first of the month that is open next."""
    if closed_through is None or not is_closed(day.isoformat()[:7], closed_through):
        return day
    year, month = map(int, closed_through.split("-"))
    return date(year + month // 12, month % 12 + 1, 1)
