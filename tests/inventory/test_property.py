"""Random histories through the service on real PostgreSQL and through a slow, independent reference: all agrees."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.inventory.histories import UNAUDIT, Step, steps
from tests.inventory.play_history import Play
from tests.inventory.play_recompute import compare_recompute

from contracts import DocumentKind

K = DocumentKind
TRADE = (K.PURCHASE_RECEIPT, K.SALES_DELIVERY, K.SALES_RETURN, K.PURCHASE_RETURN)
PLACES = (K.TRANSFER, K.TRANSFER_RECEIPT, K.OTHER_INBOUND, K.OTHER_OUTBOUND)
VALUES = (K.STOCK_COUNT, K.COST_ADJUSTMENT, K.LANDED_COST, K.BILL_DIFFERENCE)
MADE = (K.ASSEMBLY, K.DISASSEMBLY)
EVERY = (*TRADE, K.PURCHASE_RECEIPT, *PLACES, *VALUES, *MADE)
PROPERTY = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture(scope="module")
def stock_database(fresh_database: Callable[..., str]) -> str:
    return fresh_database("histories", service="inventory")


def played(dsn: str, story: Callable[[Play], Awaitable[None]]) -> None:
    """Each history is another organisation in the same database."""

    async def play() -> None:
        connection: Any = await asyncpg.connect(dsn)
        try:
            last = await connection.fetchval("SELECT coalesce(max(id), 0) FROM outbox")
            await story(Play(connection, said_up_to=last))
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
