"""The list of documents in a real browser: chosen columns, and many at once with a result for each."""

from playwright.sync_api import expect
from tests.browser.seeded import Seeded
from tests.browser.visitor import ApiAs, PageAs

BOOKS_MS = 60_000


def test_many_are_audited_at_once_with_a_result_for_each(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company = api_as("administrator")
    where = {"warehouse_id": seeded.warehouse["id"], "partner_id": seeded.supplier["id"]}
    line = {"product_id": seeded.products[0]["id"], "quantity": "1", "price": "10"}
    made = [company.submitted(company.draft("purchase_receipt", [line], **where)) for _ in range(2)]
    still_draft = company.draft("purchase_receipt", [line], **where)
    page = page_as("administrator")
    page.goto("/documents?kind_in=purchase_receipt&unfinished=true")
    for document in (*made, still_draft):
        page.get_by_role("row", name=document["number"]).get_by_role("checkbox").check()
    page.get_by_role("region", name="批量操作").get_by_role("button", name="审核").click()
    page.locator(".ant-popconfirm").get_by_role("button", name="审核").click()
    progress = page.get_by_role("region", name="批量进度")
    expect(progress).to_contain_text("共 3，被拒绝 1", timeout=BOOKS_MS)
    for document in (*made, still_draft):
        expect(progress).to_contain_text(document["number"])
    progress.get_by_role("button", name="被拒绝").click()
    expect(progress.get_by_role("row")).to_have_count(2)
    expect(progress).to_contain_text(still_draft["number"])


def test_chosen_columns_stay(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    page.goto("/documents")
    page.get_by_role("button", name="列", exact=True).click()
    page.get_by_label("外部编号").last.check()
    page.get_by_label("制单人").last.uncheck()
    page.reload()
    table = page.get_by_role("region", name="单据")
    expect(table.get_by_role("columnheader", name="外部编号")).to_be_visible()
    expect(table.get_by_role("columnheader", name="制单人")).to_have_count(0)


def test_a_new_document_of_a_kind_is_begun_from_the_list(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("buyer")
    page.goto("/documents")
    page.get_by_role("button", name="新建").click()
    page.get_by_role("menuitem", name="采购入库单").click()
    expect(page.get_by_role("heading", name="新建采购入库单")).to_be_visible()
