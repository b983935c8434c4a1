"""Organisations that were founded before a permission existed get it where they kept the template."""

from typing import Any

import pytest
from fastapi import FastAPI
from tests.auth.organisation import Client, said

from auth.domain.role_templates import TEMPLATE_BY_CODE
from auth.entrypoints.parts import current_time
from auth.use_cases.follow_templates import follow_templates

NEW = ("stock.count", "stock.reserve")
"""As if these were not there when the organisation was founded."""


async def age(boss: Client) -> None:
    async with boss.app.state.database.transaction() as connection:
        await connection.execute(
            "UPDATE roles SET functions = ARRAY(SELECT f FROM unnest(functions) AS f WHERE f <> ALL($2::text[]))"
            " WHERE organisation_id = $1",
            boss.organisation_id,
            list(NEW),
        )


async def start_again(app: FastAPI) -> None:
    await follow_templates(app.state.auth.database, current_time())


async def test_what_nobody_changed_follows_its_template_and_is_said(app: FastAPI, boss: Client) -> None:
    keeper = await boss.colleague("Li", "keeper")
    own = await boss.role("seller")
    await boss.changed(f"/roles/{own['id']}", {"name": "杭州销售", "functions": ["document.view"]}, own["version"])
    await age(boss)
    before = len(await said(app, "AccessChanged", keeper.person_id))
    await start_again(app)
    role = await boss.role("keeper")
    assert (set(role["functions"]), role["version"]) == (set(TEMPLATE_BY_CODE["keeper"].functions), 2)
    assert (await boss.role("seller"))["functions"] == ["document.view"]
    changes: list[Any] = await said(app, "AccessChanged", keeper.person_id)
    assert len(changes) == before + 1
    assert set(NEW) <= set(changes[-1]["grants"][0]["functions"])
    await start_again(app)
    assert ((await boss.role("keeper"))["version"], len(await said(app, "AccessChanged", keeper.person_id))) == (
        2,
        before + 1,
    )


@pytest.mark.parametrize("changed_before", [False, True])
async def test_an_administrator_gets_everything(app: FastAPI, boss: Client, changed_before: bool) -> None:
    role = await boss.role("administrator")
    if changed_before:
        body = {"name": "老板", "functions": role["functions"]}
        await boss.changed(f"/roles/{role['id']}", body, role["version"])
    await age(boss)
    await start_again(app)
    found = await boss.role("administrator")
    assert set(found["functions"]) == set(TEMPLATE_BY_CODE["administrator"].functions)
    assert found["name"] == ("老板" if changed_before else role["name"])


async def test_nothing_is_taken_away(app: FastAPI, boss: Client) -> None:
    """Of what a newer service has given, say."""
    async with app.state.database.transaction() as connection:
        await connection.execute(
            "UPDATE roles SET functions = ARRAY['document.view', 'events.read']"
            " WHERE organisation_id = $1 AND template = 'viewer'",
            boss.organisation_id,
        )
    await start_again(app)
    assert set((await boss.role("viewer"))["functions"]) == {*TEMPLATE_BY_CODE["viewer"].functions, "events.read"}
