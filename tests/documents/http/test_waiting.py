"""What waits for a person, and that the list it names shows the same."""

from typing import Any

import pytest
from tests.documents.desk import Desk, signed_in

from chassis import Database
from contracts import DOCUMENT_EDIT, DOCUMENT_VIEW, FUNCTIONS, DocumentKind, audit_function, new_id

ANYBODY = ["refused", "stuck", "queued"]


@pytest.fixture
async def office(desk: Desk) -> Desk:
    """An organisation of this test alone."""
    return await signed_in(desk.app, desk.client, desk.signer, new_id(), FUNCTIONS)


async def waiting(desk: Desk) -> dict[str, Any]:
    return {group["what"]: group for group in (await desk.get("/waiting"))["groups"]}


async def listed(desk: Desk, group: dict[str, Any]) -> list[str]:
    return sorted(one["id"] for one in (await desk.get(f"/{group['list']}?{group['query']}"))["items"])


async def alone(desk: Desk, what: str) -> list[str]:
    """The documents of the group, which the list shows, too; the other groups are empty."""
    groups = await waiting(desk)
    assert [one["what"] for one in groups.values() if one["count"]] == [what]
    ids = sorted(one["id"] for one in groups[what]["oldest"])
    assert groups[what]["count"] == len(ids)
    assert await listed(desk, groups[what]) == ids
    return ids


async def test_drafts_of_mine_and_submitted(office: Desk) -> None:
    draft = await office.draft("1")
    assert await alone(office, "drafts_of_mine") == [draft["id"]]
    await office.submitted(draft)
    assert await alone(office, "to_audit") == [draft["id"]]
    assert (await waiting(office))["to_audit"]["by_kind"] == {"sales_delivery": 1}


async def test_groups_follow_what_one_may(desk: Desk, office: Desk) -> None:
    await office.submitted(await office.draft("1"))
    cases = {
        (): [],
        (DOCUMENT_VIEW,): ANYBODY,
        (DOCUMENT_VIEW, DOCUMENT_EDIT): ["drafts_of_mine", *ANYBODY, "to_arrive", "to_receive", "to_deliver"],
        (DOCUMENT_VIEW, audit_function(DocumentKind.OTHER_INBOUND)): ["to_audit", "held", *ANYBODY],
    }
    for functions, expected in cases.items():
        person = await signed_in(desk.app, desk.client, desk.signer, office.organisation_id, functions)
        groups = await waiting(person)
        assert list(groups) == expected
        assert [group["count"] for group in groups.values()] == [0] * len(expected)


@pytest.mark.parametrize(
    ("what", "change"),
    [
        ("refused", "state = 'refused', refusal = '{\"reason\": \"insufficient_stock\"}'"),
        ("stuck", "state = 'audited', stuck_at = now()"),
    ],
)
async def test_refused_and_stuck(office: Desk, what: str, change: str) -> None:
    document = await office.draft("1")
    await changed(office, document, change)
    assert await alone(office, what) == [document["id"]]


async def test_queued_while_stock_is_not_real_time(office: Desk) -> None:
    settings = await office.get("/settings")
    answer = await office.call("PUT", "/settings", {"realtime_stock": False}, If_Match=f'"{settings["version"]}"')
    assert answer.status_code == 200, answer.text
    document = await office.audited(await office.draft("1"))
    assert document["state"] == "queued"
    assert await alone(office, "queued") == [document["id"]]


async def test_open_orders(office: Desk) -> None:
    body = await office.delivery_body("5", kind="sales_order")
    order = await office.audited(await office.made("/documents", body))
    assert await alone(office, "to_deliver") == [order["id"]]


async def test_a_transfer_is_on_the_way_until_all_has_arrived(office: Desk) -> None:
    target = await office.warehouse()
    body = await office.delivery_body("2", kind="transfer", target_warehouse_id=target["id"], partner_id=None)
    body["lines"] = [{"product_id": line["product_id"], "quantity": "2"} for line in body["lines"]]
    transfer = await office.audited(await office.made("/documents", body))
    await changed(office, transfer, "state = 'vouchered'")
    assert await alone(office, "to_arrive") == [transfer["id"]]
    arrival = await office.made(f"/documents/{transfer['id']}/arrivals", {}, If_Match='"1"')
    await office.audited(arrival)
    assert [what for what, group in (await waiting(office)).items() if group["count"]] == []


async def test_held_are_those_with_a_delivery_to_go_back_to(office: Desk) -> None:
    delivery = await office.audited(await office.draft("3"))
    product, warehouse = delivery["lines"][0]["product_id"], delivery["warehouse_id"]
    header = {"kind": "other_inbound", "reason": "found", "business_date": "2026-11-02", "warehouse_id": warehouse}
    held, plain = [
        await office.submitted(
            await office.made("/documents", header | {"lines": [{"product_id": one, "quantity": "1", "price": "1"}]})
        )
        for one in (product, (await office.product())["id"])
    ]
    groups = await waiting(office)
    assert [one["id"] for one in groups["held"]["oldest"]] == await listed(office, groups["held"]) == [held["id"]]
    assert {one["id"] for one in groups["to_audit"]["oldest"]} == {held["id"], plain["id"]}


async def changed(desk: Desk, document: Any, change: str) -> None:
    """As the other books would have left it."""
    database: Database = desk.app.state.database
    async with database.connection() as connection:
        await connection.execute(f"UPDATE documents SET {change} WHERE document_id = $1", document["id"])
