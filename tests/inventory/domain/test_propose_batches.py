"""First expired, first out."""

from datetime import date

import pytest

from contracts import new_id
from inventory.domain.orders.propose_batches import LyingBatch, propose_batches

ON = date(2011, 1, 10)
LYING = [
    LyingBatch(new_id(), "gone", None, date(2011, 1, 9), 7),
    LyingBatch(new_id(), "today", None, date(2011, 1, 10), 3),
    LyingBatch(new_id(), "later", None, date(2011, 2, 1), 5),
    LyingBatch(new_id(), "never", None, None, 100),
]
CASES = {
    2: ([("today", 2)], 0),
    3: ([("today", 3)], 0),
    9: ([("today", 3), ("later", 5), ("never", 1)], 0),
    120: ([("today", 3), ("later", 5), ("never", 100)], 12),
}


@pytest.mark.parametrize("quantity", CASES)
def test_first_expired_first_out(quantity: int) -> None:
    proposal = propose_batches(LYING, quantity, ON)
    assert ([(batch.number, part) for batch, part in proposal.taken], proposal.missing) == CASES[quantity]
    assert [batch.number for batch in proposal.expired] == ["gone"]
