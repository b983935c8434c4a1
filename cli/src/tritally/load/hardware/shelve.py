"""The shelf plan of the tables: locations of each warehouse, and which products are at home there."""

import time
from collections.abc import Iterable, Iterator

from tritally.load.api import Api, ApiError, Json
from tritally.load.describe_document import KnownIds
from tritally.load.hardware.do_wave import LOOK_EVERY_SECONDS, TRIES_MAX
from tritally.load.hardware.read_tables import Row


def shelve(api: Api, plan: Iterable[Row], known: KnownIds) -> None:
    """Once: where anything has a home, the plan is as people left it. Goods that the plan does not name have none."""
    if any(row["location"] for row in api.every("/inventory/placements")):
        return
    _await_cards(api)
    rows = list(plan)
    items = [_location(row, known) for row in rows]
    api.post("/inventory/locations/batches", {"items": items})
    for code in {row["warehouse"] for row in rows}:
        homes = [home for row in rows if row["warehouse"] == code for home in _homes(row, known)]
        api.post("/inventory/placements/batches", {"warehouse_id": known.warehouses[code], "items": homes})


def _location(row: Row, known: KnownIds) -> Json:
    return {"warehouse_id": known.warehouses[row["warehouse"]], "code": row["code"], "name": row["name"] or None}


def _homes(row: Row, known: KnownIds) -> Iterator[Json]:
    for product in row["products"].split():
        yield {"product_id": known.products[product], "location": row["code"]}


def _await_cards(api: Api) -> None:
    """Cards and goods come to the stock book on different ways."""
    for _ in range(TRIES_MAX):
        if all(row["product_code"] and row["warehouse_code"] for row in api.every("/inventory/balances")):
            return
        time.sleep(LOOK_EVERY_SECONDS)
    raise ApiError("the stock book does not know all products and warehouses")
