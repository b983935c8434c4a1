"""A service asks another for the person who asks it: with their rights, in their language, and never waits long."""

import httpx
import pytest
from tests.chassis.conftest import Edge, listening

from chassis import Neighbours
from chassis.problems.problem import Problem
from contracts import DOCUMENT_VIEW

THING = {"number": "1", "quantity": "2"}


async def test_it_answers_as_it_would_the_person(edge: Edge) -> None:
    async with listening(edge.app) as address, httpx.AsyncClient() as client:
        neighbours = Neighbours(client, {"things": f"{address}/"})
        answer = await neighbours.ask("things", "/things", THING, edge.headers())
        assert answer["number"] == "1"


async def test_its_no_is_our_no(edge: Edge) -> None:
    await edge.grant(DOCUMENT_VIEW)
    async with listening(edge.app) as address, httpx.AsyncClient() as client:
        neighbours = Neighbours(client, {"things": address})
        with pytest.raises(Problem) as refused:
            await neighbours.ask("things", "/things", THING, edge.headers("zh"))
    body = refused.value.body("zh")
    assert (body["status"], body["code"], body["permission"]) == (403, "permission_missing", "document.edit")
    assert (body["title"], body["detail"]) == ("缺少权限", "此操作需要权限“编辑单据”。")


@pytest.mark.parametrize("urls", [{}, {"things": "http://127.0.0.1:9"}], ids=["unknown", "nobody there"])
async def test_who_is_away_is_named(urls: dict[str, str]) -> None:
    async with httpx.AsyncClient() as client:
        with pytest.raises(Problem) as away:
            await Neighbours(client, urls).ask("things", "/things", THING, {})
    assert (away.value.type.status, away.value.type.code) == (503, "neighbour_away")
    assert away.value.headers["Retry-After"] == "2"
    assert away.value.values["service"] == "things"
