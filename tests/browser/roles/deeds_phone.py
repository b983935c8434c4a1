"""Main actions of the phone's pages."""

import re

from playwright.sync_api import expect
from tests.browser.phone.barcode_gun import scan_with_gun
from tests.browser.roles.deeds import MAY, Act, Deed, plain
from tests.browser.roles.stage import Stage

EDIT, VIEW, COUNT = "document.edit", "document.view", "stock.count"
TILES = {"收货": EDIT, "发货": EDIT, "盘点": COUNT, "退货": EDIT, "查库存": VIEW}
AUDITED_BY = {"buyer": "purchase_receipt", "accountant": "customer_receipt"}
"""What each audits on the phone; the others a sales delivery."""
BOOKS_MS = 60_000


def begins(act: Act) -> None:
    """With the tiles of what the role may, and no others; the bar at the bottom alike."""
    tiles = act.page.get_by_role("navigation", name="要做的事")
    for name, function in TILES.items():
        expect(tiles.get_by_role("link", name=re.compile(f"^{name}"))).to_have_count(int(act.may(function)))
    expect(tiles.get_by_role("link", name=re.compile("^审核"))).to_have_count(int(act.role != "viewer"))
    bar = act.page.get_by_role("navigation").last.get_by_role("link")
    expect(bar).to_have_count(5 if act.may(COUNT) else 4 if act.may(EDIT) else 2)
    tiles.get_by_role("link", name="查库存").click()
    expect(act.page.get_by_role("textbox")).to_be_visible()


def looks_up(act: Act) -> None:
    expect(act.page.get_by_role("textbox")).to_be_visible()
    scan_with_gun(act.page, act.stage.goods["barcode"])
    expect(act.page.get_by_role("heading", name=act.stage.goods["name"])).to_be_visible()


def moves_one_piece(act: Act, number: str, kind: str) -> None:
    """Of the document with that number, to the books, or as far as the role may: submitted."""
    expect(act.page.get_by_role("textbox").first).to_be_visible()
    scan_with_gun(act.page, number)
    expect(act.page.get_by_text("单据上的")).to_be_visible()
    scan_with_gun(act.page, act.stage.goods["barcode"])
    act.dialog().get_by_label("数量", exact=True).fill("1")
    act.button("确定，下一个").click()
    act.button("完成（1 行）").click()
    ends_as(act, kind)


def ends_as(act: Act, kind: str) -> None:
    ends = "已入账" if act.role in MAY[f"document.audit.{kind}"] else "已提交"
    expect(act.page.locator(".phone-notice").filter(has_text=ends)).to_be_visible(timeout=BOOKS_MS)


def receives(act: Act) -> None:
    moves_one_piece(act, act.stage.purchase_order["number"], "purchase_receipt")


def delivers(act: Act) -> None:
    moves_one_piece(act, act.stage.sales_order["number"], "sales_delivery")


def takes_back(act: Act) -> None:
    moves_one_piece(act, act.stage.delivery["number"], "sales_return")


def sees_drafts(act: Act) -> None:
    """Those of the pages before, or that there is none."""
    drafts = act.page.locator("main").get_by_role("link", name=re.compile("草稿"))
    expect(drafts.or_(act.page.get_by_text("没有未完成的单据")).first).to_be_visible()


def goes_on(act: Act) -> None:
    """With a saved receipt, to the books or as far as the role may."""
    act.button("提交").click()
    ends_as(act, "purchase_receipt")


def chooses_a_sheet(act: Act) -> None:
    act.page.locator("main").get_by_role("link", name=re.compile(act.stage.seeded.warehouse["code"])).first.click()
    expect(act.page).to_have_url(re.compile("/m/count/[0-9a-f-]{36}"))
    expect(act.page.get_by_role("textbox")).to_be_visible()


def counts(act: Act) -> None:
    expect(act.page.get_by_text("还没有盘的")).to_be_visible()
    scan_with_gun(act.page, act.stage.goods["barcode"])
    act.dialog().get_by_label("数量", exact=True).fill("3")
    act.button("保存，下一个").click()
    expect(act.page.get_by_text("已发送", exact=True)).to_be_visible()


def audits(act: Act) -> None:
    kind = AUDITED_BY.get(act.role, "sales_delivery")
    waiting = act.stage.submitted(kind)
    act.page.reload()
    act.page.get_by_role("button", name=waiting["number"]).click()
    expect(act.page.get_by_text("试算通过")).to_be_visible(timeout=BOOKS_MS)
    act.button("审核").click()
    expect(act.page.get_by_text("已入账")).to_be_visible(timeout=BOOKS_MS)


def may_not_audit(act: Act) -> None:
    expect(act.page.get_by_role("main")).to_contain_text("缺少权限：审核任何一种单据。请联系管理员授予。")


def at_sheet(stage: Stage) -> str:
    return f"/m/count/{stage.sheet()['id']}"


def at_draft(stage: Stage) -> str:
    return f"/m/drafts/{stage.draft('purchase_receipt')['id']}"


def with_sheet(stage: Stage) -> str:
    stage.sheet()
    return "/m/count"


PHONE_DEEDS = (
    Deed("/m", "begins", VIEW, plain("/m"), begins),
    Deed("/m/lookup", "looks-up", VIEW, plain("/m/lookup"), looks_up),
    Deed("/m/receive", "receives", EDIT, plain("/m/receive"), receives),
    Deed("/m/deliver", "delivers", EDIT, plain("/m/deliver"), delivers),
    Deed("/m/return", "takes-back", EDIT, plain("/m/return"), takes_back),
    Deed("/m/drafts", "sees-drafts", EDIT, plain("/m/drafts"), sees_drafts),
    Deed("/m/drafts/:id", "goes-on", EDIT, at_draft, goes_on),
    Deed("/m/count", "chooses-a-sheet", COUNT, with_sheet, chooses_a_sheet),
    Deed("/m/count/:id", "counts", COUNT, at_sheet, counts),
    Deed("/m/audit", "audits", "document.audit", plain("/m/audit"), audits, may_not_audit),
)
