"""What a person does on the page where a document is entered."""

from playwright.sync_api import Locator, Page, expect
from tests.browser.pasting import pasted
from tests.browser.seeded import Seeded

expect.set_options(timeout=20_000)
"""A page of the first visit is painted late on a machine that others use too."""
SALE = "/documents/new/sales_delivery"
KEPT = """async text => {
    const all = () => new Promise(resume => {
        const opened = indexedDB.open("keyval-store");
        opened.onsuccess = () => {
            const found = opened.result.transaction("keyval").objectStore("keyval").getAll();
            found.onsuccess = () => { opened.result.close(); resume(found.result); };
        };
    });
    for (let round = 0; round < 400; round++) {
        if ((await all()).some(one => JSON.stringify(one).includes(text))) return;
        await new Promise(resume => setTimeout(resume, 50));
    }
    throw new Error(`nothing kept has ${text}`);
}"""


def choose(page: Page, label: str, text: str) -> None:
    """One of a list that one types into."""
    page.get_by_role("combobox", name=label, exact=True).click()
    page.keyboard.type(text)
    expect(page.locator(".ant-select-item-option-active", has_text=text)).to_have_count(1)
    page.keyboard.press("Enter")


def cell(page: Page, line: int, name: str) -> Locator:
    return page.get_by_label(f"第 {line} 行 {name}", exact=True)


def begin_sale(page: Page, seeded: Seeded) -> None:
    page.goto(SALE)
    to_whom(page, "客户", seeded.customer["code"], seeded.warehouse["code"])


def to_whom(page: Page, role: str, partner: str, warehouse: str) -> None:
    """The head of an open form; `role` is the partner's label."""
    choose(page, role, partner)
    choose(page, "仓库", warehouse)


def enter_line(page: Page, line: int, code: str, quantity: str, price: str) -> None:
    """By keyboard alone, from the product's cell to the next line."""
    cell(page, line, "商品").click()
    page.keyboard.type(code)
    expect(page.get_by_role("option").first).to_contain_text(code)
    page.keyboard.press("Enter")
    expect(cell(page, line, "数量")).to_be_focused()
    page.keyboard.type(quantity)
    page.keyboard.press("Enter")
    expect(cell(page, line, "单价")).to_be_focused()
    page.keyboard.type(price)
    page.keyboard.press("Enter")


def paste(page: Page, line: int, table: str) -> None:
    pasted(cell(page, line, "商品"), table)


def wait_until_kept(page: Page, text: str) -> None:
    """A draft in this browser has it."""
    page.evaluate(KEPT, text)
