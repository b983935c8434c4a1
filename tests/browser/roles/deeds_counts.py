"""Main actions of the pages of locations, counts and snapshots."""

import re

from playwright.sync_api import expect
from tests.browser.roles.deeds import Act, Deed, absent, plain
from tests.browser.roles.stage import Stage

VIEW, COUNT = "stock.view", "stock.count"


def adds_a_location(act: Act) -> None:
    code = act.stage.company.code("B")
    act.button("新增货位").click()
    act.dialog().get_by_label("编码").fill(code)
    act.dialog().get_by_role("button", name="保存").click()
    expect(act.page.get_by_text("货位已保存")).to_be_visible()


def gives_a_home(act: Act) -> None:
    goods, code = act.stage.goods["code"], act.stage.location()["code"]
    act.page.get_by_role("button", name=f"修改 {goods} 的货位").click()
    act.page.get_by_role("combobox", name=f"{goods} 的货位").fill(code)
    expect(act.page.locator(".ant-select-item-option-active")).to_have_text(code)
    act.page.keyboard.press("Enter")
    expect(act.page.get_by_text(f"{goods} 放在 {code}")).to_be_visible()


def may_not_move_in(act: Act) -> None:
    expect(act.row(act.stage.goods["code"])).to_be_visible()
    expect(act.page.get_by_role("button", name=re.compile("的货位$"))).to_have_count(0)
    absent("从 Excel 粘贴")(act)


def starts_a_count(act: Act) -> None:
    act.button("开始盘点").click()
    form, code = act.dialog(), act.stage.seeded.warehouse["code"]
    form.get_by_role("combobox", name="仓库").fill(code)
    act.page.locator(".ant-select-item-option").filter(has_text=code).click()
    form.get_by_role("button", name="开始盘点").click()
    expect(act.page).to_have_url(re.compile("/counts/[0-9a-f-]{36}"))
    expect(act.page.locator("h1 + .tag")).to_contain_text("盘点中")


def ends_a_count(act: Act) -> None:
    act.button("结束盘点").click()
    act.dialog().get_by_role("radio", name="保留账面数量").check()
    act.dialog().get_by_role("button", name="结束盘点").click()
    expect(act.page.locator("h1 + .tag")).to_have_text("已结束")


def takes_a_snapshot(act: Act) -> None:
    act.button("拍摄快照").click()
    form, code = act.dialog(), act.stage.goods["code"]
    form.get_by_label("名称", exact=True).fill("One shelf")
    form.get_by_role("combobox", name="商品").fill(code)
    act.page.locator(".ant-select-item-option").filter(has_text=code).click()
    form.get_by_text("记下所选商品此刻的库存").click()
    form.get_by_role("button", name="拍摄快照").click()
    expect(act.page).to_have_url(re.compile("/snapshots/[0-9a-f-]{36}$"))
    expect(act.page.get_by_role("link", name=code).first).to_be_visible()


def opens_the_comparison(act: Act) -> None:
    act.page.get_by_role("link", name="与实盘比较").click()
    compares(act)


def compares(act: Act) -> None:
    row = act.row(act.stage.seeded.products[1]["code"])
    row.get_by_role("textbox").fill("1")
    expect(row.locator(".differs")).to_have_text(re.compile("^[+-]"))


def at_locations(stage: Stage) -> str:
    return f"/locations?warehouse_id={stage.seeded.warehouse['id']}"


def at_placements(stage: Stage) -> str:
    return f"/placements?warehouse_id={stage.seeded.warehouse['id']}&product_id={stage.goods['id']}"


def at_sheet(stage: Stage) -> str:
    return f"/counts/{stage.sheet()['id']}"


def at_snapshot(stage: Stage) -> str:
    return f"/snapshots/{stage.seeded.documents['snapshot']['id']}"


COUNT_DEEDS = (
    Deed("/locations", "adds-a-location", "master.edit", at_locations, adds_a_location, absent("新增货位")),
    Deed("/placements", "gives-a-home", COUNT, at_placements, gives_a_home, may_not_move_in),
    Deed("/counts", "starts-a-count", COUNT, plain("/counts"), starts_a_count, absent("开始盘点")),
    Deed("/counts/:id", "ends-a-count", COUNT, at_sheet, ends_a_count, absent("结束盘点", "取消盘点")),
    Deed("/snapshots", "takes-a-snapshot", COUNT, plain("/snapshots"), takes_a_snapshot, absent("拍摄快照")),
    Deed("/snapshots/:id", "opens-the-comparison", VIEW, at_snapshot, opens_the_comparison),
    Deed("/snapshots/:id/compare", "compares", VIEW, lambda stage: f"{at_snapshot(stage)}/compare", compares),
)
