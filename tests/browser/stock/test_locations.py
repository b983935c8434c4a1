"""Locations: pasted and put out of use, goods given a home, counts that walk in their order, shelves scanned."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.phone.barcode_gun import scan_with_gun
from tests.browser.seeded import TODAY, Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company, Json, line

Axe = Callable[[Page], list[str]]


@dataclass(frozen=True, slots=True)
class Place:
    """A warehouse of its own with the seeded products in it; the first two are at home, the third is not."""

    company: Company
    warehouse: Json
    products: list[Json]

    def at(self, path: str, **query: str) -> str:
        return f"{path}?" + "&".join(f"{k}={v}" for k, v in {"warehouse_id": self.warehouse["id"], **query}.items())

    def location_of(self, product: Json) -> str | None:
        rows = self.company.every(
            "inventory", "/placements", warehouse_id=self.warehouse["id"], product_id=product["id"]
        )
        code: str | None = rows[0]["location"]
        return code

    def put(self, code: str, product: Json) -> None:
        """A location of this code, with the product at home there."""
        made = {"warehouse_id": self.warehouse["id"], "code": code, "name": None}
        self.company.made("inventory", "/locations/batches", {"items": [made]})
        home = {"product_id": product["id"], "location": code}
        self.company.made("inventory", "/placements/batches", {"warehouse_id": self.warehouse["id"], "items": [home]})

    def sheet(self, **wanted: object) -> Json:
        return self.company.made("inventory", "/count-sheets", {"warehouse_id": self.warehouse["id"], **wanted})


@pytest.fixture
def place(api_as: ApiAs, seeded: Seeded) -> Place:
    company = api_as("administrator")
    warehouse = company.warehouse(name="Shelves")
    bought = {"warehouse_id": warehouse["id"], "partner_id": seeded.supplier["id"], "business_date": TODAY}
    company.done("purchase_receipt", [line(product, "7", "3.00") for product in seeded.products], **bought)
    codes = ["B-02", "A-01", "A-01-02"]
    items = [{"warehouse_id": warehouse["id"], "code": code, "name": None} for code in codes]
    company.made("inventory", "/locations/batches", {"items": items})
    homes = zip(seeded.products, ["B-02", "A-01-02"], strict=False)
    placed = [{"product_id": product["id"], "location": code} for product, code in homes]
    company.made("inventory", "/placements/batches", {"warehouse_id": warehouse["id"], "items": placed})
    return Place(company, warehouse, seeded.products)


def row(page: Page, text: str) -> Locator:
    return page.get_by_role("row").filter(has_text=text)


def test_locations_are_pasted_once_seen_and_wrong_rows_are_named(page_as: PageAs, place: Place, axe: Axe) -> None:
    page = page_as("administrator")
    visit(page, place.at("/locations"))
    page.get_by_role("button", name="从 Excel 粘贴").click()
    form = page.get_by_role("dialog")
    form.get_by_role("textbox", name="粘贴到这里").fill(
        "编码\t名称\nA-01\tFirst\nC-01\tNew\nC 02\t\nC--3\t\nC-01\tAgain"
    )
    for number, fate in ((2, "改名"), (3, "新增"), (4, "编码有空格"), (5, "编码有空的一级"), (6, "重复出现")):
        expect(
            form.get_by_role("row").filter(has=page.get_by_role("cell", name=str(number), exact=True))
        ).to_contain_text(fate)
    assert axe(page) == []
    form.get_by_role("button", name="只保存正确的 2 行").click()
    expect(form).to_be_hidden()
    expect(row(page, "C-01")).to_contain_text("New")
    expect(row(page, "First")).to_contain_text("A-01")


def test_a_location_with_goods_stays_in_use_and_says_why(page_as: PageAs, place: Place) -> None:
    page = page_as("administrator")
    visit(page, place.at("/locations"))
    page.get_by_role("button", name="打开货位 B-02").click()
    form = page.get_by_role("dialog")
    form.get_by_label("名称（选填）").fill("By the door")
    form.get_by_role("switch").click()
    form.get_by_role("button", name="保存").click()
    expect(form.get_by_role("alert")).to_contain_text("还有 1 种商品")
    form.get_by_role("switch").click()
    form.get_by_role("button", name="保存").click()
    expect(form).to_be_hidden()
    expect(row(page, "By the door")).to_be_visible()


def test_who_was_slower_is_told_and_his_words_stay(page_as: PageAs, place: Place) -> None:
    page = page_as("administrator")
    visit(page, place.at("/locations"))
    page.get_by_role("button", name="打开货位 B-02").click()
    form = page.get_by_role("dialog")
    form.get_by_label("名称（选填）").fill("Mine")
    there = place.company.every("inventory", "/locations", warehouse_id=place.warehouse["id"], code="B-02")[0]
    place.company.http.put(
        f"/api/inventory/locations/{there['id']}",
        json={"code": "B-02", "name": "Theirs", "active": True},
        headers={"If-Match": f'"{there["version"]}"', "Idempotency-Key": place.company.code("K")},
    ).raise_for_status()
    form.get_by_role("button", name="保存").click()
    expect(form.get_by_role("alert")).to_contain_text("Theirs")
    form.get_by_role("button", name="保存").click()
    expect(form).to_be_hidden()
    expect(row(page, "Mine")).to_be_visible()


def test_a_home_is_given_where_it_stands(page_as: PageAs, place: Place, axe: Axe) -> None:
    homeless = place.products[2]
    page = page_as("keeper")
    visit(page, place.at("/placements", unplaced="true"))
    expect(row(page, homeless["code"])).to_contain_text("没有货位")
    assert axe(page) == []
    page.get_by_role("button", name=f"修改 {homeless['code']} 的货位").click()
    page.get_by_role("combobox", name=f"{homeless['code']} 的货位").fill("A-01-02")
    expect(page.locator(".ant-select-item-option-active")).to_have_text("A-01-02")
    page.keyboard.press("Enter")
    expect(page.get_by_text("这里的商品都有货位了")).to_be_visible()
    assert place.location_of(homeless) == "A-01-02"


def test_homes_are_pasted_and_wrong_rows_named(page_as: PageAs, place: Place) -> None:
    first, second, third = (product["code"] for product in place.products)
    page = page_as("keeper")
    visit(page, place.at("/placements"))
    page.get_by_role("button", name="从 Excel 粘贴").click()
    form = page.get_by_role("dialog")
    table = f"{first}\t\n{second}\tA-01-02\n{third}\tA-01\nNO-SUCH\tA-01\n{first}\tZ-9"
    form.get_by_role("textbox", name="粘贴到这里").fill(table)
    fates = form.get_by_role("row").locator("td:last-child")
    expect(fates).to_have_text(["没有这个商品编码", "这个仓库没有此货位", "取消货位", "不变", "放入"])
    form.get_by_role("button", name="只保存正确的 2 行").click()
    expect(form).to_be_hidden()
    assert [place.location_of(product) for product in place.products] == [None, "A-01-02", "A-01"]


def test_who_may_only_look_has_no_buttons(page_as: PageAs, place: Place) -> None:
    page = page_as("viewer")
    visit(page, place.at("/locations"))
    expect(page.get_by_role("button", name="打开货位 B-02")).to_be_visible()
    for name in ("新增货位", "从 Excel 粘贴"):
        expect(page.get_by_role("button", name=name)).to_have_count(0)
    visit(page, place.at("/placements"))
    expect(row(page, "B-02")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("修改 .* 的货位"))).to_have_count(0)


def test_labels_of_a_warehouse_show_each_code(page_as: PageAs, place: Place, axe: Axe) -> None:
    page = page_as("keeper")
    visit(page, place.at("/locations"))
    page.get_by_role("link", name="打印标签").click()
    expect(page.locator(".label strong")).to_have_text(["A-01", "A-01-02", "B-02"])
    expect(page.locator(".label img.code")).to_have_count(6)
    assert axe(page) == []


def test_a_count_of_a_location_is_started_and_has_only_its_goods(page_as: PageAs, place: Place) -> None:
    page = page_as("keeper")
    visit(page, "/counts")
    page.get_by_role("button", name="开始盘点").click()
    form = page.get_by_role("dialog")
    form.get_by_role("combobox", name="仓库").fill(place.warehouse["code"])
    page.locator(".ant-select-item-option").filter(has_text=place.warehouse["code"]).click()
    form.get_by_role("radio", name="按货位").click()
    form.get_by_role("combobox", name="货位").fill("A-01")
    page.locator(".ant-select-item-option", has_text=re.compile("^A-01$")).click()
    form.get_by_role("button", name="开始盘点").click()
    expect(page).to_have_url(re.compile("/counts/[0-9a-f-]{36}"))
    expect(page.get_by_text("货位 A-01 及其下级")).to_be_visible()
    expect(row(page, "A-01-02")).to_contain_text(place.products[1]["code"])
    expect(row(page, place.products[0]["code"])).to_have_count(0)


def test_a_count_of_goods_without_a_location_has_only_those(page_as: PageAs, place: Place) -> None:
    page = page_as("keeper")
    visit(page, f"/counts/{place.sheet(unplaced=True)['id']}")
    expect(page.get_by_text("没有货位的商品")).to_be_visible()
    expect(row(page, place.products[2]["code"])).to_be_visible()
    expect(row(page, place.products[0]["code"])).to_have_count(0)


def test_the_phone_walks_in_the_order_of_locations_and_a_shelf_is_scanned(
    page_as: PageAs, place: Place, axe: Axe
) -> None:
    page = page_as("keeper", phone=True)
    page.goto(f"/m/count/{place.sheet()['id']}")
    waiting = page.get_by_role("list", name="还没有盘的").locator(".count-place")
    expect(waiting).to_have_text(["A-01-02", "B-02", "无货位"])
    scan_with_gun(page, "A-01")
    expect(page.get_by_text("当前货位")).to_be_visible()
    expect(waiting).to_have_text(["A-01-02"])
    assert axe(page) == []
    scan_with_gun(page, place.products[1]["barcode"])
    form = page.get_by_role("dialog", name=place.products[1]["name"])
    expect(form.locator(".phone-place")).to_contain_text("A-01-02")
    form.get_by_label("数量", exact=True).fill("7")
    scan_with_gun(page, "B-02")
    expect(form).to_be_hidden()
    expect(waiting).to_have_text(["B-02"])
    page.get_by_role("button", name="显示全部").click()
    expect(waiting).to_have_text(["B-02", "无货位"])


def test_a_code_of_two_characters_is_scanned_wherever_the_focus_is(page_as: PageAs, place: Place) -> None:
    product = place.products[2]
    place.put("A1", product)
    page = page_as("keeper", phone=True)
    page.goto(f"/m/count/{place.sheet()['id']}")
    waiting = page.get_by_role("list", name="还没有盘的").locator(".count-place")
    expect(waiting).to_have_text(["A-01-02", "A1", "B-02"])
    page.locator("h1").click()
    scan_with_gun(page, "A1")
    expect(page.get_by_text("当前货位")).to_be_visible()
    expect(waiting).to_have_text(["A1"])
    scan_with_gun(page, product["barcode"])
    form = page.get_by_role("dialog", name=product["name"])
    form.get_by_label("数量", exact=True).fill("7")
    scan_with_gun(page, "A1")
    expect(form).to_be_hidden()
    expect(page.get_by_role("button", name=re.compile(rf"{product['code']} 7 {product['unit']}"))).to_be_visible()
    page.goto("/m/lookup")
    page.locator("h1").click()
    scan_with_gun(page, "A1")
    expect(page.get_by_role("list", name="货位 A1 的商品")).to_contain_text(product["code"])


def test_a_shelf_is_known_without_a_network(page_as: PageAs, place: Place) -> None:
    page = page_as("keeper", phone=True)
    page.goto(f"/m/count/{place.sheet()['id']}")
    expect(page.get_by_role("list", name="还没有盘的")).to_be_visible()
    page.context.set_offline(True)
    scan_with_gun(page, "B-02")
    expect(page.get_by_text("当前货位")).to_be_visible()
    scan_with_gun(page, place.products[0]["barcode"])
    expect(page.get_by_role("dialog").locator(".phone-place")).to_contain_text("B-02")


def test_the_phone_says_where_goods_lie(page_as: PageAs, place: Place, seeded: Seeded) -> None:
    product = place.products[0]
    ordered = {"warehouse_id": place.warehouse["id"], "partner_id": seeded.supplier["id"], "business_date": TODAY}
    order = place.company.done("purchase_order", [line(product, "5", "3.00")], **ordered)
    page = page_as("keeper", phone=True)
    page.goto(f"/m/lookup?product={product['id']}")
    expect(page.locator(".phone-card").filter(has_text=place.warehouse["code"])).to_contain_text("B-02")
    scan_with_gun(page, "B-02")
    shelf = (
        page.get_by_role("list", name="货位 B-02 的商品").get_by_role("link").filter(has_text=place.warehouse["name"])
    )
    expect(shelf.filter(has_text=product["code"]).first).to_be_visible()
    page.goto("/m/receive")
    page.get_by_role("button", name=order["number"]).click()
    page.get_by_role("list", name="单据上的").get_by_role("button", name=product["code"]).click()
    expect(page.get_by_role("dialog").locator(".phone-place")).to_contain_text("B-02")


def test_the_desk_says_where_goods_lie_and_the_palette_finds_the_pages(page_as: PageAs, place: Place) -> None:
    page = page_as("keeper")
    visit(page, f"/stock/products/{place.products[0]['id']}")
    page.get_by_role("link", name=f"{place.warehouse['code']} 的货位 B-02").click()
    expect(row(page, place.products[0]["code"])).to_contain_text("B-02")
    page.keyboard.press("Control+k")
    page.get_by_role("dialog").get_by_role("combobox").fill("商品归位")
    expect(page.get_by_role("group", name="页面").get_by_role("option").first).to_contain_text("商品归位")
