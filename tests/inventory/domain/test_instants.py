"""Instants as bounds of ids: what time has no id ends at the first or the last of them."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from inventory.domain.book.instants import EPOCH, first_id_after, first_id_at

FIRST = UUID(int=0)


@pytest.mark.parametrize(
    ("at", "from_then_on", "later"),
    [
        (EPOCH, FIRST, UUID(int=1 << 80)),
        (datetime(1970, 1, 1, 0, 0, 1, 1_999, UTC), UUID(int=1_001 << 80), UUID(int=1_002 << 80)),
        (datetime(1960, 1, 1, tzinfo=UTC), FIRST, FIRST),
        (datetime.max.replace(tzinfo=UTC), UUID(int=253_402_300_799_999 << 80), UUID(int=253_402_300_800_000 << 80)),
    ],
)
def test_an_instant_is_a_bound_of_ids(at: datetime, from_then_on: UUID, later: UUID) -> None:
    assert (first_id_at(at), first_id_after(at)) == (from_then_on, later)
