"""Products, partners and warehouses, kept by code: sending them again changes nothing."""

from collections.abc import Iterable, Mapping
from typing import Any

from tritally.load.api import Api, chunks
from tritally.load.codes import WAREHOUSES
from tritally.load.planned import PartnerCard, ProductCard

ITEMS_MAX = 500
TAX_RATE = "0.2"
"""British value-added tax; the file's prices are without it."""

Ids = dict[str, str]
"""Code -> id."""


def send_warehouses(api: Api) -> Ids:
    return _send(api, "warehouses", [{"code": code, "name": name} for code, name in WAREHOUSES.items()])


def send_products(api: Api, cards: Iterable[ProductCard]) -> Ids:
    return _send(api, "products", [_product(card) for card in cards])


def send_partners(api: Api, cards: Iterable[PartnerCard]) -> Ids:
    return _send(api, "partners", [{"code": card.code, "name": card.name, "roles": [card.role]} for card in cards])


def _product(card: ProductCard) -> dict[str, Any]:
    return {
        "code": card.code,
        "name": card.name,
        "unit": "pc",
        "decimals": 0,
        "tax_rate": TAX_RATE,
        "valuation": card.valuation,
        "in_stock_accounting": not card.is_service,
        "is_service": card.is_service,
    }


def _send(api: Api, kind: str, items: list[Mapping[str, Any]]) -> Ids:
    ids: Ids = {}
    for some in chunks(items, ITEMS_MAX):
        ids |= {row["code"]: row["id"] for row in api.post(f"/documents/{kind}/batches", {"items": some})["items"]}
    return ids
