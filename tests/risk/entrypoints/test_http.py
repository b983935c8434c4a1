"""What risk shows, to whom: differences, the three books of a document, and how much agrees."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import FastAPI
from tests.risk import books as b
from tests.risk.flows.test_planted_errors import Sale
from tests.risk.use_cases.test_hear_statements import heard

from chassis import Settings
from chassis.testing import TokenSigner, grant, running
from contracts import RISK_VIEW, new_id
from risk.main import create_app
from risk.use_cases.hear_statements import hear_statements

PERSON = new_id()


@dataclass
class Risk:
    app: FastAPI
    http: httpx.AsyncClient
    signer: TokenSigner

    async def get(self, path: str, organisation_id: UUID = b.ORGANISATION, accept: str = "*/*") -> httpx.Response:
        headers = {**self.signer.headers(organisation_id, PERSON), "Accept": accept}
        return await self.http.get(path, headers=headers)

    async def hear(self, *events: b.Said) -> None:
        async with self.app.state.database.transaction() as connection:
            await hear_statements(connection, [heard(event) for event in events])


@pytest.fixture
async def risk(risk_dsn: str) -> AsyncIterator[Risk]:
    signer = TokenSigner()
    settings = Settings(service="risk", database_url=risk_dsn, roles="http")
    app = create_app(settings, key_source=signer.key_source)
    async with running(app) as http:
        await grant(app, b.ORGANISATION, PERSON, [RISK_VIEW])
        yield Risk(app, http, signer)


async def test_a_difference_is_listed_with_its_document(risk: Risk) -> None:
    sale = Sale()
    await risk.hear(*sale.wrong_cost())
    (item,) = (await risk.get(f"/differences?document_id={sale.id}")).json()["items"]
    assert (item["number"], item["difference"]) == ("SD-1", "inventory_account_differs_from_stock_cost")
    assert item["figures"]["stock"] == "-100.00"
    assert item["figures"]["finance"] == "-100.01"


async def test_three_statements_side_by_side(risk: Risk) -> None:
    sale = Sale()
    await risk.hear(sale.audited, sale.posted, sale.booked)
    (version,) = (await risk.get(f"/documents/{sale.id}")).json()["versions"]
    assert version["status"] == "agrees"
    assert version["business"][0]["gross"] == "360.00"
    assert [move["cost"] for move in version["stock"][0]["movements"]] == ["-100.00", "-100.00"]
    assert version["finance"][0]["receivable"] == "360.00"


async def test_agreement_counts(risk: Risk) -> None:
    before = (await risk.get("/agreement")).json()
    right, wrong, waiting = Sale(), Sale(), Sale()
    await risk.hear(right.audited, right.posted, right.booked, *wrong.wrong_cost(), waiting.audited)
    after = (await risk.get("/agreement")).json()
    assert after.keys() == {"agreed", "refused", "unaudited", "in_flight", "different", "as_of", "differences"}
    assert [after[name] - before[name] for name in ("agreed", "in_flight", "different")] == [1, 1, 1]


async def test_the_list_exports(risk: Risk) -> None:
    await risk.hear(*Sale().wrong_cost())
    csv = (await risk.get("/differences", accept="text/csv")).text
    assert "Inventory account differs from stock,stock book -100.00; money book -100.01" in csv


async def test_another_organisation_sees_nothing(risk: Risk) -> None:
    other, sale = new_id(), Sale()
    await risk.hear(*sale.wrong_cost())
    await grant(risk.app, other, PERSON, [RISK_VIEW])
    assert (await risk.get("/differences", other)).json()["items"] == []
    assert (await risk.get(f"/documents/{sale.id}", other)).status_code == 404
    assert (await risk.get("/agreement", other)).json()["different"] == 0


async def test_agreement_is_for_everybody_and_documents_for_some(risk: Risk) -> None:
    sale, anybody = Sale(), new_id()
    await risk.hear(*sale.wrong_cost())
    newest = (await risk.get("/agreement")).json()["differences"][0]
    assert (newest["document_id"], newest["number"], newest["kind"]) == (str(sale.id), "SD-1", "sales_delivery")
    headers = risk.signer.headers(b.ORGANISATION, anybody)
    told = (await risk.http.get("/agreement", headers=headers)).json()
    assert told["different"] >= 1
    assert told["differences"] is None


@pytest.mark.parametrize("path", ["/differences", f"/documents/{uuid4()}"])
async def test_the_missing_permission_is_named(risk: Risk, path: str) -> None:
    stranger = new_id()
    await grant(risk.app, stranger, PERSON, [])
    answer = await risk.get(path, stranger)
    assert answer.status_code == 403
    assert RISK_VIEW in answer.text


async def test_unknown_document(risk: Risk) -> None:
    assert (await risk.get(f"/documents/{uuid4()}")).status_code == 404
