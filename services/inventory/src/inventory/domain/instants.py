"""When a movement happened: its id is a UUIDv7, so an instant is a bound of ids."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)
MILLISECONDS_MAX = 2**48 - 1


def first_id_at(at: datetime) -> UUID:
    """The least UUIDv7 of the millisecond of `at`: movements from then on have no lesser id."""
    return _first_id((at - EPOCH) // MILLISECOND)


def first_id_after(at: datetime) -> UUID:
    """The least UUIDv7 of the millisecond after that of `at`: movements until then have a lesser id."""
    return _first_id((at - EPOCH) // MILLISECOND + 1)


def _first_id(milliseconds: int) -> UUID:
    return UUID(int=min(max(milliseconds, 0), MILLISECONDS_MAX) << 80)
