"""Two people on one document see each other."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from tests.documents.desk import Desk, signed_in

from chassis import Hub, Settings
from chassis.testing import running
from contracts import DOCUMENT_VIEW, MASTER_VIEW, new_id
from documents.entrypoints.presence import PRESENCE, Presence
from documents.main import create_app

DOCUMENT = new_id()


@pytest.fixture
async def colleague(desk: Desk) -> Desk:
    return await signed_in(desk.app, desk.client, desk.signer, desk.organisation_id, [DOCUMENT_VIEW])


async def says(desk: Desk, **said: bool) -> list[dict[str, Any]]:
    answer = await desk.post(f"/documents/{DOCUMENT}/presence", said)
    assert answer.status_code == 200, answer.text
    return [{**one, "since": None} for one in answer.json()["people"]]


def seen(desk: Desk, *, editing: bool) -> dict[str, Any]:
    return {"person_id": str(desk.person_id), "name": "Li Lei", "editing": editing, "since": None}


async def test_each_sees_the_other_until_he_leaves(desk: Desk, colleague: Desk, stranger: Desk) -> None:
    assert await says(desk, editing=True) == []
    assert await says(colleague) == [seen(desk, editing=True)]
    assert await says(desk) == [seen(colleague, editing=False)]
    assert await says(stranger) == []
    assert await says(colleague, leaving=True) == [seen(desk, editing=False)]
    assert await says(desk, leaving=True) == []


async def test_the_stream_tells_it_and_other_processes_know(desk: Desk, colleague: Desk) -> None:
    """A second process of the service, on the same database."""
    settings: Settings = desk.app.state.settings
    app = create_app(settings, key_source=desk.signer.key_source)
    async with running(app) as client:
        hub: Hub = app.state.hub
        async with asyncio.timeout(60):
            while not (data := await told(desk, hub)):
                pass
        assert (data["document_id"], data["person_id"]) == (str(DOCUMENT), str(desk.person_id))
        elsewhere = Desk(app, client, desk.signer, colleague.organisation_id, colleague.person_id)
        assert await says(elsewhere) == [seen(desk, editing=True)]


async def told(desk: Desk, elsewhere: Hub) -> Mapping[str, Any] | None:
    await says(desk, editing=True)
    return await elsewhere.wait_for(desk.person_id, lambda data: bool(data["editing"]), timeout_seconds=0.2)


async def test_who_says_nothing_is_forgotten(desk: Desk) -> None:
    hub, now = Hub(), [100.0]
    presence = Presence(hub, lambda: now[0])
    said = {"document_id": str(DOCUMENT), "name": "Wang", "editing": True, "leaving": False, "since": "x"}
    hub.publish(desk.organisation_id, PRESENCE, new_id(), said)
    assert len(presence.others(desk.organisation_id, DOCUMENT, desk.person_id)) == 1
    now[0] += 31
    assert presence.others(desk.organisation_id, DOCUMENT, desk.person_id) == []


async def test_only_with_the_right(desk: Desk) -> None:
    person = await signed_in(desk.app, desk.client, desk.signer, desk.organisation_id, [MASTER_VIEW])
    assert (await person.post(f"/documents/{DOCUMENT}/presence", {})).status_code == 403
    assert (await desk.post(f"/documents/{DOCUMENT}/presence", {"editing": 3})).status_code == 422
