"""The stock ledger with its marks, stock at any moment, and traces of batches and pieces."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest

from chassis import Settings
from chassis.testing import TokenSigner, grant, running
from contracts import (
    STOCK_VIEW,
    Document,
    DocumentKind,
    DocumentReused,
    DocumentUnaudited,
    DocumentVoided,
    PartnerReference,
    PersonReference,
    VoucherRefusal,
    VoucherRefused,
    new_id,
)
from inventory.domain.book.instants import EPOCH, MILLISECOND
from inventory.entrypoints.events import SUBSCRIPTIONS
from inventory.main import create_app
from messaging import Delivery

LI = PersonReference(person_id=new_id(), name="Li")


@dataclass
class Room:
    """A served inventory, and what it is told."""

    app: Any
    client: httpx.AsyncClient
    house: Any

    async def hear(self, *events: Any) -> None:
        handlers = {kind: handler for one in SUBSCRIPTIONS for kind, handler in one.handlers.items()}
        for event in events:
            delivery: Delivery[Any] = Delivery(event, "documents", 1, 0, 0, "", new_id(), datetime.now(UTC), None)
            async with self.app.state.database.transaction() as connection:
                await handlers[type(event)](connection, [delivery])

    async def post(self, *documents: Document) -> None:
        await self.hear(*(self.house.audited(document) for document in documents))

    async def unaudit(self, document: Document) -> None:
        event = DocumentUnaudited(
            organisation_id=self.house.organisation_id,
            document=document,
            unaudited_by=LI,
            unaudited_at=datetime.now(UTC),
        )
        await self.hear(event)

    async def refuse_voucher(self, document: Document) -> None:
        event = VoucherRefused(
            organisation_id=self.house.organisation_id,
            key=self.house.warehouse_id,
            document_id=document.document_id,
            version=document.version,
            document_kind=document.kind,
            number=document.number,
            refused_at=datetime.now(UTC),
            reason=VoucherRefusal.PERIOD_CLOSED,
        )
        await self.hear(event)

    def about(self, document: Document) -> dict[str, Any]:
        return {
            "organisation_id": self.house.organisation_id,
            "document_id": document.document_id,
            "version": document.version + 1,
            "document_kind": document.kind,
            "number": document.number,
        }

    async def items(self, path: str, **params: Any) -> list[dict[str, Any]]:
        answer = await self.client.get(path, params=params)
        assert answer.status_code == 200, answer.text
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    async def entries(self, *names: str, **params: Any) -> list[tuple[Any, ...]]:
        return [tuple(one[name] for name in names) for one in await self.items("/stock-ledger", **params)]


@asynccontextmanager
async def served(dsn: str, house: Any) -> AsyncIterator[Room]:
    signer, person = TokenSigner(), new_id()
    app = create_app(Settings(database_url=dsn, roles="http"), key_source=signer.key_source)
    async with running(app) as client:
        await grant(app, house.organisation_id, person, [STOCK_VIEW])
        client.headers.update(signer.headers(house.organisation_id, person))
        yield Room(app, client, house)


@pytest.fixture
async def room(fresh_database: Callable[..., str], new_house: Callable[..., Any]) -> AsyncIterator[Room]:
    async with served(fresh_database("ledger", service="inventory"), new_house()) as room:
        yield room


async def test_marks(room: Room) -> None:
    """Every fate of a document is told, and the balances run right through all of them."""
    house = room.house
    failed, rolled_back, unaudited = house.delivery("99"), house.delivery("1"), house.delivery("2")
    await room.post(house.receipt("10", "3"), failed, rolled_back, unaudited)
    await room.refuse_voucher(rolled_back)
    await room.unaudit(unaudited)
    entries = await room.entries("operation", "mark", "quantity", "quantity_after")
    assert entries == [
        ("reversal", "unaudited", "2.000000", "10.000000"),
        ("reversal", "rolled_back", "1.000000", "8.000000"),
        ("document", "unaudited", "-2.000000", "7.000000"),
        ("document", "rolled_back", "-1.000000", "9.000000"),
        ("audit_failed", "audit_failed", "-99.000000", None),
        ("document", None, "10.000000", "10.000000"),
    ]
    assert await room.entries("document_number", "reason", mark="audit_failed") == [
        (failed.number, "insufficient_stock")
    ]


async def test_a_voided_document_hides_behind_a_switch_and_its_reuse_is_seen_for_ever(room: Room) -> None:
    document = room.house.receipt("10", "3")
    await room.post(document)
    await room.unaudit(document)
    voided = DocumentVoided(**room.about(document), voided_by=LI, voided_at=datetime(2010, 12, 2, tzinfo=UTC))
    await room.hear(voided)
    assert await room.entries("mark") == []
    assert await room.entries("mark", voided=True) == [("voided",)] * 2
    await room.hear(DocumentReused(**room.about(document), reused_by=LI, reused_at=datetime(2010, 12, 3, tzinfo=UTC)))
    assert await room.entries("mark") == [("voided_then_reused",)] * 2
    await room.hear(voided)
    assert await room.entries("mark") == [("voided_then_reused",)] * 2


async def test_entries_are_found_by_the_time_they_happened_at(room: Room) -> None:
    """That of a reversal is its own, not its document's."""
    document = room.house.receipt("10", "3")
    await room.post(document)
    between = (datetime.now(UTC)).isoformat()
    await room.unaudit(document)
    assert await room.entries("operation", posted_at_to=between) == [("document",)]
    assert await room.entries("operation", posted_at_from=between) == [("reversal",)]
    assert await room.entries("operation", posted_at_to="1969-12-31T00:00:00Z") == []
    for text in ("2026-01-01T08:00:00", "yesterday"):
        wrong = await room.client.get("/stock-ledger", params={"posted_at_from": text})
        assert (wrong.status_code, wrong.json()["code"]) == (400, "filter_invalid")


async def test_running_balances_are_right_on_any_page(room: Room) -> None:
    documents = [room.house.receipt("10", "3"), *(room.house.delivery("1") for _ in range(9))]
    await room.post(*documents)
    pages, cursor = [], None
    while True:
        params = {"limit": 3, **({"cursor": cursor} if cursor else {})}
        page = (await room.client.get("/stock-ledger", params=params)).json()
        pages += [one["quantity_after"] for one in page["items"]]
        if (cursor := page["next_cursor"]) is None:
            break
    assert pages == [f"{left}.000000" for left in range(1, 11)]


async def test_a_batch_has_its_own_balance_and_is_traced_from_supplier_to_customer(
    fresh_database: Callable[..., str], new_house: Callable[..., Any]
) -> None:
    house = new_house(batch_costed=False)
    async with served(fresh_database("ledger", service="inventory"), house) as room:
        supplier = PartnerReference(partner_id=new_id(), code="S1", name="厂家")
        customer = PartnerReference(partner_id=new_id(), code="C1", name="客户")
        batch, other = house.batch("B1", date(2011, 1, 1)), house.batch("B2", date(2011, 2, 1))
        lines = [house.line("10", "3", batch=batch), house.line("5", "3", batch=other)]
        receipt = house.document(DocumentKind.PURCHASE_RECEIPT, lines, partner=supplier)
        delivered = house.line("4", "9", batch=batch)
        delivery = house.document(DocumentKind.SALES_DELIVERY, [delivered], partner=customer)
        returned = house.line("1", "9", origin=delivered, batch=batch)
        back = house.document(DocumentKind.SALES_RETURN, [returned], delivery, partner=customer)
        await room.post(receipt, delivery, back)
        entries = await room.entries("quantity", "batch_quantity_after", batch_id=batch.batch_id)
        assert entries == [("1.000000", "7.000000"), ("-4.000000", "6.000000"), ("10.000000", "10.000000")]
        trace = (await room.client.get(f"/batches/{batch.batch_id}/trace")).json()
        assert [(one["code"], one["quantity"]) for one in trace["suppliers"]] == [("S1", "10.000000")]
        assert [(one["code"], one["quantity"]) for one in trace["customers"]] == [("C1", "3.000000")]
        assert [one["quantity"] for one in trace["left"]] == ["7.000000"]
        assert [one["number"] for one in trace["documents"]] == [receipt.number, delivery.number, back.number]
        assert (await room.client.get(f"/batches/{new_id()}/trace")).status_code == 404


async def test_stock_at_any_moment(room: Room) -> None:
    """By business date, and as it was known: a document that came later does not change what was known before."""
    early = room.house.receipt("10", "3")
    await room.post(early)
    known_at = datetime.now(UTC)
    late = room.house.receipt("5", "4").model_copy(update={"business_date": date(2010, 12, 20)})
    backdated = room.house.receipt("2", "1").model_copy(update={"business_date": date(2010, 11, 1)})
    await room.post(late, backdated)

    async def at(**params: Any) -> list[tuple[str, str]]:
        return [(one["quantity"], one["value"]) for one in await room.items("/stock-at", **params)]

    assert await at() == [("17.000000", "52.00")]
    assert await at(as_of="2010-12-05") == [("12.000000", "32.00")]
    assert await at(as_of="2010-12-05", known_at=known_at.isoformat()) == [("10.000000", "30.00")]
    assert await at(as_of="2010-10-31") == []
    assert await at(known_at="1960-01-01T00:00:00Z") == []
    wrong = await room.client.get("/stock-at", params={"as_of": "20101205"})
    assert (wrong.status_code, wrong.json()["errors"][0]["code"]) == (422, "not_a_date")


@pytest.mark.parametrize("reversed_after", [False, True])
async def test_stock_at_a_date_near_and_far_from_the_day_of_posting(room: Room, reversed_after: bool) -> None:
    """Documents of the day, of days about it, of long ago and far ahead, in mixed order: each counts at its date."""
    today, shifts = datetime.now(UTC).date(), [0, -1, 1, -40, 0, 30, -2, 2, -1, 5]
    days = [today + timedelta(days=shift) for shift in shifts]
    posted = [room.house.receipt("1", "2").model_copy(update={"business_date": day}) for day in days]
    await room.post(*posted)
    gone = posted[-2:] if reversed_after else []
    for document in reversed(gone):
        await room.unaudit(document)
    kept = [one.business_date for one in posted if one not in gone]
    for day in sorted({*days, *(one + timedelta(days=step) for one in days for step in (-1, 1, 3))}):
        count = sum(one <= day for one in kept)
        found = await room.items("/stock-at", as_of=day.isoformat())
        assert [float(one["quantity"]) for one in found] == ([count] if count else []), day


@pytest.mark.parametrize("count", [1, 2, 3, 7, 160])
async def test_stock_as_known_after_each_movement(room: Room, count: int) -> None:
    """Looked through, or found by halving where there are many: what the last movement before the instant left."""
    await room.post(*(room.house.receipt("1", "2") for _ in range(count)))
    async with room.app.state.database.connection() as connection:
        rows = await connection.fetch("SELECT movement_id FROM movements ORDER BY sequence")
    moments = [EPOCH + (row[0].int >> 80) * MILLISECOND for row in rows]
    some = {moments[0], *(moment + MILLISECOND for moment in moments[:: 1 + count // 10]), moments[-1] + MILLISECOND}
    for instant in some:
        known = sum(moment < instant for moment in moments)
        found = await room.items("/stock-at", known_at=instant.isoformat())
        told = [(float(one["quantity"]), float(one["value"])) for one in found]
        assert told == ([(known, 2 * known)] if known else [])


async def test_another_organisation_sees_nothing(room: Room, new_house: Callable[..., Any]) -> None:
    stranger = new_house()
    await room.hear(stranger.audited(stranger.receipt("1", "1")), stranger.audited(stranger.delivery("9")))
    assert await room.entries("id", voided=True) == []
    assert await room.items("/stock-at") == []
