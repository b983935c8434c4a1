"""One draft of each way to say a document, for the OpenAPI description."""

from typing import Any

_WAREHOUSE = "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a01"
_PARTNER = "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a02"
_PRODUCT = "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a03"
_OTHER = "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a04"
_ORIGIN = "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a05"
_ORIGIN_LINE = "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a06"


def _draft(kind: str, lines: list[dict[str, str]], **more: Any) -> dict[str, Any]:
    return {"kind": kind, "business_date": "2026-11-02", **more, "lines": lines}


_HERE = {"warehouse_id": _WAREHOUSE}
_GOODS = {"product_id": _PRODUCT, "quantity": "40"}
_PRICED = {**_GOODS, "price": "15.00"}
EXAMPLES: Any = [
    _draft("sales_delivery", [_PRICED], **_HERE, partner_id=_PARTNER, reference="shop-10045"),
    _draft("purchase_receipt", [_PRICED], **_HERE, partner_id=_PARTNER, currency="USD", exchange_rate="7.1034"),
    _draft("sales_order", [_PRICED], **_HERE, partner_id=_PARTNER, reserve=True),
    _draft("transfer", [_GOODS], **_HERE, target_warehouse_id=_OTHER, direct=True),
    _draft("stock_count", [{**_GOODS, "direction": "out"}], **_HERE),
    _draft("cost_adjustment", [{"product_id": _PRODUCT, "value": "-12.50"}], **_HERE),
    _draft(
        "landed_cost",
        [],
        partner_id=_PARTNER,
        receipts=[_ORIGIN],
        spread_by="value",
        amount="300.00",
        tax_rate="0.09",
    ),
    _draft("bill_difference", [{"origin_line_id": _ORIGIN_LINE, "price": "9.80"}], origin_id=_ORIGIN),
    _draft(
        "assembly",
        [
            {"product_id": _PRODUCT, "quantity": "10", "direction": "in", "value": "25.00"},
            {"product_id": _OTHER, "quantity": "20", "direction": "out"},
        ],
        **_HERE,
    ),
    {
        "kind": "opening_balance",
        "business_date": "2026-11-02",
        "entries": [
            {"account": "1002", "debit": "5000.00"},
            {"partner_id": _PARTNER, "partner_role": "supplier", "credit": "5000.00"},
        ],
    },
]
