"""Operators see and replay what is parked of their own organisation."""

from uuid import UUID

import orjson
import pytest
from tests.chassis.conftest import Edge

from chassis.commands.sweep import sweep_once
from contracts import new_id

PARK = """
INSERT INTO dead_letters (id, source, position, previous, shard, key, event_id, ce_type, subject, said_at, body, error)
VALUES ($1, 'auth', $2, 0, 0, 'k', $1, 'tritally.auth.NodeChanged.v1', 's', now(), $3, 'broken')
"""


async def park(edge: Edge, position: int) -> UUID:
    id = new_id()
    body = orjson.dumps({"organisation_id": str(edge.organisation_id)})
    async with edge.app.state.database.connection() as connection:
        await connection.execute("DELETE FROM dead_letters WHERE position = $1", position)
        await connection.execute(PARK, id, position, body)
    return id


async def test_each_organisation_sees_its_own_letters(edge: Edge) -> None:
    other = await edge.other()
    mine, theirs = await park(edge, 1), await park(other, 2)
    (letter,) = (await edge.get("/dead-letters")).json()["items"]
    assert (letter["id"], letter["error"]) == (str(mine), "broken")
    assert letter["payload"] == {"organisation_id": str(edge.organisation_id)}
    assert [item["id"] for item in (await other.get("/dead-letters")).json()["items"]] == [str(theirs)]


async def test_a_foreign_letter_is_not_replayed(edge: Edge) -> None:
    foreign = await park(await edge.other(), 3)
    for body in ({}, {"ids": [str(foreign)]}):
        answer = await edge.post("/dead-letters/replay", body)
        assert answer.status_code == 200
        assert answer.json()["replayed"] == 0
    async with edge.app.state.database.connection() as connection:
        assert await connection.fetchval("SELECT replayed_at FROM dead_letters WHERE id = $1", foreign) is None


@pytest.mark.parametrize(
    ("path", "method", "function"),
    [("/dead-letters", "GET", "operations.view"), ("/dead-letters/replay", "POST", "operations.replay")],
)
async def test_operations_need_their_function(edge: Edge, path: str, method: str, function: str) -> None:
    await edge.grant("document.view")
    answer = await edge.http.request(method, path, json={}, headers=edge.headers())
    assert (answer.status_code, answer.json()["permission"]) == (403, function)


async def test_positions(edge: Edge) -> None:
    assert set((await edge.get("/positions")).json()) == {"last_position", "said", "unsent", "heard", "parked"}


async def test_old_keys_are_forgotten(edge: Edge) -> None:
    for key in ("old", "young"):
        await edge.post("/things", {"number": "A", "quantity": "1"}, idempotency_key=key)
    async with edge.app.state.database.connection() as connection:
        sql = "UPDATE idempotency_keys SET created_at = now() - interval '8 days' WHERE key = 'old' AND person_id = $1"
        await connection.execute(sql, edge.person_id)
    assert await sweep_once(edge.app.state.database) >= 1
    assert (await edge.get("/commands/old")).status_code == 404
    assert (await edge.get("/commands/young")).status_code == 201
