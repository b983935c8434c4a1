"""An event that cannot be applied waits with the later ones of its key; all other keys go on."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from tests.messaging.service import (
    Pair,
    assert_each_once,
    effect_count,
    eventually,
    running,
    speak,
    wait_for_effects,
    write_effects,
)

from messaging import Connection, Delivery

EVENTS = 2_000
POISONS = 20


class Picky:
    """Writes the effects and then chokes on names that begin with `poison`, until it is cured."""

    def __init__(self) -> None:
        self.cured = False
        self.calls = 0

    async def __call__(self, connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        self.calls += 1
        await write_effects(connection, deliveries)
        if not self.cured and any(delivery.event.name.startswith("poison") for delivery in deliveries):
            raise ZeroDivisionError("cannot divide by poison")


async def test_poison_is_parked_and_replayed_exactly_once(pair: Pair, kafka_server: str) -> None:
    organisations = [uuid4() for _ in range(100)]
    names = [f"poison {i}" if i % 100 == 50 and i // 100 < POISONS else str(i) for i in range(EVENTS)]
    picky = Picky()
    said, heard = pair.speaker(kafka_server), pair.reader(kafka_server, handler=picky)
    behind = EVENTS // 100  # every poison has the key of organisation 50, as all others of that key
    async with running(said, heard):
        await speak(pair.source, names, organisations)
        said.wake()
        await wait_for_effects(pair.target, EVENTS - behind)

        async def all_parked() -> bool:
            return (await heard.positions()).parked == behind

        await eventually(all_parked)
        letters = await heard.dead_letters()
        assert letters[0].error == "ZeroDivisionError: cannot divide by poison"
        assert {letter.key for letter in letters} == {str(organisations[50])}
        assert letters[1].error == f"waits for event {letters[0].position} of its key"
        await replay_fails_then_works(pair, picky)
        await speak(pair.source, ["afterwards"] * 100, organisations)
        said.wake()
        await wait_for_effects(pair.target, EVENTS + 100)
        assert (await heard.positions()).parked == 0
    assert picky.calls < 100
    await assert_each_once(pair.source, pair.target)


async def replay_fails_then_works(pair: Pair, picky: Picky) -> None:
    heard = pair.reader("nowhere:1", handler=picky)
    before = await effect_count(pair.target)
    letters = await heard.dead_letters()
    uncured = await heard.replay(ids=[letters[3].id])
    assert (uncured.replayed, uncured.waiting, uncured.failed) == (0, len(letters), [letters[0].id])
    assert await effect_count(pair.target) == before
    picky.cured = True
    cured = await heard.replay()
    assert (cured.replayed, cured.waiting, cured.failed) == (len(letters), 0, [])
    assert (await heard.replay()).replayed == 0


async def test_twenty_poisons_of_twenty_keys(pair: Pair, kafka_server: str) -> None:
    organisations = [uuid4() for _ in range(100)]
    names = [f"poison {i}" if i < POISONS else str(i) for i in range(100)] + [str(i) for i in range(100, EVENTS)]
    picky = Picky()
    said, heard = pair.speaker(kafka_server), pair.reader(kafka_server, handler=picky)
    async with running(said, heard):
        await speak(pair.source, names, organisations)
        said.wake()
        await wait_for_effects(pair.target, EVENTS - POISONS * EVENTS // 100)
        picky.cured = True
        await heard.replay()
        await wait_for_effects(pair.target, EVENTS)
    await assert_each_once(pair.source, pair.target)


async def test_a_body_that_is_not_its_type_is_parked(pair: Pair, kafka_server: str) -> None:
    said, heard = pair.speaker(kafka_server), pair.reader(kafka_server)
    organisations = [uuid4(), uuid4()]
    await speak(pair.source, ["first", "second", "third", "fourth"], organisations)
    async with pair.source.connection() as connection:
        await connection.execute("UPDATE outbox SET body = '{}' WHERE key = $1", str(organisations[0]))
    async with running(said, heard):
        await wait_for_effects(pair.target, 2)

        async def parked() -> bool:
            return (await heard.positions()).parked == 2

        await eventually(parked)
        letters = await heard.dead_letters()
    assert "organisation_id" in letters[0].error
