"""Goods of two batches, the older to go out first, and the page of the phone on which they are picked."""

from dataclasses import dataclass

from playwright.sync_api import Page, expect
from tests.browser.seeded import TODAY, Seeded
from tests.company import Company, Json, line


@dataclass(frozen=True, slots=True)
class TwoBatches:
    """Five pieces of each in the first warehouse; `soon` and `late` are their numbers."""

    glue: Json
    soon: str
    late: str
    order: Json

    def left(self, company: Company) -> dict[str, str]:
        rows = company.every("inventory", "/batch-stocks", product_id=self.glue["id"])
        return {row["batch_number"]: row["quantity"] for row in rows}


def two_batches(company: Company, seeded: Seeded, ordered: str) -> TwoBatches:
    """With a sales order of so many pieces."""
    glue = company.product(name="Glazing glue", batch_tracked=True, shelf_life_days=365, barcode=company.code("GLUE"))
    place = {"warehouse_id": seeded.warehouse["id"], "business_date": TODAY}
    late, soon = f"LATE{company.prefix}", f"SOON{company.prefix}"
    for number, made in ((late, "2026-11-01"), (soon, "2026-03-01")):
        batch = {"batch": {"number": number, "production_date": made}}
        company.done("purchase_receipt", [line(glue, "5") | batch], partner_id=seeded.supplier["id"], **place)
    order = company.done("sales_order", [line(glue, ordered, "15.00")], partner_id=seeded.customer["id"], **place)
    return TwoBatches(glue, soon, late, order)


def opened(page: Page, way: str, order: Json) -> Page:
    """The phone's page for goods that come in or go out, at that order."""
    page.goto(f"/m/{way}")
    page.get_by_role("button", name=order["number"]).click()
    expect(page.get_by_text("单据上的")).to_be_visible()
    return page
