"""When a movement happened: its id is a UUIDv7, so an instant is a bound of ids."""

from datetime import datetime
from uuid import UUID


def first_id_at(at: datetime) -> UUID:
    """The least UUIDv7 of the millisecond of `at`: movements from then on have no lesser id."""
    return UUID(int=int(at.timestamp() * 1000) << 80)
