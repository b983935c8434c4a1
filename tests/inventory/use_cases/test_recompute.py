"""Recompute over HTTP: back-dated documents, progress, differences, posting; outdated is refused."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

import httpx
import pytest
from tests.inventory.compare_books import compare_books

from chassis import Settings
from chassis.testing import TokenSigner, grant, running
from contracts import (
    STOCK_RECOMPUTE,
    STOCK_VIEW,
    Document,
    DocumentKind,
    DocumentProposed,
    StockRefusal,
    StockRefused,
    Valuation,
    decode,
    new_id,
)
from inventory.main import create_app
from inventory.use_cases.restore_stock import restore_stock
from inventory.use_cases.reverse_stock import reverse_unaudited
from inventory.use_cases.work_on_recomputes import work_on_recomputes

K = DocumentKind


class Office:
    """The service with someone who may recompute."""

    def __init__(self, app: Any, client: httpx.AsyncClient, desk: Any, house: Any) -> None:
        self.app, self.client, self.desk, self.house = app, client, desk, house

    async def recomputed(self, **wanted: Any) -> dict[str, Any]:
        """Started, and worked on until it ends."""
        answer = await self.client.post("/recomputes", json={"to": "2010-12-31", **wanted})
        assert answer.status_code == 202, answer.text
        recompute = f"/recomputes/{answer.json()['id']}"
        while (found := (await self.client.get(recompute)).json())["state"] in ("waiting", "running"):
            await self.work()
        return found  # type: ignore[no-any-return]

    async def work(self) -> None:
        from datetime import UTC, datetime

        async with self.app.state.database.transaction() as connection:
            await work_on_recomputes(connection, self.app.state.hub, datetime.now(UTC))

    async def differences(self, recompute: dict[str, Any]) -> list[tuple[str, ...]]:
        items = (await self.client.get(f"/recomputes/{recompute['id']}/differences")).json()["items"]
        return [(one["quantity"], one["old_value"], one["new_value"], one["value"]) for one in items]

    async def costs(self, recompute: dict[str, Any]) -> list[tuple[str, ...]]:
        items = (await self.client.get(f"/recomputes/{recompute['id']}/costs")).json()["items"]
        return [(one["document_id"], one["old_cost"], one["new_cost"]) for one in items]

    async def proposed(self, recompute: dict[str, Any]) -> list[Document]:
        """The cost adjustments that documents would make of the proposals."""
        answer = await self.client.post(f"/recomputes/{recompute['id']}/post")
        assert answer.status_code == 200, answer.text
        rows = await self.desk.pool.fetch(
            "SELECT ce_type, body FROM outbox WHERE ce_type LIKE '%DocumentProposed%' ORDER BY id"
        )
        events: list[Any] = [decode(row["ce_type"], row["body"]) for row in rows]
        return [self._adjustment(one) for one in events if str(one.proposal_id) == recompute["id"]]

    def _adjustment(self, proposal: DocumentProposed) -> Document:
        codes = {product_id: code for code, product_id in self.house.products.items()}
        lines = [
            self.house.line("0", "0", codes[line.product_id], value=line.value, batch=line.batch)
            for line in proposal.lines
        ]
        made: Document = self.house.document(proposal.document_kind, lines, recompute_id=proposal.proposal_id)
        return made.model_copy(update={"business_date": proposal.business_date, "warehouse": proposal.warehouse})


def on_day(document: Document, day: int) -> Document:
    return document.model_copy(update={"business_date": date(2010, 12, day)})


@asynccontextmanager
async def opened(desk: Any, house: Any, functions: list[str]) -> AsyncIterator[Office]:
    signer, person = TokenSigner(), new_id()
    app = create_app(Settings(database_url=desk.dsn, roles="http"), key_source=signer.key_source)
    async with running(app) as client:
        await grant(app, house.organisation_id, person, functions)
        client.headers.update(signer.headers(house.organisation_id, person))
        yield Office(app, client, desk, house)


MAY = [STOCK_VIEW, STOCK_RECOMPUTE]


async def test_a_back_dated_receipt_changes_what_came_later(desk: Any, new_house: Callable[..., Any]) -> None:
    """In 10 @ 10, out 15 would have been the average with what was dated before: 10 @ 20."""
    house = new_house()
    first, issue = on_day(house.receipt("20", "10"), 1), on_day(house.delivery("15"), 5)
    late = on_day(house.receipt("20", "20"), 3)
    await desk.post(house, first, issue, late)
    assert await desk.state(house) == [("25.000000", "450.00")]
    async with opened(desk, house, MAY) as office:
        recompute = await office.recomputed()
        assert (recompute["state"], recompute["products_done"], recompute["movements_done"]) == ("finished", 1, 3)
        assert await office.differences(recompute) == [("25.000000", "450.00", "375.00", "-75.00")]
        assert await office.costs(recompute) == [(str(issue.document_id), "-150.00", "-225.00")]
        adjustments = await office.proposed(recompute)
        assert [one.business_date for one in adjustments] == [date(2010, 12, 31)]
        said = await desk.post(house, *adjustments)
        assert [str(one.cost) for one in said[-1].movements] == ["-75.00"]
        assert await desk.state(house) == [("25.000000", "375.00")]
        assert await office.differences(await office.recomputed()) == []


async def test_what_stood_again_at_another_worth_is_posted_at_that(desk: Any, new_house: Callable[..., Any]) -> None:
    """Un-audited, sold to another, and standing again because ledger kept the vouchers: it took the dearer layer."""
    house = new_house(Valuation.FIFO)
    first, second = house.delivery("5"), house.delivery("5")
    await desk.post(house, house.receipt("5", "10"), house.receipt("5", "20"), first)
    await desk.hear(reverse_unaudited, [desk.unaudited(house, first)])
    await desk.post(house, second)
    await desk.hear(restore_stock, [desk.reversal_refused(house, first)])
    async with opened(desk, house, MAY) as office:
        assert await office.costs(await office.recomputed()) == [
            (str(first.document_id), "-100.00", "-50.00"),
            (str(second.document_id), "-50.00", "-100.00"),
        ]


async def test_layers_become_as_computed(desk: Any, new_house: Callable[..., Any]) -> None:
    """FIFO: what is dated first leaves first; earlier rows stay as they are."""
    house = new_house(Valuation.FIFO)
    await desk.post(
        house,
        on_day(house.receipt("10", "10"), 2),
        on_day(house.delivery("4"), 5),
        on_day(house.receipt("4", "7"), 1),
    )
    async with opened(desk, house, MAY) as office:
        before = await desk.pool.fetch("SELECT movements::text FROM movements ORDER BY movement_id")
        await desk.post(house, *await office.proposed(await office.recomputed()))
        assert await desk.state(house) == [("10.000000", "100.00")]
        layers = await desk.pool.fetch(
            "SELECT remaining_quantity::text, remaining_value::text FROM layers ORDER BY sequence"
        )
        assert [tuple(row) for row in layers] == [("10.000000", "100.00"), ("0.000000", "0.00")]
        after = await desk.pool.fetch(
            "SELECT movements::text FROM movements ORDER BY movement_id LIMIT $1", len(before)
        )
        assert after == before


async def test_batches_with_a_cost_of_their_own(desk: Any, new_house: Callable[..., Any]) -> None:
    """Each batch is a stock of its own, and a line of the adjustment of its own."""
    house = new_house(batch_costed=True)

    def document(kind: DocumentKind, day: int, quantity: str, price: str, batch: str) -> Document:
        return on_day(house.document(kind, [house.line(quantity, price, batch=house.batch(batch))]), day)

    await desk.post(
        house,
        document(K.PURCHASE_RECEIPT, 2, "10", "10", "a"),
        document(K.SALES_DELIVERY, 5, "5", "0", "a"),
        document(K.PURCHASE_RECEIPT, 3, "10", "20", "a"),
        document(K.PURCHASE_RECEIPT, 1, "10", "7", "b"),
    )
    async with opened(desk, house, MAY) as office:
        recompute = await office.recomputed()
        assert await office.differences(recompute) == [("15.000000", "250.00", "225.00", "-25.00")]
        await desk.post(house, *await office.proposed(recompute))
        assert sorted(await desk.state(house)) == [("10.000000", "70.00"), ("15.000000", "225.00")]


async def test_what_has_moved_since_is_outdated(desk: Any, new_house: Callable[..., Any]) -> None:
    house = new_house()
    await desk.post(house, on_day(house.receipt("20", "10"), 2), on_day(house.delivery("10"), 3))
    await desk.post(house, on_day(house.receipt("10", "40"), 1))
    async with opened(desk, house, MAY) as office:
        recompute = await office.recomputed()
        adjustments = await office.proposed(recompute)
        again = await office.client.post(f"/recomputes/{recompute['id']}/post")
        assert (again.status_code, again.json()["code"]) == (409, "recompute_posted")
        late = await office.recomputed()
        said = await desk.post(house, house.receipt("1", "1"), *adjustments)
        assert isinstance(said[-1], StockRefused)
        assert (said[-1].reason, len(said[-1].line_ids)) == (StockRefusal.RECOMPUTE_OUTDATED, 1)
        refused = await office.client.post(f"/recomputes/{late['id']}/post")
        assert (refused.status_code, refused.json()["code"]) == (409, "recompute_outdated")


async def test_lines_that_were_dated_before_their_origin_wait_for_it(desk: Any, new_house: Callable[..., Any]) -> None:
    """Two products in one return, which is dated before its delivery: nothing costs otherwise."""
    house = new_house()
    receipts = [on_day(house.receipt("10", "10", product), 1) for product in ("A", "B")]
    delivery = house.document(K.SALES_DELIVERY, [house.line("5", product=product) for product in ("A", "B")])
    lines = [house.line("2", "0", line.product.code, line) for line in delivery.lines]
    back = house.document(K.SALES_RETURN, lines, delivery)
    await desk.post(house, *receipts, on_day(delivery, 5), on_day(back, 3), on_day(house.receipt("1", "1"), 9))
    async with opened(desk, house, MAY) as office:
        recompute = await office.recomputed()
        assert (await office.differences(recompute), await office.costs(recompute)) == ([], [])


async def test_a_period_leaves_what_was_before_it_as_it_was(desk: Any, new_house: Callable[..., Any]) -> None:
    house = new_house()
    await desk.post(
        house,
        on_day(house.receipt("10", "10"), 1),
        on_day(house.delivery("5"), 10),
        on_day(house.receipt("10", "20"), 5),
        on_day(house.delivery("5"), 12),
    )
    async with opened(desk, house, MAY) as office:
        recompute = await office.recomputed(**{"from": "2010-12-11"})
        assert (await office.differences(recompute), await office.costs(recompute)) == ([], [])
        recompute = await office.recomputed()
        assert await office.differences(recompute) == [("10.000000", "166.67", "150.00", "-16.67")]


async def test_what_comes_after_the_period_keeps_its_cost(desk: Any, new_house: Callable[..., Any]) -> None:
    """The difference at the end of the period is added; goods that have left since bear nothing."""
    house = new_house()
    await desk.post(
        house,
        on_day(house.receipt("10", "10"), 1),
        on_day(house.delivery("5"), 3),
        on_day(house.receipt("5", "40"), 2),
        on_day(house.delivery("9"), 20),
    )
    async with opened(desk, house, MAY) as office:
        recompute = await office.recomputed(to="2010-12-15")
        assert await office.differences(recompute) == [("10.000000", "250.00", "200.00", "-25.00")]
        await desk.post(house, *await office.proposed(recompute))
        assert await desk.state(house) == [("1.000000", "0.00")]


@pytest.mark.parametrize(
    ("wanted", "status", "code", "pointer"),
    [
        ({"from": "2011-01-01"}, 422, "recompute_period_wrong", "/to"),
        ({"warehouse_ids": [str(new_id())]}, 422, "recompute_warehouse_unknown", "/warehouse_ids/0"),
        ({"product_ids": [str(new_id())]}, 422, "recompute_product_unknown", "/product_ids/0"),
        ({"product_ids": []}, 422, "invalid_input", "/product_ids"),
        ({"to": "tomorrow"}, 422, "invalid_input", "/to"),
    ],
)
async def test_bad_input_is_named(
    wanted: dict[str, Any], status: int, code: str, pointer: str, desk: Any, new_house: Callable[..., Any]
) -> None:
    async with opened(desk, new_house(), MAY) as office:
        answer = await office.client.post("/recomputes", json={"to": "2010-12-31", **wanted})
        assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
        assert [one["pointer"] for one in answer.json()["errors"]] == [pointer]


async def test_only_with_the_right(desk: Any, new_house: Callable[..., Any]) -> None:
    async with opened(desk, new_house(), [STOCK_VIEW]) as office:
        answer = await office.client.post("/recomputes", json={"to": "2010-12-31"})
        assert (answer.status_code, answer.json()["code"]) == (403, "permission_missing")
        for path in ("", "/differences", "/costs"):
            unknown = await office.client.get(f"/recomputes/{new_id()}{path}")
            assert (unknown.status_code, unknown.json()["code"]) == (404, "recompute_unknown")


async def test_an_empty_house_has_nothing_to_recompute(desk: Any, new_house: Callable[..., Any]) -> None:
    async with opened(desk, new_house(), MAY) as office:
        recompute = await office.recomputed()
        assert (recompute["state"], recompute["products_total"]) == ("finished", 0)
        assert await office.proposed(recompute) == []
        async with desk.pool.acquire() as connection:
            assert not any((await compare_books(connection)).values())
