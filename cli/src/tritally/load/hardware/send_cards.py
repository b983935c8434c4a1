"""Warehouses, categories, products, partners, price lists and exchange rates: sending them again changes nothing."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from tritally.load.api import Api, Json
from tritally.load.describe_document import KnownIds
from tritally.load.hardware.describe_deed import iso_day
from tritally.load.hardware.read_tables import Row, Tables

TAX_RATE = "0.13"
PRICES_BEFORE_DAYS = 60


def send_cards(api: Api, tables: Tables, first_day: date) -> KnownIds:
    """The ids of all by code. `first_day` is day 0 of the tables; prices hold from long before."""
    since = iso_day(first_day, -PRICES_BEFORE_DAYS)
    known = KnownIds(api.organisation_id)
    known.warehouses = _upsert(api, "warehouses", tables.warehouses)
    partners = [{**_named(row), "roles": [row["roles"]]} for row in tables.partners]
    known.partners = _upsert(api, "partners", partners)
    categories = _send_categories(api, tables.categories)
    known.products = _upsert(api, "products", [_product(row, categories) for row in tables.products])
    for row in tables.price_lists:
        prices = [price for price in tables.prices if price["list"] == row["code"]]
        _send_price_list(api, row, prices, known, since)
    _send_rates(api, tables.rates, first_day)
    return known


def _upsert(api: Api, kind: str, items: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    made = api.post(f"/documents/{kind}/batches", {"items": list(items)})["items"]
    return {row["code"]: row["id"] for row in made}


def _named(row: Row) -> dict[str, Any]:
    return {"code": row["code"], "name": row["name"], "name_en": row["name_en"]}


def _product(row: Row, categories: Mapping[str, str]) -> dict[str, Any]:
    tracking, days = row["tracking"], row["shelf_life_days"]
    return {
        **_named(row),
        **{name: row[name] for name in ("reorder_point", "reorder_quantity", "barcode") if row[name]},
        **({"shelf_life_days": int(days)} if days else {}),
        "category_id": categories[row["category"]],
        "unit": row["unit"],
        "decimals": int(row["decimals"]),
        "units": [_unit(one) for one in row["units"].split(";") if one],
        "tax_rate": TAX_RATE,
        "valuation": row["valuation"],
        "batch_tracked": tracking == "batch",
        "serial_tracked": tracking == "serial",
        "is_service": tracking == "service",
        "in_stock_accounting": tracking not in ("service", "not_in_stock"),
    }


def _unit(text: str) -> dict[str, str]:
    """Of `盒=12=6901…`: one 盒 is 12 stock units."""
    unit, factor, barcode = text.split("=")
    return {"unit": unit, "factor": factor, "barcode": barcode}


def _send_categories(api: Api, rows: Iterable[Row]) -> dict[str, str]:
    """A parent stands above its children in the table."""
    known = {row["code"]: row["id"] for row in api.every("/documents/categories")}
    for row in rows:
        if row["code"] not in known:
            parent = {"parent_id": known[row["parent"]]} if row["parent"] else {}
            known[row["code"]] = api.post("/documents/categories", {**_named(row), **parent})["id"]
    return known


def _send_price_list(api: Api, row: Row, prices: Iterable[Row], known: KnownIds, since: str) -> None:
    """A list that has prices stays as it is."""
    found = next((one for one in api.every("/documents/price-lists") if one["code"] == row["code"]), None)
    if found is None:
        partner = {"partner_id": known.partners[row["partner"]]} if row["partner"] else {}
        card = {**_named(row), **partner, "side": row["side"], "valid_from": since}
        found = api.post("/documents/price-lists", card)
    if found["version"] == 1:
        items = [_price(price, known) for price in prices]
        api.put(f"/documents/price-lists/{found['id']}/items", {"items": items}, found["version"])


def _send_rates(api: Api, rows: Iterable[Row], first_day: date) -> None:
    """A currency that has rates keeps them."""
    known = {one["currency"] for one in api.every("/documents/exchange-rates")}
    items = [
        {"currency": row["currency"], "valid_from": iso_day(first_day, int(row["day"])), "rate": row["rate"]}
        for row in rows
        if row["currency"] not in known
    ]
    if items:
        api.put("/documents/exchange-rates", {"items": items})


def _price(row: Row, known: KnownIds) -> Json:
    return {
        "product_id": known.products[row["product"]],
        "unit": row["unit"],
        "min_quantity": row["min_quantity"],
        "price": row["price"],
    }
