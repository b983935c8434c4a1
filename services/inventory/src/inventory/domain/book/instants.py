"""When a movement happened: its id is a UUIDv7, so an instant is a bound of ids."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)
MILLISECONDS_MAX = 2**48 - 1
DAY = timedelta(days=1)


def first_id_at(at: datetime) -> UUID:
    """The least UUIDv7 of the millisecond of `at`: movements from then on have no lesser id."""
    return _first_id((at - EPOCH) // MILLISECOND)


def first_id_after(at: datetime) -> UUID:
    """The least UUIDv7 of the millisecond after that of `at`: movements until then have a lesser id."""
    return _first_id((at - EPOCH) // MILLISECOND + 1)


def moves_off_day(business_date: date, now: datetime) -> bool:
    """It moves on another day than its business date, whatever zone that is a day of."""
    return abs(now.date() - business_date) > DAY


def ids_about(business_date: date) -> tuple[UUID, UUID]:
    """What is not off its day is of that date or an earlier one before the first of these ids, of a later one from the
    second on."""
    middle = datetime.combine(business_date, time(), UTC) - EPOCH
    return _first_id((middle - DAY) // MILLISECOND), _first_id((middle + 3 * DAY) // MILLISECOND)


def _first_id(milliseconds: int) -> UUID:
    return UUID(int=min(max(milliseconds, 0), MILLISECONDS_MAX) << 80)
