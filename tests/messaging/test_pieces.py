"""Whatever of a batch cannot be applied, alone or only at the commit: it is parked, and all else is applied once."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

import pytest
from tests.messaging.service import Pair, assert_each_once, eventually, running, speak, wait_for_effects, write_effects

from messaging import Connection, Delivery

EVENTS = 600
KEYS = 60


async def choke(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
    await write_effects(connection, deliveries)
    for delivery in deliveries:
        if delivery.event.name == "poison":
            raise ValueError(f"no {delivery.position}")


async def write_unchecked(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
    """What is wrong shows at the commit: the check is deferred."""
    await connection.execute("SET CONSTRAINTS ALL DEFERRED")
    await write_effects(connection, deliveries)
    names = [(f"{delivery.event.name} {delivery.position}",) for delivery in deliveries]
    await connection.executemany("INSERT INTO known (name) VALUES ($1)", names)


DEFERRED_SQL = """
CREATE TABLE known (name text);
CREATE FUNCTION refuse_poison() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
        IF NEW.name LIKE 'poison%' THEN RAISE check_violation USING MESSAGE = 'poison'; END IF;
        RETURN NULL;
    END $$;
CREATE CONSTRAINT TRIGGER no_poison AFTER INSERT ON known DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse_poison()
"""


@pytest.mark.parametrize(
    "poison",
    [
        {1},
        {EVENTS},
        {1, 2, 3},
        {127, 128, 129, 130},
        {10, 10 + KEYS, 10 + 2 * KEYS},
        set(range(7, EVENTS, 50)),
        set(range(1, EVENTS + 1)),
    ],
    ids=["first", "last", "neighbours", "edges of a piece", "one key", "spread", "all"],
)
async def test_poison_anywhere(pair: Pair, kafka_server: str, poison: set[int]) -> None:
    organisations = [uuid4() for _ in range(KEYS)]
    said, hears = pair.speaker(kafka_server), pair.reader(kafka_server, handler=choke)
    await speak(pair.source, names_of(poison), organisations)
    parked = parked_of(poison)
    async with running(said, hears):
        await wait_for_effects(pair.target, EVENTS - len(parked))
        await eventually(lambda: has_parked(hears, len(parked)))
    letters = {letter.position: letter.error for letter in await hears.dead_letters(limit=EVENTS)}
    assert set(letters) == parked
    first_of_key = {min(p for p in poison if p % KEYS == key) for key in {p % KEYS for p in poison}}
    assert {p for p, error in letters.items() if error == f"ValueError: no {p}"} == first_of_key
    cured = await pair.reader("nowhere:1").replay()
    assert (cured.replayed, cured.waiting) == (len(parked), 0)
    await assert_each_once(pair.source, pair.target)


async def test_what_fails_only_at_the_commit(pair: Pair, kafka_server: str) -> None:
    organisations: list[UUID] = [uuid4() for _ in range(KEYS)]
    async with pair.target.connection() as connection:
        await connection.execute(DEFERRED_SQL)
    poison = {5, 300, 301}
    said, hears = pair.speaker(kafka_server), pair.reader(kafka_server, handler=write_unchecked)
    await speak(pair.source, names_of(poison), organisations)
    async with running(said, hears):
        await wait_for_effects(pair.target, EVENTS - len(parked_of(poison)))
        await eventually(lambda: has_parked(hears, len(parked_of(poison))))
    letters = await hears.dead_letters(limit=EVENTS)
    assert {letter.position for letter in letters} == parked_of(poison)
    assert {letter.position for letter in letters if letter.error == "CheckViolationError: poison"} == poison


def names_of(poison: set[int]) -> list[str]:
    """One transaction in an empty log: the name's place is the event's position."""
    return ["poison" if position in poison else "sound" for position in range(1, EVENTS + 1)]


def parked_of(poison: set[int]) -> set[int]:
    """The poison and all that comes after it in its key."""
    return {p for p in range(1, EVENTS + 1) if any(p >= bad and p % KEYS == bad % KEYS for bad in poison)}


async def has_parked(service: Any, count: int) -> bool:
    return bool((await service.positions()).parked == count)
