"""The products and partners that documents need, each made once."""

from collections.abc import Iterable

from tritally.load.codes import is_service, valuation_of
from tritally.load.planned import PartnerCard, PlannedDocument, ProductCard
from tritally.load.read_lines import Line

ROLES = {"purchase_receipt": "supplier", "sales_delivery": "customer", "sales_return": "customer"}
WORDS = {"SUPPLIER": "Supplier of", "CASH": "Cash customer"}


class Cards:
    """What was made so far."""

    def __init__(self) -> None:
        self._products: set[str] = set()
        self._partners: set[str] = set()

    def new_in(
        self, documents: Iterable[PlannedDocument], lines: Iterable[Line]
    ) -> tuple[list[ProductCard], list[PartnerCard]]:
        names = _names(lines)
        products, partners = [], []
        for document in documents:
            if document.partner and document.partner not in self._partners:
                self._partners.add(document.partner)
                partners.append(partner_card(document.partner, ROLES[document.kind]))
            for code in {line.code: None for line in document.lines}:
                if code not in self._products:
                    self._products.add(code)
                    products.append(product_card(code, names.get(code, code)))
        return products, partners


def product_card(code: str, name: str) -> ProductCard:
    return ProductCard(code, name, valuation_of(code), is_service(code))


def partner_card(code: str, role: str) -> PartnerCard:
    word, _, rest = code.partition("-")
    name = f"{WORDS[word]} {rest}" if word in WORDS else f"Customer {code}"
    return PartnerCard(code, name, role)


def _names(lines: Iterable[Line]) -> dict[str, str]:
    """The first description of each code; that of a line with a price is preferred to a keeper's note."""
    names: dict[str, str] = {}
    for line in sorted(lines, key=lambda line: line.price <= 0):
        if line.description:
            names.setdefault(line.code, line.description)
    return names
