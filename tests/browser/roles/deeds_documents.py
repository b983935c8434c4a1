"""Main actions of the pages of documents: entered, audited, taken back, printed."""

import re

from playwright.sync_api import expect
from tests.browser.entering import cell, enter_line, to_whom
from tests.browser.roles.deeds import MAY, Act, Deed, absent, greyed, of, plain, state
from tests.browser.roles.stage import Stage

EDIT, VIEW, UNAUDIT = "document.edit", "document.view", "document.unaudit"
FORM = {"buyer": "purchase_receipt", "keeper": "purchase_receipt"}
"""What each enters; the others a sales delivery."""


def begins_own_work(act: Act) -> None:
    menu = act.page.get_by_role("navigation", name="主菜单")
    for entry, function in (("退货", EDIT), ("系统状态", "operations.view"), ("设置", "settings.edit")):
        expect(menu.get_by_role("link", name=entry, exact=True)).to_have_count(int(act.may(function)))
    expect(act.page.get_by_text(re.compile("三账")).first).to_be_visible()
    actions = act.page.locator(".page-header-actions a")
    if act.may(EDIT):
        actions.first.click()
        expect(act.page.get_by_role("heading", level=1)).to_contain_text("新建")
    else:
        expect(actions).to_have_count(0)


def begins_from_the_list(act: Act) -> None:
    act.button("新建").click()
    act.page.get_by_role("menuitem", name="采购入库单").click()
    expect(act.page.get_by_role("heading", name="新建采购入库单")).to_be_visible()


def enters(act: Act) -> None:
    """To the books by keyboard, or as far as the role may: submitted."""
    seeded, kind = act.stage.seeded, FORM.get(act.role, "sales_delivery")
    act.page.goto(f"/documents/new/{kind}")
    whose = ("供应商", seeded.supplier["code"]) if kind in FORM.values() else ("客户", seeded.customer["code"])
    to_whom(act.page, *whose, seeded.warehouse["code"])
    enter_line(act.page, 1, act.stage.goods["code"], "1", "12.5")
    act.page.keyboard.press("Control+Enter")
    if act.role in MAY[f"document.audit.{kind}"]:
        expect(act.button("确认审核")).to_be_focused()
        act.page.keyboard.press("Enter")
        expect(act.page.locator(".posting [data-state=vouchered]")).to_be_visible(timeout=60_000)
    else:
        expect(act.page.locator("[data-state=submitted]").first).to_be_visible()
        absent("审核")(act)


def changes(act: Act) -> None:
    cell(act.page, 1, "数量").fill("2")
    act.page.keyboard.press("Control+s")
    expect(act.page.get_by_text("已保存").first).to_be_visible()


def audits(act: Act) -> None:
    act.button("审核").click()
    act.dialog().get_by_role("button", name="审核", exact=True).click()
    state(act, "已入账")


def unaudits(act: Act) -> None:
    act.button("反审核").click()
    act.dialog().get_by_role("button", name="反审核", exact=True).click()
    state(act, "草稿")


def voids(act: Act) -> None:
    act.page.get_by_role("button", name="更多").click()
    act.page.get_by_role("menuitem", name="作废").click()
    act.dialog().get_by_role("button", name="作废", exact=True).click()
    state(act, "已作废")


def may_not_void(act: Act) -> None:
    act.page.get_by_role("button", name="更多").click()
    entry = act.page.get_by_role("menuitem", name=re.compile("^作废"))
    expect(entry).to_have_attribute("aria-disabled", "true")
    expect(entry).to_contain_text("缺少权限：作废单据。请联系管理员授予")


def follows_the_trace(act: Act) -> None:
    expect(act.page.locator(".trace-node").first).to_be_visible()
    act.page.get_by_role("link", name="打开单据").click()
    state(act, "已入账")


def prints(act: Act) -> None:
    expect(act.page.locator('img[data-code="code128"]').first).to_be_visible()
    assert act.page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


def audit(kind: str) -> Deed:
    function = f"document.audit.{kind}"

    def at(stage: Stage) -> str:
        return f"/documents/{stage.submitted(kind)['id']}"

    return Deed("/documents/:id", f"audits-a-{kind}", function, at, audits, greyed("审核", function))


def paper(route: str, name: str) -> Deed:
    """Of the delivery; of its goods where the address names no document."""

    def at(stage: Stage) -> str:
        address = route.replace(":id", stage.delivery["id"])
        return address if ":id" in route else f"{address}?product_id={stage.goods['id']}"

    return Deed(route, name, "document.view", at, prints)


def a_draft(stage: Stage) -> str:
    return f"/documents/{stage.draft()['id']}"


def vouchered(stage: Stage) -> str:
    return f"/documents/{stage.company.audited(stage.submitted('sales_delivery'))['id']}"


DOCUMENT_DEEDS = (
    Deed("/", "begins-own-work", "document.view", plain("/"), begins_own_work),
    Deed("/documents", "begins-from-the-list", EDIT, plain("/documents"), begins_from_the_list, absent("新建")),
    Deed("/documents/new/:kind", "enters", EDIT, plain("/documents/new/sales_delivery"), enters),
    Deed("/documents/:id/edit", "changes", EDIT, lambda stage: f"/documents/{stage.draft()['id']}/edit", changes),
    audit("purchase_receipt"),
    audit("sales_delivery"),
    audit("customer_receipt"),
    Deed("/documents/:id", "unaudits", UNAUDIT, vouchered, unaudits, greyed("反审核", UNAUDIT)),
    Deed("/documents/:id", "voids", "document.void", a_draft, voids, may_not_void),
    Deed("/documents/:id/trace", "follows-the-trace", VIEW, of("delivery", "/documents/{}/trace"), follows_the_trace),
    paper("/documents/:id/print", "prints"),
    paper("/documents/:id/labels", "prints-labels-of-a-document"),
    paper("/labels", "prints-labels-of-goods"),
)
