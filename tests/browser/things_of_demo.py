"""What fills the holes of addresses in the demo's hardware company: of each thing one that is worth a picture."""

from typing import Any

import httpx


def things_of(client: httpx.Client) -> dict[str, str]:
    """`client` is signed in there. A thing that does not exist is absent."""
    stories = client.get("/demo/stories.json").json()["stories"]
    delivery = first(client, "documents/documents", kind="sales_delivery", state="vouchered")
    draft = first(client, "documents/documents", kind="purchase_receipt", state="draft")
    product = first(client, "inventory/balances")
    sheet, snapshot = first(client, "inventory/count-sheets"), first(client, "inventory/snapshot-groups")
    batch, serial = first(client, "inventory/batch-stocks"), first(client, "inventory/serials")
    voucher = first(client, "ledger/vouchers")
    found = {
        **dict.fromkeys(
            ("/documents/:id", "/documents/:id/trace", "/documents/:id/print", "/documents/:id/labels"),
            delivery.get("id"),
        ),
        "/documents/:id/edit": draft.get("id"),
        "/documents/new/:kind": "sales_delivery",
        "/stock/products/:id": product.get("product_id"),
        **dict.fromkeys(("/counts/:id", "/m/count/:id"), sheet.get("id")),
        **dict.fromkeys(("/snapshots/:id", "/snapshots/:id/compare"), snapshot.get("id")),
        "/stock/batches/:id": batch.get("batch_id"),
        "/stock/serials/:product/:serial product": serial.get("product_id"),
        "/stock/serials/:product/:serial serial": serial.get("serial"),
        "/products/:id": product.get("product_id"),
        "/partners/:id": delivery.get("partner_id"),
        "/warehouses/:id": delivery.get("warehouse_id"),
        "/vouchers/:id": voucher.get("id"),
        "/tours/:story": stories[0]["id"],
    }
    return {hole: str(thing) for hole, thing in found.items() if thing is not None}


def first(client: httpx.Client, path: str, **query: str) -> dict[str, Any]:
    """The first row of a list; {} when it is empty."""
    answer = client.get(f"/api/{path}", params={"limit": 1, **query})
    answer.raise_for_status()
    items: list[dict[str, Any]] = answer.json()["items"]
    return items[0] if items else {}
