"""A person at a desk of the documents service: everything over HTTP, in the words of the trade."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import httpx
from fastapi import FastAPI

from chassis.testing import TokenSigner, grant
from contracts import new_id

Json = dict[str, Any]


@dataclass
class Desk:
    app: FastAPI
    client: httpx.AsyncClient
    signer: TokenSigner
    organisation_id: UUID
    person_id: UUID
    language: str = "en"
    time_zone: str | None = None
    numbers: Any = field(default_factory=lambda: count(1))

    async def call(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        signed = self.signer.headers(self.organisation_id, self.person_id, self.language, self.time_zone)
        return await self.client.request(method, path, json=body, headers=signed | named)

    async def get(self, path: str) -> Any:
        response = await self.call("GET", path)
        assert response.status_code == 200, response.text
        return response.json()

    async def post(self, path: str, body: Any = None, **headers: str) -> httpx.Response:
        return await self.call("POST", path, {} if body is None else body, **headers)

    async def made(self, path: str, body: Any = None, **headers: str) -> Any:
        response = await self.post(path, body, **headers)
        assert response.status_code in {200, 201, 202}, response.text
        return response.json()

    def code(self, word: str) -> str:
        return f"{word}-{next(self.numbers)}-{uuid4().hex[:4]}"

    async def product(self, **more: Any) -> Json:
        card = {"code": self.code("P"), "name": "螺丝刀", "unit": "pc", "tax_rate": "0.13"}
        product: Json = await self.made("/products", card | more)
        return product

    async def warehouse(self, **more: Any) -> Json:
        warehouse: Json = await self.made("/warehouses", {"code": self.code("W"), "name": "一号仓"} | more)
        return warehouse

    async def partner(self, *roles: str, **more: Any) -> Json:
        card = {"code": self.code("C"), "name": "往来", "roles": list(roles)}
        partner: Json = await self.made("/partners", card | more)
        return partner

    async def delivery_body(self, *quantities: str, price: str = "10.00", **more: Any) -> Json:
        """A valid sales delivery of fresh master data, one line per quantity."""
        warehouse, customer = await self.warehouse(), await self.partner("customer")
        lines = [{"product_id": (await self.product())["id"], "quantity": q, "price": price} for q in quantities]
        header = {"kind": "sales_delivery", "business_date": "2026-11-02"}
        return header | {"warehouse_id": warehouse["id"], "partner_id": customer["id"], "lines": lines} | more

    async def draft(self, *quantities: str, **more: Any) -> Json:
        document: Json = await self.made("/documents", await self.delivery_body(*quantities, **more))
        return document

    async def act(self, document: Json, action: str, **headers: str) -> httpx.Response:
        path = f"/documents/{document['id']}/{action}"
        return await self.post(path, If_Match=f'"{document["version"]}"', **headers)

    async def submitted(self, document: Json) -> Json:
        response = await self.act(document, "submit")
        assert response.status_code == 200, response.text
        answer: Json = response.json()
        return answer

    async def audited(self, document: Json) -> Json:
        response = await self.act(await self.submitted(document), "audit")
        assert response.status_code == 202, response.text
        answer: Json = response.json()
        return answer


async def signed_in(
    app: FastAPI, client: httpx.AsyncClient, signer: TokenSigner, organisation_id: UUID, functions: Iterable[str]
) -> Desk:
    desk = Desk(app, client, signer, organisation_id, new_id())
    await grant(app, organisation_id, desk.person_id, functions)
    return desk
