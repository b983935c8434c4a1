"""A saved document again on the phone: its lines changed, another person's version told, nothing lost."""

import json
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect
from tests.browser.entering import wait_until_kept
from tests.browser.phone.barcode_gun import scan_with_gun
from tests.browser.seeded import TODAY, Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company, Json, line
from tests.stacks import RunningStack

BOOKS_MS = 60_000
SPOILED = json.dumps({"access": "spoiled", "refresh": "spoiled", "until": 0})


def drafted(company: Company, seeded: Seeded, *quantities: str, **header: str) -> Json:
    """A receipt of as many products, by this person, a draft."""
    lines = [line(product, quantity, "9.00") for product, quantity in zip(seeded.products, quantities, strict=False)]
    place = {"warehouse_id": seeded.second_warehouse["id"], "partner_id": seeded.supplier["id"], "business_date": TODAY}
    return company.draft("purchase_receipt", lines, **place, **header)


def opened(page: Page, document: Json) -> Page:
    page.goto("/m")
    page.get_by_role("link", name="我的草稿").click()
    page.get_by_role("link", name=document["number"]).click()
    expect(page.get_by_text(document["number"]).first).to_be_visible()
    return page


def counted(page: Page, row: Locator, quantity: str) -> None:
    row.click()
    page.get_by_role("dialog").get_by_label("数量", exact=True).fill(quantity)
    page.get_by_role("button", name="确定，下一个").click()


def line_of(page: Page, product: Json) -> Locator:
    return page.get_by_role("list", name="单据行").get_by_role("button", name=product["code"])


def quantities(company: Company, document: Json) -> dict[str, str]:
    lines = company.get("documents", f"/documents/{document['id']}")["lines"]
    return {row["product_code"]: row["quantity"] for row in lines}


def another_person_changes(company: Company, document: Json, *changed: str) -> None:
    """Other quantities, line by line, in the next version."""
    now = company.get("documents", f"/documents/{document['id']}")
    lines = [
        {"line_id": row["line_id"], "product_id": row["product_id"], "quantity": quantity, "price": "9.00"}
        for row, quantity in zip(now["lines"], changed, strict=True)
    ]
    header = {name: now[name] for name in ("kind", "business_date", "warehouse_id", "partner_id")}
    answer = company.http.put(
        f"/api/documents/documents/{now['id']}",
        json=header | {"lines": lines},
        headers={"If-Match": f'"{now["version"]}"', "Idempotency-Key": company.code("PUT")},
    )
    assert answer.status_code == 200, answer.text


def test_lines_are_changed_taken_away_and_added_and_a_reload_loses_none(
    page_as: PageAs, api_as: ApiAs, seeded: Seeded, axe: Callable[[Page], list[str]]
) -> None:
    company = api_as("keeper")
    first, second, third = seeded.products[:3]
    document = drafted(company, seeded, "4", "5", remark="早班")
    page = opened(page_as("keeper", phone=True), document)
    counted(page, line_of(page, first), "6")
    line_of(page, second).click()
    page.get_by_role("dialog").get_by_role("button", name="移除").click()
    scan_with_gun(page, third["barcode"])
    page.get_by_role("dialog").get_by_label("单价").fill("3.20")
    page.get_by_role("dialog").get_by_label("数量", exact=True).fill("7")
    page.get_by_role("button", name="确定，下一个").click()
    wait_until_kept(page, '"quantity":"7"')
    page.reload()
    expect(page.get_by_text("上次没有完成")).to_be_visible()
    assert axe(page) == []
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_text("已保存，还没有提交")).to_be_visible()
    assert quantities(company, document) == {first["code"]: "6.000000", third["code"]: "7.000000"}
    assert company.get("documents", f"/documents/{document['id']}")["remark"] == "早班"
    page.get_by_role("button", name="提交", exact=True).click()
    expect(page.get_by_text("已入账")).to_be_visible(timeout=BOOKS_MS)


def test_another_persons_version_is_told_at_its_line(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company = api_as("keeper")
    first, second, third = seeded.products[:3]
    document = drafted(company, seeded, "4", "5", "6")
    page = opened(page_as("keeper", phone=True), document)
    counted(page, line_of(page, first), "40")
    counted(page, line_of(page, second), "50")
    another_person_changes(api_as("administrator"), document, "44", "55", "66")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_text("别人刚刚改过这张单据")).to_be_visible()
    expect(line_of(page, third)).to_contain_text("66")
    expect(page.get_by_text("别人改成了 44")).to_be_visible()
    expect(page.get_by_role("button", name="保存", exact=True)).to_be_disabled()
    wait_until_kept(page, '"quantity":"44')
    page.reload()
    ours = page.get_by_role("listitem").filter(has_text=first["code"])
    ours.get_by_role("button", name="留我的").click()
    page.get_by_role("listitem").filter(has_text=second["code"]).get_by_role("button", name="用别人的").click()
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_text("已保存，还没有提交")).to_be_visible()
    expected = {first["code"]: "40.000000", second["code"]: "55.000000", third["code"]: "66.000000"}
    assert quantities(company, document) == expected


def test_what_waits_for_its_audit_is_taken_back_and_changed(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company, first = api_as("keeper"), seeded.products[0]
    document = company.submitted(drafted(company, seeded, "4"))
    page = opened(page_as("keeper", phone=True), document)
    page.get_by_role("button", name="撤回修改").click()
    counted(page, line_of(page, first), "3")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_text("已保存，还没有提交")).to_be_visible()
    assert quantities(company, document) == {first["code"]: "3.000000"}


def test_a_session_that_ends_in_the_middle_of_a_change_costs_nothing(
    page_as: PageAs, api_as: ApiAs, seeded: Seeded, browser_stack: RunningStack
) -> None:
    company, first = api_as("keeper"), seeded.products[0]
    document = drafted(company, seeded, "4")
    page = opened(page_as("keeper", phone=True), document)
    counted(page, line_of(page, first), "8")
    page.evaluate("session => localStorage.setItem('tritally.session', session)", SPOILED)
    page.get_by_role("button", name="保存", exact=True).click()
    person = browser_stack.connections.person("DEMO", "keeper")
    for label, member in (("组织代码", "organisation"), ("姓名", "name"), ("密码", "password")):
        page.get_by_label(label).fill(person[member])
    page.get_by_role("button", name="登录").click()
    expect(page.get_by_text("上次没有完成")).to_be_visible()
    page.get_by_role("button", name="保存", exact=True).click()
    expect(page.get_by_text("已保存，还没有提交")).to_be_visible()
    assert quantities(company, document) == {first["code"]: "8.000000"}


def test_an_order_is_received_again_in_another_quantity(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    """Made from an order: what the order says of the line stays as it is."""
    company, product = api_as("administrator"), seeded.products[1]
    place = {"warehouse_id": seeded.second_warehouse["id"], "partner_id": seeded.supplier["id"], "business_date": TODAY}
    order = company.done("purchase_order", [line(product, "12", "9.40")], **place)
    keeper = api_as("keeper")
    document = keeper.made("documents", f"/documents/{order['id']}/receipts", {})
    page = opened(page_as("keeper", phone=True), document)
    counted(page, line_of(page, product), "10")
    page.get_by_role("button", name="提交", exact=True).click()
    expect(page.get_by_text("已入账")).to_be_visible(timeout=BOOKS_MS)
    (kept,) = keeper.get("documents", f"/documents/{document['id']}")["lines"]
    assert (kept["quantity"], kept["price"], kept["net"]) == ("10.000000", "9.400000", "94.00")
