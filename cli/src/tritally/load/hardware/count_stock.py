"""Snapshot groups and counts of the tables; each is found again by its name or remark."""

import time
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID, uuid5

from tritally.load.api import Api, ApiError, Json
from tritally.load.describe_document import KnownIds
from tritally.load.hardware.do_wave import LOOK_EVERY_SECONDS, TRIES_MAX, Work
from tritally.load.hardware.read_tables import Deed


def take_snapshot(work: Work, deed: Deed) -> None:
    api = work.apis[deed.row["by"]]
    found = [one for one in api.every("/inventory/snapshot-groups") if one["name"] == deed.row["remark"]]
    work.counts[deed.kind, "there before" if found else "created"] += 1
    if not found:
        body = {
            "name": deed.row["remark"],
            "warehouse_ids": [work.known.warehouses[deed.row["warehouse"]]],
            "product_ids": _products(work.known, deed),
        }
        found = [api.post("/inventory/snapshot-groups", body)]
    work.known.documents[deed.reference] = found[0]["id"]


def count_stock(work: Work, deed: Deed) -> None:
    """Start, count, close: the variance becomes a document that waits for its audit. A line's quantity is what the
    count finds more than the book has."""
    api = work.apis[deed.row["by"]]
    found = [one for one in api.every("/inventory/count-sheets") if one["remark"] == deed.row["remark"]]
    work.counts[deed.kind, "there before" if found else "created"] += 1
    sheet: Json = found[0] if found else _started(work, api, deed)
    work.known.documents[deed.reference] = sheet["id"]
    if sheet["state"] == "open":
        _enter(work, api, deed, sheet)
        api.post(f"/inventory/count-sheets/{sheet['id']}/close", {"business_date": work.first_day.isoformat()})
    work.known.documents[f"{deed.reference}-VARIANCE"] = _variance_of(work, api, deed)


def _started(work: Work, api: Api, deed: Deed) -> Json:
    place = {"warehouse_id": work.known.warehouses[deed.row["warehouse"]], "product_ids": _products(work.known, deed)}
    sheet: Json = api.post("/inventory/count-sheets", {**place, "remark": deed.row["remark"]})
    return sheet


def _enter(work: Work, api: Api, deed: Deed, sheet: Json) -> None:
    """The same entry ids each time: sent again they count once."""
    book = _book(work, api, deed)
    entries = [
        {
            "entry_id": str(uuid5(UUID(sheet["id"]), line["product"])),
            "product_id": work.known.products[line["product"]],
            "quantity": str(book.get(line["product"], Decimal(0)) + Decimal(line["quantity"])),
            "counted_at": datetime.now(UTC).isoformat(),
        }
        for line in deed.lines
    ]
    api.post(f"/inventory/count-sheets/{sheet['id']}/entries", {"entries": entries})


def _book(work: Work, api: Api, deed: Deed) -> dict[str, Decimal]:
    """What is on hand of each product, by code."""
    rows = api.every("/inventory/balances", warehouse_id=work.known.warehouses[deed.row["warehouse"]])
    return {row["product_code"]: Decimal(row["quantity"]) for row in rows}


def _variance_of(work: Work, api: Api, deed: Deed) -> str:
    """Id of the document that documents makes of the count as soon as it hears of it."""
    warehouse, sheet_id = work.known.warehouses[deed.row["warehouse"]], work.known.documents[deed.reference]
    for _ in range(TRIES_MAX):
        for row in api.every("/documents/documents", kind="stock_count", warehouse_id=warehouse):
            if api.get(f"/documents/documents/{row['id']}")["proposal_id"] == sheet_id:
                return str(row["id"])
        time.sleep(LOOK_EVERY_SECONDS)
    raise ApiError(f"{deed.reference}: no document was made of the count's variance")


def _products(known: KnownIds, deed: Deed) -> list[str]:
    return [known.products[line["product"]] for line in deed.lines]
