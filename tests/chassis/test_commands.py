"""A command has one effect: by its key, by the version it saw, and whoever else is at it."""

import asyncio
from uuid import uuid4

import httpx
import pytest
from tests.chassis.conftest import Edge, until

from contracts import FUNCTIONS, new_id

GOOD = {"number": "A-1", "quantity": "5"}


async def test_fifty_at_once_with_one_key_have_one_effect(edge: Edge) -> None:
    """Who is told that the service is busy asks again, with the same key."""
    things, key = await edge.count("things"), str(uuid4())

    async def asked() -> httpx.Response:
        while (answer := await edge.post("/things", GOOD, idempotency_key=key)).status_code == 503:
            assert "retry-after" in answer.headers
        return answer

    answers = await asyncio.gather(*(asked() for _ in range(50)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert {answer.headers["etag"] for answer in answers} == {'"1"'}
    assert sum("idempotency-replayed" in answer.headers for answer in answers) == 49
    assert await edge.count("things") == things + 1


async def test_a_key_with_another_body_is_refused(edge: Edge) -> None:
    key = str(uuid4())
    await edge.post("/things", GOOD, idempotency_key=key)
    things = await edge.count("things")
    answer = await edge.post("/things", {**GOOD, "quantity": "6"}, idempotency_key=key)
    assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")
    assert await edge.count("things") == things


async def test_a_key_belongs_to_one_person(edge: Edge) -> None:
    other, key = await edge.other(), str(uuid4())
    mine = await edge.post("/things", GOOD, idempotency_key=key)
    theirs = await other.post("/things", GOOD, idempotency_key=key)
    assert mine.json()["id"] != theirs.json()["id"]


async def test_a_refused_command_leaves_its_key_free(edge: Edge) -> None:
    key = str(uuid4())
    await edge.grant()
    assert (await edge.post("/things", GOOD, idempotency_key=key)).status_code == 403
    await edge.grant(*FUNCTIONS)
    assert (await edge.post("/things", GOOD, idempotency_key=key)).status_code == 201


async def test_the_key_tells_what_became_of_a_command(edge: Edge) -> None:
    key = str(uuid4())
    assert (await edge.get(f"/commands/{key}")).status_code == 404
    given = await edge.post("/things", GOOD, idempotency_key=key)
    asked = await edge.get(f"/commands/{key}")
    assert (asked.status_code, asked.content) == (given.status_code, given.content)
    assert (await (await edge.other()).get(f"/commands/{key}")).status_code == 404


@pytest.mark.parametrize(
    ("headers", "status", "code"),
    [
        ({}, 428, "if_match_missing"),
        ({"if_match": "1"}, 400, "if_match_invalid"),
        ({"if_match": '"x"'}, 400, "if_match_invalid"),
        ({"if_match": "*"}, 400, "if_match_invalid"),
        ({"if_match": '"7"'}, 409, "stale_version"),
        ({"if_match": '"1"', "idempotency_key": "ü"}, 400, "idempotency_key_invalid"),
        ({"if_match": '"1"', "idempotency_key": "k" * 201}, 400, "idempotency_key_invalid"),
        ({"if_match": '"1"', "prefer": "wait=soon"}, 400, "prefer_invalid"),
        ({"if_match": '"1"', "prefer": "wait=-1"}, 400, "prefer_invalid"),
    ],
)
@pytest.mark.parametrize("language", ["en", "zh"])
async def test_preconditions(edge: Edge, headers: dict[str, str], status: int, code: str, language: str) -> None:
    thing = (await edge.post("/things", GOOD)).json()
    named = edge.headers(language, **headers).items()
    raw = [(name.encode(), value.encode()) for name, value in named]
    answer = await edge.http.put(f"/things/{thing['id']}", json=GOOD, headers=raw)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-language"] == language


async def test_of_fifty_writers_who_saw_one_version_one_wins(edge: Edge) -> None:
    thing = (await edge.post("/things", GOOD)).json()
    headers = edge.headers(if_match='"1"')
    puts = (edge.http.put(f"/things/{thing['id']}", json=GOOD, headers=headers) for _ in range(50))
    answers = await asyncio.gather(*puts)
    assert sorted(answer.status_code for answer in answers) == [200, *[409] * 49]
    assert {a.json()["current"] for a in answers if a.status_code == 409} == {2}


async def test_prefer_wait_answers_as_soon_as_it_is_done(edge: Edge) -> None:
    id = new_id()
    waiting = asyncio.create_task(edge.post(f"/things/{id}/await", {}, prefer="respond-async, wait=8"))
    hub = edge.app.state.hub
    await until(lambda: id in hub._waiting)
    hub.publish(edge.organisation_id, "thing", id, {"done": False})
    hub.publish(edge.organisation_id, "thing", id, {"done": True})
    answer = await waiting
    assert (answer.status_code, answer.json()["data"]) == (200, {"done": True})


async def test_what_was_done_just_before_the_wait_counts(edge: Edge) -> None:
    id = new_id()
    edge.app.state.hub.publish(edge.organisation_id, "thing", id, {"done": True})
    assert (await edge.post(f"/things/{id}/await", {}, prefer="wait=1")).status_code == 200


async def test_a_wait_ends(edge: Edge) -> None:
    assert (await edge.post(f"/things/{new_id()}/await", {}, prefer="wait=0.05")).status_code == 202
    assert edge.app.state.hub._waiting == {}
