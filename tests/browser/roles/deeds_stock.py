"""Main actions of the pages of stock."""

import re

from playwright.sync_api import expect
from tests.browser.roles.deeds import Act, At, Deed, absent, of, plain
from tests.browser.roles.stage import Stage

VIEW, RECOMPUTE = "stock.view", "stock.recompute"


def opens_the_product(act: Act) -> None:
    act.page.get_by_role("link", name=act.stage.goods["code"]).first.click()
    expect(act.page.get_by_role("heading", level=1)).to_contain_text(act.stage.goods["name"])


def asks_why(act: Act) -> None:
    act.button("库存为什么没变").first.click()
    expect(act.dialog().get_by_role("article").first).to_be_visible()


def opens_the_document(act: Act) -> None:
    number = act.stage.delivery["number"]
    act.page.get_by_role("link", name=number).first.click()
    expect(act.page.get_by_role("heading", name=number)).to_be_visible()


def sees_the_goods(act: Act) -> None:
    expect(act.row(act.stage.goods["code"]).first).to_be_visible()


def opens_the_recall(act: Act) -> None:
    act.page.get_by_role("link", name=act.stage.batch["batch_number"]).click()
    recalls(act)


def recalls(act: Act) -> None:
    part = act.page.locator(".recall > section").filter(has=act.page.get_by_role("heading", name="客户"))
    expect(part.get_by_role("listitem")).to_contain_text(["4"])


def opens_the_piece(act: Act) -> None:
    act.page.get_by_role("link", name=act.stage.piece["serial"]).click()
    follows_the_piece(act)


def follows_the_piece(act: Act) -> None:
    expect(act.row(act.stage.seeded.supplier["name"])).to_be_visible()


def hears_of_slow_goods(act: Act) -> None:
    """The goods have just been bought: nothing lies still."""
    expect(act.page.get_by_label("超过天数")).to_have_value("90")


def sees_what_is_on_its_way(act: Act) -> None:
    expect(act.row(act.stage.transfer["number"])).to_contain_text(act.stage.goods["code"])


def releases(act: Act) -> None:
    act.button("释放").click()
    act.dialog().get_by_role("textbox").fill("1")
    act.dialog().get_by_role("button", name="释放").click()
    expect(act.page.get_by_text("已释放")).to_be_visible()


def orders_what_is_scarce(act: Act) -> None:
    act.row(act.stage.scarce["code"]).get_by_role("checkbox").check()
    act.button("生成采购订单").click()
    supplier, form = act.stage.seeded.supplier["code"], act.dialog()
    form.get_by_role("combobox", name="供应商").fill(supplier)
    expect(act.page.locator(".ant-select-item-option-active").last).to_contain_text(supplier)
    act.page.keyboard.press("Enter")
    form.get_by_role("button", name="生成采购订单").click()
    expect(act.page).to_have_url(re.compile("/documents/[0-9a-f-]{36}/edit"))


def tries_costs(act: Act) -> None:
    act.button("试算").click()
    act.dialog().get_by_role("button", name="开始试算").click()
    finished(act)


def finished(act: Act) -> None:
    expect(act.page.locator("h1 + .tag")).to_have_text("已算完", timeout=60_000)


def read_anew(act: Act) -> None:
    """What ended while the page was still connecting may not be told to it again."""
    act.page.reload()
    finished(act)


def posts_costs(act: Act) -> None:
    read_anew(act)
    act.button("过账差异").click()
    act.dialog().get_by_role("button", name="过账差异").click()
    expect(act.page.get_by_text(re.compile("没有金额差异，无需调整|已生成 . 张成本调整单"))).to_be_visible()


def may_not_post_costs(act: Act) -> None:
    read_anew(act)
    absent("过账差异")(act)


def at_batches(stage: Stage) -> str:
    return f"/stock/batches?product_id={stage.batch['product_id']}"


def at_batch(stage: Stage) -> str:
    return f"/stock/batches/{stage.batch['batch_id']}"


def at_pieces(stage: Stage) -> str:
    return f"/stock/serials?product_id={stage.piece['product_id']}"


def at_piece(stage: Stage) -> str:
    return f"/stock/serials/{stage.piece['product_id']}/{stage.piece['serial']}"


def at_transits(stage: Stage) -> str:
    return f"/stock/transits?product_id={stage.transfer['lines'][0]['product_id']}"


def at_reservation(stage: Stage) -> str:
    return f"/stock/reservations?document_id={stage.reservation['id']}"


def at_scarce(stage: Stage) -> str:
    return f"/stock/reorder?product_code_like={stage.scarce['code']}"


def at_aged(path: str) -> At:
    return lambda stage: f"{path}?product_code_like={stage.goods['code']}"


def at_recompute(stage: Stage) -> str:
    return f"/stock/recomputes/{stage.recompute()['id']}"


def of_goods(path: str) -> At:
    """`path` with the goods as its filter, once some of them were delivered."""
    return lambda stage: f"{path}?product_id={stage.delivery['lines'][0]['product_id']}"


STOCK_DEEDS = (
    Deed("/stock", "opens-a-product", VIEW, of_goods("/stock"), opens_the_product),
    Deed("/stock/products/:id", "asks-why", VIEW, of("goods", "/stock/products/{}"), asks_why),
    Deed("/stock/ledger", "opens-a-document", VIEW, of_goods("/stock/ledger"), opens_the_document),
    Deed("/stock/at", "sees-a-moment", VIEW, of_goods("/stock/at"), sees_the_goods),
    Deed("/stock/batches", "opens-a-recall", VIEW, at_batches, opens_the_recall),
    Deed("/stock/batches/:id", "recalls", VIEW, at_batch, recalls),
    Deed("/stock/serials", "opens-a-piece", VIEW, at_pieces, opens_the_piece),
    Deed("/stock/serials/:product/:serial", "follows-a-piece", VIEW, at_piece, follows_the_piece),
    Deed("/stock/transits", "sees-what-is-on-its-way", VIEW, at_transits, sees_what_is_on_its_way),
    Deed("/stock/reservations", "releases", "stock.reserve", at_reservation, releases, absent("释放")),
    Deed("/stock/reorder", "orders", "document.edit", at_scarce, orders_what_is_scarce, absent("生成采购订单")),
    Deed("/stock/ageing", "sees-ages", VIEW, at_aged("/stock/ageing"), sees_the_goods),
    Deed("/stock/slow", "sees-what-lies-still", VIEW, at_aged("/stock/slow"), hears_of_slow_goods),
    Deed("/stock/recomputes", "tries-costs", RECOMPUTE, plain("/stock/recomputes"), tries_costs, absent("试算")),
    Deed("/stock/recomputes/:id", "posts-costs", RECOMPUTE, at_recompute, posts_costs, may_not_post_costs),
)
