"""Main actions of the pages where one document is made of another: of orders, of transfers, of deliveries."""

import re

from playwright.sync_api import expect
from tests.browser.roles.deeds import Act, Deed, greyed, of, state
from tests.browser.roles.stage import Stage

EDIT = "document.edit"
DOCUMENT = re.compile(r"/documents/[0-9a-f-]{36}")


def delivers_an_order(act: Act) -> None:
    act.row(act.stage.sales_order["number"]).get_by_role("button", name="生成出库单").click()
    made(act, "销售出库单")


def receives_a_transfer(act: Act) -> None:
    act.row(act.stage.transfer["number"]).get_by_role("button", name="到货").click()
    act.dialog().get_by_label(f"实到 {act.stage.goods['code']}").fill("1")
    act.dialog().get_by_role("button", name="生成调拨入库单").click()
    made(act, "调拨入库单")


def may_not_receive(act: Act) -> None:
    button = act.row(act.stage.transfer["number"]).get_by_role("button", name="到货")
    expect(button).to_be_disabled()
    expect(button).to_have_attribute("title", re.compile("缺少权限：编辑单据。请联系管理员授予"))


def takes_back(act: Act) -> None:
    card = act.page.get_by_role("region", name=act.stage.delivery["number"])
    card.get_by_label(re.compile("^退回数量")).fill("1")
    act.button("生成退货草稿").click()
    made(act, "销售退货单")


def made(act: Act, kind: str) -> None:
    """The draft of that kind is open."""
    expect(act.page).to_have_url(DOCUMENT)
    expect(act.page.locator(".page-header").get_by_text(kind)).to_be_visible()
    state(act, "草稿")


def sales_order_line(stage: Stage) -> str:
    return f"/orders?number_like={stage.sales_order['number']}&is_open=true"


def on_the_way(stage: Stage) -> str:
    return f"/transfers?number_like={stage.transfer['number']}"


FOLLOWER_DEEDS = (
    Deed("/orders", "delivers-an-order", EDIT, sales_order_line, delivers_an_order, greyed("生成出库单", EDIT)),
    Deed("/transfers", "receives-a-transfer", EDIT, on_the_way, receives_a_transfer, may_not_receive),
    Deed("/returns/new", "takes-back", EDIT, of("delivery", "/returns/new?from={}"), takes_back),
)
