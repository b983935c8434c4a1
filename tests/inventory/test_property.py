"""Random histories through the service on real PostgreSQL and through a slow, independent reference: all agrees."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.inventory.compare_books import compare_books
from tests.inventory.histories import UNAUDIT, Step, steps
from tests.inventory.play_history import Play, State
from tests.inventory.play_recompute import (
    compare_after_recompute,
    compare_recompute,
    post_recompute_of,
    restore_adjustments,
    take_back_adjustments,
)

from contracts import DocumentKind, StockReversed
from inventory.use_cases.reverse_stock import reverse_unaudited

K = DocumentKind
TRADE = (K.PURCHASE_RECEIPT, K.SALES_DELIVERY, K.SALES_RETURN, K.PURCHASE_RETURN)
PLACES = (K.TRANSFER, K.TRANSFER_RECEIPT, K.OTHER_INBOUND, K.OTHER_OUTBOUND)
VALUES = (K.STOCK_COUNT, K.COST_ADJUSTMENT, K.LANDED_COST, K.BILL_DIFFERENCE)
MADE = (K.ASSEMBLY, K.DISASSEMBLY)
EVERY = (*TRADE, K.PURCHASE_RECEIPT, *PLACES, *VALUES, *MADE)
PROPERTY = settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture(scope="module")
def stock_database(fresh_database: Callable[..., str]) -> Iterator[str]:
    """At the end every sum in it is checked."""
    dsn = fresh_database("histories", service="inventory")
    yield dsn
    assert not any(asyncio.run(guilty(dsn)).values())


async def guilty(dsn: str) -> dict[str, list[dict[str, Any]]]:
    connection: Any = await asyncpg.connect(dsn)
    try:
        return await compare_books(connection)
    finally:
        await connection.close()


def played(dsn: str, story: Callable[[Play], Awaitable[None]]) -> None:
    """Each history is another organisation in the same database."""

    async def play() -> None:
        connection: Any = await asyncpg.connect(dsn)
        try:
            last = await connection.fetchval("SELECT coalesce(max(id), 0) FROM outbox")
            await story(Play(connection, dsn, said_up_to=last))
        finally:
            await connection.close()

    asyncio.run(play())


@PROPERTY
@given(history=st.lists(steps(EVERY), max_size=40), batch=st.integers(1, 8))
def test_every_kind_is_as_the_rules_say(stock_database: str, history: list[Step], batch: int) -> None:
    played(stock_database, lambda play: play.play(history, batch))


@PROPERTY
@given(history=st.lists(steps((*EVERY, UNAUDIT, UNAUDIT, UNAUDIT)), max_size=40))
def test_unaudits_among_them(stock_database: str, history: list[Step]) -> None:
    played(stock_database, lambda play: play.play(history))


@PROPERTY
@given(history=st.lists(steps((*EVERY, UNAUDIT), days=4), max_size=40))
def test_recompute_in_business_date_order(stock_database: str, history: list[Step]) -> None:
    async def story(play: Play) -> None:
        await play.play(history)
        await compare_recompute(play)

    played(stock_database, story)


@PROPERTY
@given(history=st.lists(steps(EVERY), max_size=40))
def test_recompute_of_what_was_audited_in_order_finds_nothing(stock_database: str, history: list[Step]) -> None:
    async def story(play: Play) -> None:
        await play.play(history)
        found = await compare_recompute(play)
        assert (found.differences, found.recosted) == ([], [])

    played(stock_database, story)


@settings(PROPERTY, max_examples=25)
@given(history=st.lists(steps((*EVERY, UNAUDIT), days=4), min_size=8, max_size=40))
def test_what_a_recompute_found_is_made_true_and_taken_back(stock_database: str, history: list[Step]) -> None:
    """Un-audits among later movements, then the recompute: as if the documents had never been."""

    async def story(play: Play) -> None:
        await play.play(history)
        before = await play.state()
        adjustments = await post_recompute_of(play)
        await compare_after_recompute(play)
        assert await post_recompute_of(play) == []
        after = await play.state()
        for _ in range(2):
            await take_back_adjustments(play, adjustments)
            assert worth(await play.state()) == worth(before)
            await restore_adjustments(play, adjustments)
            assert await play.state() == after

    played(stock_database, story)


@PROPERTY
@given(history=st.lists(steps(EVERY), min_size=5, max_size=40), last=steps(EVERY))
def test_audit_then_unaudit_is_as_if_never_been(stock_database: str, history: list[Step], last: Step) -> None:
    """Without later movements: every balance, layer in its place, shortage, last cost, and what is on the way."""

    async def story(play: Play) -> None:
        await play.play(history)
        before = await play.state(), await play.ways()
        entry = await play.post_one(last)
        if entry is None:
            return
        after = await play.state(), await play.ways()
        assert await play.unaudit(entry)
        assert (await play.state(), await play.ways()) == before
        await play.restore(entry.document)
        assert (await play.state(), await play.ways()) == after

    played(stock_database, story)


@PROPERTY
@given(
    history=st.lists(steps(EVERY), min_size=5, max_size=25),
    last=steps(EVERY),
    meanwhile=st.lists(steps(EVERY), max_size=8),
    times=st.integers(1, 3),
)
def test_what_stood_again_is_taken_back_again(
    stock_database: str, history: list[Step], last: Step, meanwhile: list[Step], times: int
) -> None:
    """Ledger kept the vouchers once or more, and others moved the goods in between: it leaves nothing behind."""

    async def story(play: Play) -> None:
        await play.play(history)
        entry = await play.post_one(last)
        if entry is None:
            return
        assert await play.unaudit(entry)
        await play.play([step for step in meanwhile if may_come_between(step, last)])
        without = await play.state(), await play.ways()
        for _ in range(times):
            await play.restore(entry.document)
            said = await play.hear(reverse_unaudited, [play.unaudited(entry.document)])
            assert [type(one) for one in said] == [StockReversed]
            assert (await play.state(), await play.ways()) == without

    played(stock_database, story)


def may_come_between(step: Step, last: Step) -> bool:
    """documents gives the goods of an arrival back to their transfer only when its un-audit is over."""
    return not step.what == last.what == DocumentKind.TRANSFER_RECEIPT


def worth(state: State) -> dict[Any, tuple[Any, ...]]:
    """Quantity and value: what changed layers alone was made true without a document."""
    return {key: figures[:2] for key, figures in state.items()}
