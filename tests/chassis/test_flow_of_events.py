"""Operators see what waits for the bus, and how far behind its sources a service is."""

import pytest
from tests.chassis.conftest import Edge

from chassis.routes.flow import events_behind
from contracts import OPERATIONS_VIEW, NodeChanged
from messaging import Saying, say

HEARD = "INSERT INTO inbox_cursors (source, shard, position) VALUES ('inventory', 0, 7) ON CONFLICT DO NOTHING"


@pytest.mark.parametrize(
    ("said", "heard", "behind"),
    [
        ({}, {}, 0),
        ({0: 9, 1: 4}, {0: 9, 1: 4}, 0),
        ({0: 9, 1: 4}, {0: 9, 1: 2}, 7),
        ({0: 9, 1: 4}, {0: 5, 1: 4}, 4),
        ({0: 9}, {}, 9),
    ],
)
def test_how_far_behind(said: dict[int, int], heard: dict[int, int], behind: int) -> None:
    assert events_behind(said, heard) == behind


async def test_what_is_not_on_the_bus_and_who_is_away(edge: Edge) -> None:
    await edge.grant(OPERATIONS_VIEW, "document.view", "document.edit")
    async with edge.app.state.database.connection() as connection:
        await connection.execute(HEARD)
    before = (await edge.get("/operations")).json()["outbox"]["unsent"]
    node = NodeChanged(
        organisation_id=edge.organisation_id,
        node_id=edge.organisation_id,
        parent_id=None,
        name="Ours",
        node_type="organisation",
        path="/",
        active=True,
    )
    async with edge.app.state.database.transaction() as connection:
        await say(connection, [Saying(node)])
    told = (await edge.get("/operations")).json()
    assert told["outbox"]["unsent"] == before + 1
    assert told["outbox"]["oldest_unsent_at"] <= told["as_of"]
    assert {"source": "inventory", "behind": None, "away": True} in told["sources"]


async def test_it_needs_its_function(edge: Edge) -> None:
    await edge.grant("document.view")
    answer = await edge.get("/operations")
    assert (answer.status_code, answer.json()["permission"]) == (403, OPERATIONS_VIEW)
