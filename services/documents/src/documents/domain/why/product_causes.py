"""Why the stock of a product has not changed: every known cause, in the order in which they are looked at.

Where the newest document of it has not moved stock, the answer is that document's own cause, before `netted_out`.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from contracts import DOCUMENT_EDIT, MASTER_EDIT, STOCK_VIEW
from documents.domain.why.cause import Cause, Link
from documents.domain.why.facts import ZERO, Entry
from documents.domain.why.facts import ProductFacts as Facts


def _card(facts: Facts) -> Link:
    return "GET", f"/api/documents/products/{facts.product_id}"


def _stock(facts: Facts) -> Link:
    place = f"&warehouse_id={facts.warehouse_id}" if facts.warehouse_id else ""
    return "GET", f"/api/inventory/movements?product_id={facts.product_id}{place}"


def _new(facts: Facts) -> Link:
    return "POST", "/api/documents/documents"


def _plain(facts: Facts) -> Mapping[str, Any]:
    return {
        "code": facts.code,
        "warehouse": facts.warehouse_name or "",
        "warehouse_zh": facts.warehouse_name or "所有仓库",
    }


def _elsewhere(facts: Facts) -> Mapping[str, Any]:
    names = sorted({entry.warehouse_name for entry in facts.elsewhere if entry.warehouse_name})
    return {**_plain(facts), "others": ", ".join(names[:10]), "documents": [_told(one) for one in facts.elsewhere[:20]]}


def _moved(facts: Facts) -> Mapping[str, Any]:
    moved = [entry for entry in facts.entries if entry.quantity]
    total = sum((entry.quantity for entry in moved), Decimal(0))
    return {**_plain(facts), "count": len(moved), "total": str(total), "documents": [_told(one) for one in moved[:50]]}


def _told(entry: Entry) -> dict[str, Any]:
    return {
        "document_id": str(entry.document_id),
        "number": entry.number,
        "kind": entry.kind.value,
        "state": entry.state.value,
        "business_date": entry.business_date.isoformat(),
        "warehouse_name": entry.warehouse_name,
        "quantity": str(entry.quantity),
    }


def _is_netted_out(facts: Facts) -> bool:
    moved = [entry.quantity for entry in facts.entries if entry.quantity]
    return bool(moved) and sum(moved, ZERO) == 0


def _needs(function: str) -> Any:
    return lambda facts: function


BEFORE_DOCUMENTS: tuple[Cause[Facts], ...] = (
    Cause("service", lambda f: f.is_service, _needs(MASTER_EDIT), _card, _plain),
    Cause("not_in_stock_accounting", lambda f: not f.in_stock_accounting, _needs(MASTER_EDIT), _card, _plain),
    Cause("other_warehouse", lambda f: not f.entries and bool(f.elsewhere), link=_stock, values=_elsewhere),
    Cause("no_document", lambda f: not f.entries, _needs(DOCUMENT_EDIT), _new, _plain),
)
AFTER_DOCUMENTS: tuple[Cause[Facts], ...] = (
    Cause("hidden", lambda f: STOCK_VIEW not in f.functions, _needs(STOCK_VIEW), _stock, _plain, for_lack=True),
    Cause("netted_out", _is_netted_out, link=_stock, values=_moved),
    Cause("changed", lambda f: True, link=_stock, values=_moved),
)
