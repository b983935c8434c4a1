"""A batch of big events is parsed and applied half a mebibyte at a time: nothing left out, nothing reordered."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.messaging.service import Pair, assert_each_once, running, speak, wait_for_effects, write_effects

from messaging import Connection, Delivery, FeedItem
from messaging.consumer.heard import Heard
from messaging.consumer.portions import PORTION_BYTES_MAX, portions

KIBIBYTE = 1024
WHOLE = PORTION_BYTES_MAX


def heard(position: int, length: int) -> Heard:
    """An event with a body of `length` bytes."""
    item = FeedItem(
        position, position - 1, 0, "key", uuid4(), "type", "subject", None, datetime.now(UTC), None, bytes(length)
    )
    return Heard("documents", position, position - 1, 0, handler=None, read=None, item=item, log_id="")


@pytest.mark.parametrize(
    ("lengths", "counts"),
    [
        ([], []),
        ([0], [1]),
        ([10] * 1000, [1000]),
        ([WHOLE], [1]),
        ([WHOLE + 1], [1]),
        ([WHOLE // 2, WHOLE // 2], [2]),
        ([WHOLE // 2, WHOLE // 2 + 1], [1, 1]),
        ([1, WHOLE, 1], [1, 1, 1]),
        ([3 * WHOLE, 1, 1], [1, 2]),
        ([200 * KIBIBYTE] * 5, [2, 2, 1]),
    ],
)
def test_how_many_go_together(lengths: list[int], counts: list[int]) -> None:
    batch = [heard(position, length) for position, length in enumerate(lengths, 1)]
    assert [len(portion) for portion in portions(batch)] == counts


@given(st.lists(st.integers(0, 3 * KIBIBYTE).map(lambda kibibytes: kibibytes * KIBIBYTE), max_size=8))
def test_all_of_it_in_order_and_as_much_as_fits(lengths: list[int]) -> None:
    batch = [heard(position, length) for position, length in enumerate(lengths, 1)]
    cut = list(portions(batch))
    assert [one.position for portion in cut for one in portion] == [one.position for one in batch]
    weights = [sum(one.weight for one in portion) for portion in cut]
    assert all(weight <= WHOLE or len(portion) == 1 for weight, portion in zip(weights, cut, strict=True))
    assert all(weight + after[0].weight > WHOLE for weight, after in zip(weights, cut[1:], strict=False))


def test_what_nobody_here_takes_weighs_nothing() -> None:
    passed_over = [Heard("documents", position, position - 1, 0, None, None, None, "") for position in range(1, 2001)]
    assert [len(portion) for portion in portions(passed_over)] == [2000]


async def test_big_events_reach_the_handler_in_portions(pair: Pair, kafka_server: str) -> None:
    calls: list[int] = []

    async def weigh(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        calls.append(sum(len(delivery.event.name) for delivery in deliveries))
        await write_effects(connection, deliveries)

    names = [f"{number} " + "x" * 150 * KIBIBYTE for number in range(30)]
    said, hears = pair.speaker(kafka_server), pair.reader(kafka_server, handler=weigh)
    await speak(pair.source, names, [uuid4()])
    async with running(said, hears):
        await wait_for_effects(pair.target, len(names))
    await assert_each_once(pair.source, pair.target)
    assert max(calls) <= WHOLE
