"""The things on which each role tries its hand: made over HTTP by the administrator, each when first asked for."""

from functools import cached_property

from tests.browser.seeded import TODAY, Seeded
from tests.company import Company, Json, line

MUCH = "1000"
SOME = "100"


class Stage:
    """Names are English: pages of English are searched for Chinese that is not seeded."""

    def __init__(self, company: Company, seeded: Seeded) -> None:
        self.company = company
        self.seeded = seeded

    @property
    def bought(self) -> Json:
        return self._header(partner_id=self.seeded.supplier["id"])

    @property
    def sold(self) -> Json:
        return self._header(partner_id=self.seeded.customer["id"])

    def _header(self, **more: str) -> Json:
        return {"warehouse_id": self.seeded.warehouse["id"], "business_date": TODAY, **more}

    @cached_property
    def goods(self) -> Json:
        """Of which there is enough for everybody."""
        goods = self.company.product(name="Everybody's hammer", barcode=self.company.code("HAMMER"))
        self.company.done("purchase_receipt", [line(goods, MUCH)], **self.bought)
        return goods

    @cached_property
    def delivery(self) -> Json:
        return self.company.done("sales_delivery", [line(self.goods, SOME, "15.00")], **self.sold)

    @cached_property
    def sales_order(self) -> Json:
        return self.company.done("sales_order", [line(self.goods, SOME, "15.00")], **self.sold)

    @cached_property
    def purchase_order(self) -> Json:
        return self.company.done("purchase_order", [line(self.goods, SOME, "9.00")], **self.bought)

    @cached_property
    def reservation(self) -> Json:
        return self.company.done("sales_order", [line(self.goods, SOME, "15.00")], reserve=True, **self.sold)

    @cached_property
    def transfer(self) -> Json:
        lines = [{"product_id": self.goods["id"], "quantity": SOME}]
        there = self.seeded.second_warehouse["id"]
        return self.company.done("transfer", lines, target_warehouse_id=there, **self._header())

    @cached_property
    def batch(self) -> Json:
        """A row of the stock of batches: ten pieces, of which four were sold."""
        glue = self.company.product(name="Everybody's glue", batch_tracked=True, shelf_life_days=365)
        number = {"number": f"B{self.company.prefix}"}
        made = {"batch": number | {"production_date": "2026-11-01"}}
        self.company.done("purchase_receipt", [line(glue, "10") | made], **self.bought)
        self.company.done("sales_delivery", [line(glue, "4") | {"batch": number}], **self.sold)
        return self._first("/batch-stocks", product_id=glue["id"])

    @cached_property
    def piece(self) -> Json:
        drill = self.company.product(name="Everybody's drill", serial_tracked=True)
        pieces = {"serials": [f"S{self.company.prefix}"]}
        self.company.done("purchase_receipt", [line(drill, "1") | pieces], **self.bought)
        return self._first("/serials", product_id=drill["id"])

    @cached_property
    def scarce(self) -> Json:
        """A product below its reorder point."""
        return self.company.product(name="Everybody's bolt", reorder_point="10", reorder_quantity="25")

    def location(self) -> Json:
        """A fresh place in the first warehouse."""
        wanted = {"warehouse_id": self.seeded.warehouse["id"], "code": self.company.code("A"), "name": None}
        return self.company.made("inventory", "/locations", wanted)

    @cached_property
    def price_list(self) -> Json:
        card = {"code": self.company.code("PL"), "name": "Everybody's", "side": "sales", "valid_from": "2026-01-01"}
        return self.company.made("documents", "/price-lists", card)

    def submitted(self, kind: str) -> Json:
        """A fresh document that waits for its audit: of one piece, or of ten yuan."""
        if kind == "customer_receipt":
            money = {"partner_id": self.seeded.customer["id"], "account": "bank", "amount": "10.00"}
            return self.company.submitted(self.company.draft(kind, business_date=TODAY, **money))
        return self.company.submitted(self.draft(kind))

    def draft(self, kind: str = "sales_delivery") -> Json:
        header = self.bought if kind.startswith("purchase") else self.sold
        return self.company.draft(kind, [line(self.goods, "1", "15.00")], **header)

    def sheet(self) -> Json:
        """A fresh count of the goods alone, open."""
        wanted = {"warehouse_id": self.seeded.warehouse["id"], "product_ids": [self.goods["id"]]}
        return self.company.made("inventory", "/count-sheets", wanted)

    def recompute(self) -> Json:
        """A fresh dry run of the first warehouse."""
        wanted = {"to": TODAY, "warehouse_ids": [self.seeded.warehouse["id"]]}
        return self.company.made("inventory", "/recomputes", wanted)

    def _first(self, path: str, **query: str) -> Json:
        found: Json = self.company.every("inventory", path, **query)[0]
        return found
