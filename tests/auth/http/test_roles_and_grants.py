"""Roles, who holds them, and what the other services are told."""

import pytest
from fastapi import FastAPI
from tests.auth.organisation import Client, said

from contracts import DOCUMENT_VIEW, FUNCTIONS, PEOPLE_EDIT, PEOPLE_VIEW, STOCK_VIEW


async def test_every_organisation_has_its_copies_of_the_templates(boss: Client) -> None:
    roles = await boss.items("/roles")
    assert [(role["template"], role["name"], role["name_en"]) for role in roles] == [
        ("administrator", "管理员", "Administrator"),
        ("keeper", "标准仓管", "Warehouse keeper"),
        ("buyer", "采购", "Buyer"),
        ("seller", "销售", "Seller"),
        ("accountant", "会计", "Accountant"),
        ("viewer", "只读", "Viewer"),
    ]
    assert roles[0]["functions"] == list(FUNCTIONS)


async def test_functions_have_names(boss: Client) -> None:
    items = (await boss.get("/functions")).json()["items"]
    assert [item["code"] for item in items] == list(FUNCTIONS)
    assert {"code": "document.audit.sales_delivery", "zh": "审核销售出库单", "en": "Audit: Sales delivery"} in items


async def test_a_changed_role_is_said_for_everyone_who_holds_it(app: FastAPI, boss: Client) -> None:
    holders = [await boss.colleague(name, "keeper") for name in ("李雷", "韩梅梅")]
    seller = await boss.colleague("小王", "seller")
    before = len(await said(app, "AccessChanged"))
    role = await boss.role("keeper")
    await boss.changed(f"/roles/{role['id']}", {"name": "杭州仓管A", "functions": [STOCK_VIEW]}, role["version"])

    changes = (await said(app, "AccessChanged"))[before:]
    assert sorted(change["person_id"] for change in changes) == sorted(str(holder.person_id) for holder in holders)
    for change in changes:
        assert change["revision"] == 3
        [grant] = change["grants"]
        assert (grant["role_name"], grant["functions"]) == ("杭州仓管A", [STOCK_VIEW])
        assert grant["node_path"] == f"/{boss.organisation_id}/"
    assert (await holders[0].get("/me")).json()["functions"] == [STOCK_VIEW]
    assert DOCUMENT_VIEW in (await seller.get("/me")).json()["functions"]


async def test_a_role_taken_away_works_at_once(app: FastAPI, boss: Client) -> None:
    viewer = await boss.colleague("李雷", "viewer")
    [grant] = await boss.items("/grants", person_id=str(viewer.person_id))
    assert (grant["person_name"], grant["role_name"], grant["node_name"]) == (
        "李雷",
        "只读",
        f"{boss.organisation} 公司",
    )
    assert (await boss.send("DELETE", f"/grants/{grant['id']}")).json() == {"id": grant["id"], "removed": True}
    boss.seen_at_once()
    assert (await viewer.get("/me")).json()["functions"] == []
    assert (await said(app, "AccessChanged", viewer.person_id))[-1]["grants"] == []
    assert (await boss.get(f"/grants/{grant['id']}")).status_code == 404


async def test_an_unknown_function_is_refused_by_name(boss: Client) -> None:
    body = {"name": "x", "functions": [STOCK_VIEW, "stock.steal", "no.such"]}
    answer = await boss.send("POST", "/roles", body)
    assert answer.status_code == 422
    assert [(error["code"], error["pointer"], error["function"]) for error in answer.json()["errors"]] == [
        ("unknown_function", "/functions/1", "stock.steal"),
        ("unknown_function", "/functions/2", "no.such"),
    ]


async def test_granted_twice(boss: Client) -> None:
    viewer = await boss.colleague("李雷", "viewer")
    body = {"person_id": str(viewer.person_id), "role_id": (await boss.role("viewer"))["id"]}
    answer = await boss.send("POST", "/grants", body)
    assert (answer.status_code, answer.json()["code"]) == (409, "granted_already")


async def test_a_role_that_is_held_stays(boss: Client) -> None:
    role = await boss.made("/roles", {"name": "临时", "functions": [STOCK_VIEW, STOCK_VIEW]})
    assert role["functions"] == [STOCK_VIEW]
    grant = await boss.made("/grants", {"person_id": str(boss.person_id), "role_id": role["id"]})
    held = await boss.send("DELETE", f"/roles/{role['id']}", version=1)
    assert (held.status_code, held.json()["holders"]) == (409, 1)
    await boss.send("DELETE", f"/grants/{grant['id']}")
    assert (await boss.send("DELETE", f"/roles/{role['id']}", version=1)).status_code == 200
    assert (await boss.get(f"/roles/{role['id']}")).status_code == 404


async def test_nobody_hands_out_more_than_they_have(boss: Client) -> None:
    role = await boss.made("/roles", {"name": "人事", "functions": [PEOPLE_VIEW, PEOPLE_EDIT]})
    clerk = await boss.colleague("人事员")
    await boss.made("/grants", {"person_id": str(clerk.person_id), "role_id": role["id"]})
    administrator = await boss.role("administrator")
    attempts = [
        await clerk.send("POST", "/grants", {"person_id": str(clerk.person_id), "role_id": administrator["id"]}),
        await clerk.send("POST", "/roles", {"name": "x", "functions": [STOCK_VIEW]}),
        await clerk.send(
            "PUT", f"/roles/{role['id']}", {"name": "人事", "functions": [PEOPLE_EDIT, STOCK_VIEW]}, version=1
        ),
    ]
    assert [(answer.status_code, answer.json()["code"]) for answer in attempts] == [(403, "beyond_own_functions")] * 3
    assert attempts[1].json()["functions"] == STOCK_VIEW
    assert await clerk.made("/people", {"name": "新人"})


async def test_a_node_is_created_moved_and_said(app: FastAPI, boss: Client) -> None:
    root = str(boss.organisation_id)
    east = await boss.made("/nodes", {"parent_id": root, "code": "E", "name": "东区"})
    west = await boss.made("/nodes", {"parent_id": root, "code": "W", "name": "西区"})
    store = await boss.made(
        "/nodes", {"parent_id": east["id"], "code": "HZ", "name": "杭州仓", "node_type": "warehouse"}
    )
    assert store["path"] == f"/{root}/{east['id']}/{store['id']}/"
    keeper = await boss.colleague("李雷")
    role = await boss.role("keeper")
    await boss.made("/grants", {"person_id": str(keeper.person_id), "role_id": role["id"], "node_id": store["id"]})

    await boss.changed(f"/nodes/{east['id']}", {"parent_id": west["id"], "code": "E", "name": "东区"}, 1)
    moved = (await boss.get(f"/nodes/{store['id']}")).json()
    assert (moved["path"], moved["version"]) == (f"/{root}/{west['id']}/{east['id']}/{store['id']}/", 2)
    assert (await said(app, "NodeChanged", store["id"]))[-1]["path"] == moved["path"]
    assert (await said(app, "AccessChanged", keeper.person_id))[-1]["grants"][0]["node_path"] == moved["path"]

    await boss.changed(
        f"/nodes/{store['id']}", {"parent_id": east["id"], "code": "HZ", "name": "杭州仓", "active": False}, 2
    )
    assert (await said(app, "AccessChanged", keeper.person_id))[-1]["grants"] == []


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"parent_id": "self"}, 422, "node_in_itself"),
        ({"parent_id": "child"}, 422, "node_in_itself"),
        ({"parent_id": None}, 422, "unknown_node"),
        ({"parent_id": "00000000-0000-7000-8000-000000000000"}, 422, "unknown_node"),
        ({"active": False}, 409, "node_has_children"),
        ({"code": "root"}, 409, "code_taken"),
    ],
)
async def test_what_a_node_may_not(boss: Client, change: dict[str, object], status: int, code: str) -> None:
    root = str(boss.organisation_id)
    node = await boss.made("/nodes", {"parent_id": root, "code": "E", "name": "东区"})
    child = await boss.made("/nodes", {"parent_id": node["id"], "code": "C", "name": "下级"})
    named = {"self": node["id"], "child": child["id"], "root": boss.organisation.lower()}
    body = {"parent_id": root, "code": "E", "name": "东区"} | change
    body = {name: named.get(str(value), value) for name, value in body.items()}
    answer = await boss.send("PUT", f"/nodes/{node['id']}", body, version=1)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_the_organisation_stays_where_it_is(boss: Client) -> None:
    path, body = f"/nodes/{boss.organisation_id}", {"code": boss.organisation, "name": "新名"}
    answer = await boss.send("PUT", path, body | {"active": False}, version=1)
    assert (answer.status_code, answer.json()["code"]) == (422, "root_stays")
    assert (await boss.changed(path, body, 1))["name"] == "新名"


async def test_the_tree_has_a_depth(boss: Client) -> None:
    parent = str(boss.organisation_id)
    for level in range(2, 13):
        parent = (await boss.made("/nodes", {"parent_id": parent, "code": f"L{level}", "name": "x"}))["id"]
    answer = await boss.send("POST", "/nodes", {"parent_id": parent, "code": "L13", "name": "x"})
    assert (answer.status_code, answer.json()["code"]) == (422, "node_too_deep")
