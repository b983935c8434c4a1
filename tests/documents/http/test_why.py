"""Every known cause of "my stock did not change", created for real, is the one that the self-check names."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.documents.books import (
    hear,
    hear_closed,
    posted,
    posted_and_vouchered,
    said_of,
    stock_refused,
    stock_reversal_refused,
    stock_rolled_back,
    voucher_refused,
)
from tests.documents.desk import Desk, Json, signed_in

from chassis import Hub
from contracts import DOCUMENT_VIEW, FUNCTIONS, STOCK_VIEW, audit_function, new_id
from contracts.kinds import DocumentKind
from documents.domain.why.document_causes import DOCUMENT_CAUSES
from documents.domain.why.document_words import DOCUMENT_WORDS
from documents.domain.why.product_causes import AFTER_DOCUMENTS, BEFORE_DOCUMENTS
from documents.domain.why.product_words import PRODUCT_WORDS
from documents.use_cases.watch_deadlines import watch_deadlines

Make = Callable[[Desk], Awaitable[Json]]


@pytest.fixture
async def shop(desk: Desk) -> Desk:
    """A person with every permission in an organisation of its own."""
    return await signed_in(desk.app, desk.client, desk.signer, new_id(), FUNCTIONS)


async def colleague(shop: Desk, *lacking: str) -> Desk:
    functions = set(FUNCTIONS) - set(lacking)
    return await signed_in(shop.app, shop.client, shop.signer, shop.organisation_id, functions)


async def acted(shop: Desk, document: Json, *actions: str) -> Json:
    for action in actions:
        response = await shop.act(document, action)
        assert response.is_success, response.text
        document = response.json()
    return document


async def draft(shop: Desk) -> Json:
    return await shop.draft("1")


async def submitted(shop: Desk) -> Json:
    return await shop.submitted(await shop.draft("1"))


async def voided(shop: Desk) -> Json:
    return await acted(shop, await shop.draft("1"), "void")


async def withdrawn(shop: Desk) -> Json:
    return await acted(shop, await shop.draft("1"), "submit", "withdraw")


async def queued(shop: Desk) -> Json:
    off = await shop.call("PUT", "/settings", {"realtime_stock": False}, If_Match='"0"')
    assert off.status_code == 200
    return await shop.audited(await shop.draft("1"))


async def in_closed_period(shop: Desk) -> Json:
    document = await shop.draft("1")
    await hear_closed(shop, "2026-11")
    return document


async def unaudited(shop: Desk) -> Json:
    return await acted(shop, await queued(shop), "unaudit")


async def held(shop: Desk) -> Json:
    delivery = await shop.audited(await shop.draft("5"))
    line = {"product_id": delivery["lines"][0]["product_id"], "quantity": "2", "price": "3.00"}
    header = {"kind": "other_inbound", "business_date": "2026-11-20", "reason": "found", "lines": [line]}
    return await shop.submitted(await shop.made("/documents", header | {"warehouse_id": delivery["warehouse_id"]}))


async def heard(shop: Desk, *says: Any) -> Json:
    audited = await shop.audited(await shop.draft("1"))
    document = (await said_of(shop, audited, "DocumentAudited")).document
    await hear(shop, *(one(shop, document) for one in says))
    return audited


async def refused(shop: Desk) -> Json:
    return await heard(shop, stock_refused)


async def rolled_back(shop: Desk) -> Json:
    return await heard(shop, posted, voucher_refused, stock_rolled_back)


async def needs_attention(shop: Desk) -> Json:
    return await heard(shop, posted, voucher_refused, stock_reversal_refused)


async def order(shop: Desk) -> Json:
    return await shop.audited(await shop.made("/documents", await shop.delivery_body("1") | {"kind": "sales_order"}))


async def money(shop: Desk) -> Json:
    customer = await shop.partner("customer")
    body = {"kind": "customer_receipt", "business_date": "2026-11-02", "partner_id": customer["id"]}
    return await shop.audited(await shop.made("/documents", body | {"amount": "5.00", "account": "cash"}))


async def value_only(shop: Desk) -> Json:
    body = await shop.delivery_body("1")
    lines = [{"product_id": body["lines"][0]["product_id"], "value": "5.00"}]
    header = {"kind": "cost_adjustment", "business_date": "2026-11-02", "warehouse_id": body["warehouse_id"]}
    return await shop.audited(await shop.made("/documents", header | {"lines": lines}))


async def register_only(shop: Desk) -> Json:
    return await shop.audited(await shop.draft("1", register_only=True))


async def with_product(shop: Desk, **card: Any) -> Json:
    body = await shop.delivery_body("1")
    body["lines"][0]["product_id"] = (await shop.product(**card))["id"]
    return await shop.audited(await shop.made("/documents", body))


async def service(shop: Desk) -> Json:
    return await with_product(shop, is_service=True)


async def not_accounted(shop: Desk) -> Json:
    return await with_product(shop, in_stock_accounting=False)


async def parked(shop: Desk) -> Json:
    audited = await heard(shop)
    async with shop.app.state.database.transaction() as connection:
        await connection.execute(
            "INSERT INTO dead_letters (id, source, position, previous, shard, key, event_id, ce_type, subject, said_at,"
            " body, error) VALUES ($1, 'inventory', $2, 0, 0, $3, $1, 'x', $3, now(), '', 'broke')",
            new_id(),
            int(datetime.now(UTC).timestamp() * 1e6),
            audited["id"],
        )
    return audited


async def stuck(shop: Desk) -> Json:
    audited = await heard(shop)
    hub: Hub = shop.app.state.hub
    async with shop.app.state.database.transaction() as connection:
        await watch_deadlines(connection, hub, datetime.now(UTC) + timedelta(seconds=90))
    return audited


async def unauditing(shop: Desk) -> Json:
    return await acted(shop, await posted_and_vouchered(shop, await shop.draft("1")), "unaudit")


async def in_flight(shop: Desk) -> Json:
    return await heard(shop)


async def changed(shop: Desk) -> Json:
    return await heard(shop, posted)


CAUSES: dict[str, Make] = {
    "voided": voided,
    "period_closed": in_closed_period,
    "unaudited": unaudited,
    "withdrawn": withdrawn,
    "draft": draft,
    "disguised_return": held,
    "submitted": submitted,
    "realtime_stock_off": queued,
    "rolled_back": rolled_back,
    "refused": refused,
    "needs_attention": needs_attention,
    "order": order,
    "money": money,
    "value_only": value_only,
    "register_only": register_only,
    "service": service,
    "not_in_stock_accounting": not_accounted,
    "answer_parked": parked,
    "stuck": stuck,
    "unauditing": unauditing,
    "in_flight": in_flight,
    "changed": changed,
}
OF_A_PERSON = {"permission_missing", "hidden"}


def test_every_cause_has_words_and_a_test() -> None:
    codes = [cause.code for cause in DOCUMENT_CAUSES]
    assert set(codes) == set(CAUSES) | OF_A_PERSON == set(DOCUMENT_WORDS)
    assert len(codes) == len(set(codes))
    assert {cause.code for cause in (*BEFORE_DOCUMENTS, *AFTER_DOCUMENTS)} == set(PRODUCT_WORDS)


@pytest.mark.parametrize("cause", CAUSES)
async def test_the_cause_of_a_document(shop: Desk, cause: str) -> None:
    document = await CAUSES[cause](shop)
    told = await shop.get(f"/documents/{document['id']}/why")
    assert told["cause"] == cause
    assert document["number"] in told["detail"]
    assert told["what_to_do"]
    chinese = await replace(shop, language="zh").get(f"/documents/{document['id']}/why")
    assert (chinese["cause"], chinese["code"]) == (cause, f"why_{cause}")
    assert chinese["title"] != told["title"]
    assert not {"{", "None"} & {*told["detail"], *chinese["detail"]}


async def test_who_can_mend_it_and_where(shop: Desk) -> None:
    document = await submitted(shop)
    told = await shop.get(f"/documents/{document['id']}/why")
    assert told["permission"] == "document.audit.sales_delivery"
    assert told["who_can"] == [{"person": "Li Lei", "roles": ["test"]}]
    assert told["link"] == {"method": "POST", "href": f"/api/documents/documents/{document['id']}/audit"}


async def test_a_person_without_the_right_to_audit_learns_who_has_it_and_who_grants_it(shop: Desk) -> None:
    document = await submitted(shop)
    clerk = await colleague(shop, audit_function(DocumentKind.SALES_DELIVERY))
    told = await clerk.get(f"/documents/{document['id']}/why")
    assert told["cause"] == "permission_missing"
    assert (told["facts"]["permission"], told["facts"]["area_zh"]) == ("document.audit.sales_delivery", "库存审核")
    assert len(told["who_can"]) == 1
    assert len(told["who_can_grant"]) == 2


async def test_a_person_who_may_not_see_stock(shop: Desk) -> None:
    document = await changed(shop)
    told = await (await colleague(shop, STOCK_VIEW)).get(f"/documents/{document['id']}/why")
    assert told["cause"] == "hidden"


async def test_a_refusal_says_every_short_line(shop: Desk) -> None:
    document = await refused(shop)
    told = await shop.get(f"/documents/{document['id']}/why")
    assert told["facts"]["reason"] == "insufficient_stock"
    assert told["facts"]["shortages"][0]["wanted"] == "1.000000"


async def test_it_did_change_here(shop: Desk) -> None:
    document = await changed(shop)
    told = await shop.get(f"/documents/{document['id']}/why")
    (movement,) = told["facts"]["movements"]
    assert (movement["quantity"], movement["warehouse_id"]) == ("-1.000000", document["warehouse_id"])
    assert told["link"]["href"] == f"/api/inventory/movements?document_id={document['id']}"


async def why_product(shop: Desk, product_id: str, warehouse: str | None = None) -> Json:
    told: Json = await shop.get(f"/products/{product_id}/why" + (f"?warehouse={warehouse}" if warehouse else ""))
    return told


@pytest.mark.parametrize(
    ("card", "cause"),
    [
        ({"is_service": True}, "service"),
        ({"in_stock_accounting": False}, "not_in_stock_accounting"),
        ({}, "no_document"),
    ],
)
async def test_the_cause_of_a_product_without_documents(shop: Desk, card: Json, cause: str) -> None:
    product = await shop.product(**card)
    told = await why_product(shop, product["id"])
    assert told["cause"] == cause
    assert product["code"] in told["detail"]


@pytest.mark.parametrize("cause", ["draft", "submitted", "realtime_stock_off", "refused", "in_flight", "register_only"])
async def test_the_cause_of_a_product_is_that_of_its_newest_document(shop: Desk, cause: str) -> None:
    document = await CAUSES[cause](shop)
    told = await why_product(shop, document["lines"][0]["product_id"])
    assert (told["cause"], told["document_id"]) == (cause, document["id"])


async def test_it_went_from_another_warehouse(shop: Desk) -> None:
    document, other = await changed(shop), await shop.warehouse(name="二号仓")
    product_id = document["lines"][0]["product_id"]
    told = await why_product(shop, product_id, other["id"])
    assert (told["cause"], told["facts"]["others"]) == ("other_warehouse", "一号仓")
    assert told["facts"]["documents"][0]["number"] == document["number"]
    assert (await why_product(shop, product_id, document["warehouse_id"]))["cause"] == "changed"


async def test_up_and_down_again(shop: Desk) -> None:
    document = await posted_and_vouchered(shop, await shop.draft("1"))
    back = await posted_and_vouchered(shop, await shop.made(f"/documents/{document['id']}/returns"))
    told = await why_product(shop, document["lines"][0]["product_id"])
    assert (told["cause"], told["facts"]["count"], told["facts"]["total"]) == ("netted_out", 2, "0.000000")
    assert {one["number"] for one in told["facts"]["documents"]} == {document["number"], back["number"]}


async def test_a_products_stock_did_change(shop: Desk) -> None:
    document = await changed(shop)
    told = await why_product(shop, document["lines"][0]["product_id"])
    assert (told["cause"], told["facts"]["total"]) == ("changed", "-1.000000")
    hidden = await why_product(await colleague(shop, STOCK_VIEW), document["lines"][0]["product_id"])
    assert hidden["cause"] == "hidden"


async def test_what_is_not_ours_is_unknown(shop: Desk, stranger: Desk) -> None:
    document = await draft(shop)
    for path in (f"/documents/{document['id']}/why", f"/products/{document['lines'][0]['product_id']}/why"):
        assert (await stranger.call("GET", path)).status_code == 404
    nobody = await signed_in(shop.app, shop.client, shop.signer, shop.organisation_id, ())
    refused = await nobody.call("GET", f"/documents/{document['id']}/why")
    assert (refused.status_code, refused.json()["permission"]) == (403, DOCUMENT_VIEW)
