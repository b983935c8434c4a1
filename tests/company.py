"""A company to test with: a signed-in client of the whole stack, in the words of the trade.

Talks to the one origin as any integrator would. All amounts and quantities are strings, as on the wire.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx

Json = dict[str, Any]
LONG_WAIT = {"Prefer": "wait=8"}
LONG_AGO = "1990-03"


def line(product: Json, quantity: str, price: str = "10.00", tax_rate: str = "0.13") -> Json:
    return {"product_id": product["id"], "quantity": quantity, "price": price, "tax_rate": tax_rate}


@dataclass
class Company:
    """`http` has the origin as base url and the person's token."""

    http: httpx.Client
    prefix: str = field(default_factory=lambda: uuid4().hex[:6].upper())
    counter: int = 0

    # --- plain calls

    def get(self, service: str, path: str, **query: Any) -> Any:
        response = self.http.get(f"/api/{service}{path}", params=query)
        response.raise_for_status()
        return response.json()

    def every(self, service: str, path: str, **query: Any) -> list[Json]:
        """All rows of a list, page by page."""
        rows: list[Json] = []
        cursor: str | None = None
        while True:
            page = self.get(service, path, **query, **({"cursor": cursor} if cursor else {}))
            rows += page["items"]
            cursor = page["next_cursor"]
            if cursor is None:
                return rows

    def post(self, service: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        named = {"Idempotency-Key": uuid4().hex, **{name.replace("_", "-"): value for name, value in headers.items()}}
        return self.http.post(f"/api/{service}{path}", json={} if body is None else body, headers=named)

    def made(self, service: str, path: str, body: Any, **headers: str) -> Json:
        response = self.post(service, path, body, **headers)
        assert response.status_code in {200, 201, 202}, response.text
        answer: Json = response.json()
        return answer

    # --- master data

    def code(self, word: str) -> str:
        self.counter += 1
        return f"{word}-{self.prefix}-{self.counter}"

    def product(self, valuation: str = "moving_average", **more: Any) -> Json:
        card = {"code": self.code("P"), "name": "螺丝刀", "unit": "pc", "tax_rate": "0.13", "valuation": valuation}
        return self.made("documents", "/products", card | more)

    def warehouse(self, **more: Any) -> Json:
        return self.made("documents", "/warehouses", {"code": self.code("W"), "name": "一号仓"} | more)

    def partner(self, *roles: str, name: str = "往来") -> Json:
        return self.made("documents", "/partners", {"code": self.code("C"), "name": name, "roles": list(roles)})

    # --- periods

    def closed_month(self) -> str:
        """So long ago that nothing of other tests is dated there."""
        self.post("ledger", f"/periods/{LONG_AGO}/close")
        assert self.get("ledger", "/periods") == {"closed_through": LONG_AGO}
        return LONG_AGO

    # --- documents

    def draft(self, kind: str, lines: Sequence[Json] = (), **header: Any) -> Json:
        body = {"kind": kind, "business_date": "2026-11-02", "lines": list(lines)} | header
        return self.made("documents", "/documents", body)

    def act(self, document: Json, action: str, body: Any = None, **headers: str) -> httpx.Response:
        path = f"/documents/{document['id']}/{action}"
        return self.post("documents", path, body, If_Match=f'"{document["version"]}"', **headers)

    def submitted(self, document: Json) -> Json:
        response = self.act(document, "submit")
        assert response.status_code in {200, 202}, response.text
        answer: Json = response.json()
        return answer

    def audited(self, document: Json) -> Json:
        """Audits and waits for the end of the saga: vouchered or refused."""
        response = self.act(document, "audit", **LONG_WAIT)
        assert response.status_code in {200, 202}, response.text
        return self.settled(response.json())

    def unaudited(self, document: Json) -> Json:
        """Once every book has answered: a draft again, or as it was."""
        response = self.act(self.get("documents", f"/documents/{document['id']}"), "unaudit", **LONG_WAIT)
        assert response.status_code in {200, 202}, response.text
        found: Json = response.json()
        for _ in range(10):
            if found["state"] != "unauditing":
                return found
            answer = self.http.get(f"/api/documents/documents/{document['id']}", headers=LONG_WAIT)
            found = answer.json()
        raise AssertionError(f"the un-audit never ended: {found}")

    def settled(self, document: Json) -> Json:
        """The document once no book is at it any more; each read waits on the server, none sleeps here."""
        for _ in range(10):
            if document["state"] in {"vouchered", "confirmed", "refused", "voided"}:
                return document
            response = self.http.get(f"/api/documents/documents/{document['id']}", headers=LONG_WAIT)
            response.raise_for_status()
            document = response.json()
        raise AssertionError(f"document never settled: {document}")

    def done(self, kind: str, lines: Sequence[Json] = (), **header: Any) -> Json:
        """Entered, submitted, audited, settled."""
        return self.audited(self.submitted(self.draft(kind, lines, **header)))

    def returned(self, document: Json, *quantities: tuple[int, str]) -> Json:
        """A return made from a document; (line number, quantity) or, with none, all that is left."""
        by_number = {row["line_number"]: row["line_id"] for row in document["lines"]}
        lines = [{"origin_line_id": by_number[number], "quantity": quantity} for number, quantity in quantities]
        draft = self.made("documents", f"/documents/{document['id']}/returns", {"lines": lines} if lines else {})
        return self.audited(self.submitted(draft))

    # --- books

    def balance(self, product: Json, warehouse: Json) -> tuple[str, str]:
        rows = self.every("inventory", "/balances", product_id=product["id"], warehouse_id=warehouse["id"])
        assert len(rows) <= 1
        return (rows[0]["quantity"], rows[0]["value"]) if rows else ("0", "0.00")

    def vouchers(self, document: Json) -> list[Json]:
        rows = self.every("ledger", "/vouchers", document_id=document["id"])
        return [self.get("ledger", f"/vouchers/{row['id']}") for row in rows]

    def entries(self, document: Json) -> set[tuple[str, str, str]]:
        """(account, debit, credit) of all voucher lines of a document."""
        return {
            (entry["account"], entry["debit"], entry["credit"])
            for voucher in self.vouchers(document)
            for entry in voucher["lines"]
        }

    def open_items(self, partner: Json) -> list[Json]:
        return self.every("ledger", "/open-items", partner_id=partner["id"])
