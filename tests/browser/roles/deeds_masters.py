"""Main actions of the pages of master data, operations, vouchers, one's account and the tours."""

import re

from playwright.sync_api import expect
from tests.browser.pasting import pasted
from tests.browser.roles.deeds import Act, Deed, Step, absent, forbidden, named, of, plain
from tests.browser.roles.stage import Stage

EDIT, SETTINGS = "master.edit", "settings.edit"


def adds(button: str) -> Step:
    """A card with a code and a name, and what else it must have."""

    def added(act: Act) -> None:
        act.button(button).click()
        form = act.dialog()
        form.get_by_label("编码", exact=True).fill(act.stage.company.code("NEW"))
        form.get_by_label("名称", exact=True).fill("Everybody's")
        for role in form.get_by_role("checkbox", name="客户").all():
            role.check()
        saves(act)

    return added


def saves(act: Act) -> None:
    act.dialog().get_by_role("button", name="保存").click()
    expect(act.page.get_by_text("已保存")).to_be_visible()


def changes_a_card(act: Act) -> None:
    act.button("编辑").click()
    act.dialog().get_by_label("英文名称").fill("Hammer for everybody")
    saves(act)


def only_reads_a_partner(act: Act) -> None:
    """The card opens, and nothing of it can be changed."""
    act.button(act.stage.seeded.customer["code"]).click()
    expect(act.dialog().get_by_label("名称", exact=True)).to_be_disabled()
    expect(act.dialog().get_by_role("button", name="保存")).to_have_count(0)
    absent("新增往来单位")(act)


def prices(act: Act) -> None:
    pasted(act.page.get_by_role("textbox", name="粘贴价格"), f"{act.stage.goods['code']}\t15.5")
    act.button("保存").click()
    expect(act.page.get_by_text("已保存")).to_be_visible()


def asks_before_it_turns_stock_off(act: Act) -> None:
    act.page.get_by_role("switch").click()
    expect(act.dialog()).to_contain_text("可能超卖")
    act.dialog().get_by_role("button", name="取消").click()
    expect(act.page.get_by_role("switch")).to_be_checked()


def may_not_turn(act: Act) -> None:
    expect(act.page.get_by_role("switch")).to_be_disabled()
    expect(act.page.get_by_role("main")).to_contain_text(f"缺少权限：{named(SETTINGS)}。请联系管理员授予")
    absent("立即过账")(act)


def looks_after_the_services(act: Act) -> None:
    expect(act.page.locator(".operations-service").get_by_text("正常")).to_have_count(5)
    expect(act.page.get_by_role("region", name="死信")).to_be_visible()


def reads_a_voucher(act: Act) -> None:
    expect(act.row("合计")).to_be_visible()


def closes_a_month_and_opens_it(act: Act) -> None:
    """The oldest of the list, before anything that tests enter."""
    month = act.page.get_by_role("row").last
    for deed, after in (("结账", "已结账"), ("反结账", "未结账")):
        month.get_by_role("button", name=re.compile(f"^{deed}")).click()
        act.dialog().get_by_role("button", name=deed, exact=True).click()
        expect(act.dialog()).to_be_hidden()
        expect(month).to_contain_text(after)


def may_not_close(act: Act) -> None:
    """Who reads the books sees the months."""
    if act.may("ledger.view"):
        expect(act.page.get_by_role("row").last).to_contain_text("未结账")
        absent("结账", "反结账")(act)
    else:
        forbidden("ledger.view")(act)


def must_know_the_old_password(act: Act) -> None:
    for label, word in (
        ("当前密码", "not-mine"),
        ("新密码", "a-new-password-1"),
        ("再输入一次新密码", "a-new-password-1"),
    ):
        act.page.get_by_label(label, exact=True).fill(word)
    act.button("修改密码").click()
    expect(act.page.get_by_role("alert").filter(has_text="密码").first).to_be_visible()


def is_shown_around(act: Act) -> None:
    """By the stories of the demo; where they were not loaded it is said how to come by them."""
    expect(act.page.locator(".story").or_(act.page.get_by_text("导览只在演示系统中提供")).first).to_be_visible()


def new(path: str, button: str) -> Deed:
    return Deed(path, f"adds-to{path.replace('/', '-')}", EDIT, plain(path), adds(button), absent(button))


def adds_a_rate(act: Act) -> None:
    act.button("新增汇率").click()
    act.dialog().get_by_label("1 USD 折合 CNY").fill("7.1234")
    saves(act)


def at_customer(stage: Stage) -> str:
    return f"/partners?code={stage.seeded.customer['code']}"


def at_voucher(stage: Stage) -> str:
    return f"/vouchers/{stage.seeded.documents['voucher']['id']}"


MASTER_DEEDS = (
    new("/products", "新增商品"),
    Deed("/products/:id", "changes-a-product", EDIT, of("goods", "/products/{}"), changes_a_card, absent("编辑")),
    Deed("/partners", "adds-to-partners", EDIT, at_customer, adds("新增往来单位"), only_reads_a_partner),
    new("/warehouses", "新增仓库"),
    new("/categories", "新增类别"),
    new("/price-lists", "新增价格表"),
    Deed("/price-lists/:id", "prices", EDIT, of("price_list", "/price-lists/{}"), prices, absent("保存")),
    Deed("/exchange-rates", "adds-a-rate", EDIT, plain("/exchange-rates"), adds_a_rate, absent("新增汇率")),
    Deed("/settings", "turns-stock-off", SETTINGS, plain("/settings"), asks_before_it_turns_stock_off, may_not_turn),
    Deed("/operations", "looks-after", "operations.view", plain("/operations"), looks_after_the_services),
    Deed("/vouchers/:id", "reads-a-voucher", "ledger.view", at_voucher, reads_a_voucher),
    Deed("/periods", "closes-a-month", "ledger.close", plain("/periods"), closes_a_month_and_opens_it, may_not_close),
    Deed("/account", "keeps-the-password", "document.view", plain("/account"), must_know_the_old_password),
    Deed("/tours", "is-shown-around", "document.view", plain("/tours"), is_shown_around),
    Deed("/tours/:story", "hears-a-story", "document.view", plain("/tours/stock_did_not_move"), is_shown_around),
)
