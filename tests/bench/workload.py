"""Five-line deliveries over eight warehouses and two thousand products, made through the public API."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tritally.load.api import Api, Json, chunks
from tritally.load.audit_documents import audit_documents

WAREHOUSES = 8
PRODUCTS = 2_000
LINES = 5
CHUNK = 500
BUSINESS_DATE = "2026-11-02"


@dataclass(frozen=True)
class Cards:
    products: Sequence[str]
    warehouses: Sequence[str]
    customer: str

    @property
    def fifo_product(self) -> str:
        """The first, see `make_cards`."""
        return self.products[1]


def make_cards(api: Api) -> Cards:
    """Half the products moving average, half FIFO."""
    methods = ("moving_average", "fifo")
    products = [
        {"code": f"B{n:05}", "name": f"部件 {n}", "unit": "pc", "tax_rate": "0.13", "valuation": methods[n % 2]}
        for n in range(PRODUCTS)
    ]
    warehouses = [{"code": f"B{n}", "name": f"{n} 号仓"} for n in range(WAREHOUSES)]
    customer = {"code": "BC", "name": "客户", "roles": ["customer"]}
    return Cards(
        made(api, "products", products), made(api, "warehouses", warehouses), made(api, "partners", [customer])[0]
    )


def made(api: Api, kind: str, items: Sequence[Json]) -> list[str]:
    return [
        row["id"]
        for some in chunks(items, CHUNK)
        for row in api.post(f"/documents/{kind}/batches", {"items": some})["items"]
    ]


def open_stock(api: Api, cards: Cards) -> None:
    """Every product in every warehouse: 100,000 pieces at 10.00, audited."""
    lines = [
        {"product_id": product, "quantity": "100000", "price": "10.00", "tax_rate": "0"} for product in cards.products
    ]
    openings = [
        {"kind": "other_inbound", "reason": "opening", "warehouse_id": warehouse, "lines": lines}
        for warehouse in cards.warehouses
    ]
    ids = [created for opening in openings for created in submitted(api, [opening])]
    audit_documents(api, ids, lambda _: None)


def deliveries(cards: Cards, count: int, seed: int, always: str | None = None) -> Iterator[Json]:
    """A product stands in one line of a delivery at most; all are equally wanted, but `always` is in each delivery."""
    draw = random.Random(seed)
    for _ in range(count):
        lines = [
            {"product_id": product, "quantity": "1", "price": "15.00", "tax_rate": "0.13"}
            for product in _drawn(draw, cards, always)
        ]
        where = {"warehouse_id": draw.choice(cards.warehouses), "partner_id": cards.customer}
        yield {"kind": "sales_delivery", **where, "lines": lines}


def _drawn(draw: random.Random, cards: Cards, always: str | None) -> list[str]:
    drawn = draw.sample(cards.products, LINES)
    return drawn if always is None or always in drawn else [always, *drawn[1:]]


def submitted(api: Api, documents: Sequence[Json]) -> list[str]:
    """Ids of the documents, created and submitted in bulk."""
    ids = []
    for some in chunks(documents, CHUNK):
        items = [{"business_date": BUSINESS_DATE, **document} for document in some]
        answer = api.post("/documents/documents/batches", {"action": "create", "submit": True, "items": items})
        refused = [row["errors"] for row in answer["items"] if row["errors"]]
        if refused:
            raise RuntimeError(f"a bench document was refused: {refused[0]}")
        ids += [row["id"] for row in answer["items"]]
    return ids
