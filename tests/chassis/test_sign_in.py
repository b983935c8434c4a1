"""Who calls is told by the token, what they may by the replica; both deny by default."""

import asyncio
import time
from datetime import datetime

import pytest
import time_machine
from tests.chassis.conftest import Edge

from chassis.access.caller import Caller
from chassis.access.hear_access import access_subscription
from chassis.testing import TokenSigner
from contracts import AccessChanged, Event, Grant, new_id
from messaging import Delivery


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("case", ["missing", "basic", "garbage", "other key", "expired", "service", "unsigned"])
async def test_tokens(edge: Edge, case: str, language: str) -> None:
    person = (edge.organisation_id, edge.person_id)
    authorization, code = {
        "missing": ("", "token_missing"),
        "basic": ("Basic abc", "token_missing"),
        "garbage": ("Bearer a.b.c", "token_wrong"),
        "other key": (f"Bearer {TokenSigner('test-key').token(*person)}", "token_wrong"),
        "expired": (f"Bearer {edge.signer.token(*person, lives_seconds=-60)}", "token_expired"),
        "service": (f"Bearer {edge.signer.service_token()}", "token_wrong"),
        "unsigned": ("Bearer eyJhbGciOiJub25lIiwia2lkIjoidGVzdC1rZXkifQ.e30.", "token_wrong"),
    }[case]
    answer = await edge.http.get("/things", headers={"Authorization": authorization, "Accept-Language": language})
    assert (answer.status_code, answer.json()["code"]) == (401, code)
    assert answer.headers["www-authenticate"] == "Bearer"
    assert answer.headers["content-language"] == language


async def test_who_is_not_in_the_replica_may_nothing(edge: Edge) -> None:
    stranger = Edge(edge.app, edge.http, edge.signer)
    answer = await stranger.get("/things")
    assert (answer.status_code, answer.json()["code"], answer.json()["permission"]) == (
        403,
        "permission_missing",
        "document.view",
    )


@pytest.mark.parametrize(("revision", "status"), [(2**62 - 1, 403), (2**62, 403), (2**62 + 1, 503)])
async def test_who_is_told_of_later_is_asked_to_wait(edge: Edge, revision: int, status: int) -> None:
    await hear(edge, revision=2**62, functions=())
    token = edge.signer.token(edge.organisation_id, edge.person_id, revision=revision)
    answer = await edge.http.get("/things", headers={"Authorization": f"Bearer {token}"})
    code = "permission_missing" if status == 403 else "access_on_its_way"
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers.get("retry-after") == (None if status == 403 else "1")


async def test_a_grant_of_another_organisation_does_not_count(edge: Edge) -> None:
    elsewhere = Edge(edge.app, edge.http, edge.signer, person_id=edge.person_id)
    assert (await elsewhere.get("/things")).status_code == 403


async def test_a_revoked_right_is_gone_at_the_commit(edge: Edge) -> None:
    assert (await edge.get("/things")).status_code == 200
    await hear(edge, revision=2**62, functions=())
    assert (await edge.get("/things")).status_code == 403


async def test_an_older_revision_changes_nothing(edge: Edge) -> None:
    await hear(edge, revision=1, functions=())
    assert (await edge.get("/things")).status_code == 200


async def test_who_is_inactive_may_nothing(edge: Edge) -> None:
    await hear(edge, revision=2**62, functions=("document.view",), active=False)
    assert (await edge.get("/things")).status_code == 403


async def test_a_change_written_by_another_process_is_seen_within_a_second(edge: Edge) -> None:
    assert (await edge.get("/things")).status_code == 200
    async with edge.app.state.database.transaction() as connection:
        await connection.execute("UPDATE access_people SET grants = '[]' WHERE person_id = $1", edge.person_id)
    async with asyncio.timeout(1):
        while (await edge.get("/things")).status_code != 403:  # noqa: ASYNC110 - it is a request, no event
            await asyncio.sleep(0.02)


async def test_a_token_that_passed_expires_all_the_same(edge: Edge) -> None:
    token = edge.signer.token(edge.organisation_id, edge.person_id, lives_seconds=60)
    headers = {"Authorization": f"Bearer {token}"}
    assert (await edge.http.get("/things", headers=headers)).status_code == 200
    with time_machine.travel(time.time() + 120):
        assert (await edge.http.get("/things", headers=headers)).json()["code"] == "token_expired"


async def hear(edge: Edge, *, revision: int, functions: tuple[str, ...], active: bool = True) -> None:
    """The event as the consumer hands it over."""
    role = Grant(role_id=new_id(), role_name="r", node_id=new_id(), node_path="/", functions=functions)
    change = AccessChanged(
        organisation_id=edge.organisation_id,
        person_id=edge.person_id,
        name="Li Lei",
        active=active,
        revision=revision,
        grants=(role,),
    )
    handler = access_subscription(edge.app.state.parts.allowed).handlers[AccessChanged]
    async with edge.app.state.database.transaction() as connection:
        await handler(connection, [delivery(change)])


def delivery(event: Event) -> Delivery[Event]:
    return Delivery(event, "auth", 1, 0, 0, "k", new_id(), None, None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("zone", "instant", "day"),
    [
        ("Asia/Shanghai", "2026-10-31T15:59:59+00:00", "2026-10-31"),
        ("Asia/Shanghai", "2026-10-31T16:00:00+00:00", "2026-11-01"),
        ("America/New_York", "2026-11-01T03:59:59+00:00", "2026-10-31"),
        ("Europe/Berlin", "2026-03-28T23:00:00+00:00", "2026-03-29"),
        ("Europe/Berlin", "2026-03-29T22:00:00+00:00", "2026-03-30"),
    ],
)
def test_a_caller_has_the_date_of_their_organisation(zone: str, instant: str, day: str) -> None:
    caller = Caller(new_id(), "Anna", new_id(), "en", frozenset(), time_zone=zone)
    assert caller.day_of(datetime.fromisoformat(instant)).isoformat() == day
