"""A company to look at: cards, stock, and documents in every state that a list or a page should show.

Tests that make cards of their own name them in English: pages of English are searched for Chinese that is not seeded.
"""

from dataclasses import dataclass

from tests.company import Company, Json, line

TODAY = "2026-11-20"


@dataclass(frozen=True, slots=True)
class Seeded:
    """As the services answered them; `documents` holds a count sheet, a snapshot and a voucher too."""

    products: list[Json]
    supplier: Json
    customer: Json
    warehouse: Json
    second_warehouse: Json
    documents: dict[str, Json]


def seed(company: Company) -> Seeded:
    """30 pieces of each of three plain products in the first warehouse, and one document per entry below."""
    products = [made_product(company, *card) for card in CARDS]
    supplier = named_partner(company, "永康工具厂", "supplier")
    customer = named_partner(company, "大华五金", "customer")
    first, second = company.warehouse(name="一号仓"), company.warehouse(name="二号仓")
    cast = Seeded(products, supplier, customer, first, second, {})
    cast.documents.update(documents_of(company, cast))
    cast.documents["voucher"] = company.vouchers(cast.documents["delivery"])[0]
    return cast


CARDS = (
    ("螺丝刀 6 寸", "把", "6900000000012"),
    ("内六角扳手", "把", "6900000000029"),
    ("冲击钻头 8 mm", "支", "6900000000036"),
)


def made_product(company: Company, name: str, unit: str, barcode: str) -> Json:
    unique = {"barcode": f"{barcode}{company.prefix}", "name": name, "unit": unit}
    return company.product(**unique, units=[{"unit": "盒", "factor": "12"}])


def named_partner(company: Company, name: str, role: str) -> Json:
    return company.made("documents", "/partners", {"code": company.code("C"), "name": name, "roles": [role]})


def documents_of(company: Company, cast: Seeded) -> dict[str, Json]:
    bought = {"warehouse_id": cast.warehouse["id"], "partner_id": cast.supplier["id"], "business_date": TODAY}
    sold = {"warehouse_id": cast.warehouse["id"], "partner_id": cast.customer["id"], "business_date": TODAY}
    lines = [line(product, "30", "10.00") for product in cast.products]
    receipt = company.done("purchase_receipt", lines, **bought)
    few = [line(cast.products[0], "4", "15.00"), line(cast.products[1], "2", "18.00")]
    delivery = company.done("sales_delivery", few, **sold)
    return {
        "receipt": receipt,
        "delivery": delivery,
        "refused": company.done("sales_delivery", [line(cast.products[2], "5000", "9.90")], **sold),
        "draft": company.draft("sales_delivery", few, **sold),
        "submitted": company.submitted(company.draft("purchase_receipt", lines, **bought)),
        "order": company.done("sales_order", few, **sold),
        "return": company.returned(delivery, (1, "1")),
        "sheet": counted(company, cast),
        "snapshot": snapshot(company, cast),
    }


def counted(company: Company, cast: Seeded) -> Json:
    """A count sheet of the first warehouse that is being counted."""
    return company.made("inventory", "/count-sheets", {"warehouse_id": cast.warehouse["id"]})


def snapshot(company: Company, cast: Seeded) -> Json:
    wanted = {"warehouse_ids": [cast.warehouse["id"]], "product_ids": [product["id"] for product in cast.products]}
    return company.made("inventory", "/snapshot-groups", {"name": "月末快照", **wanted})
