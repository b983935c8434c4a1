"""Recompute what was played, and compare with the reference's replay of the documents that stand."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from tests.inventory.histories import Step
from tests.inventory.play_history import LI, NOW, Play, State, money, state_of
from tests.inventory.reference.books import Books
from tests.inventory.reference.pile import plain
from tests.inventory.reference.replay import replay

from chassis import Database, Hub
from contracts import Document, DocumentProposed, StockPosted, StockReversed, from_cents, from_micros, new_id
from inventory.domain.book.stock import Layer, ShortIssue
from inventory.domain.recompute.recompute_state import Period, Restated
from inventory.use_cases.post_recompute import post_recompute
from inventory.use_cases.post_stock import post_stock
from inventory.use_cases.recompute_products import Found, recompute_products
from inventory.use_cases.reverse_stock import reverse_unaudited
from inventory.use_cases.start_recompute import WantedRecompute, start_recompute
from inventory.use_cases.work_on_recomputes import work_on_recomputes
from messaging import Connection

EVER = Period(date.max)
LAST_DAY = date(2010, 12, 31)


async def compare_recompute(play: Play) -> Found:
    """Every stock and every movement is as the replay says."""
    books = replay([entry.document for entry in play.books.entries])
    products = list(play.firm.products)
    async with play.connection.transaction():
        found = await recompute_products(play.connection, play.firm.organisation_id, products, EVER)
    await _compare_stocks(play, books, found)
    _compare_costs(play, books, found)
    return found


async def _compare_stocks(play: Play, books: Books, found: Found) -> None:
    """The books with the differences found are what the reference has; elsewhere both agree already."""
    state = await play.state()
    for restated, _ in found.differences:
        key = restated.stock_key
        state[key.product_id, key.warehouse_id] = _figures(restated, state[key.product_id, key.warehouse_id])
    figures = {key: figures for key, figures in state.items() if figures[0] or figures[2] is not None}
    assert _unordered(figures) == _unordered(state_of(books))


def _unordered(state: State) -> State:
    """The queue stays in the order of audits, whatever the business dates."""
    return {key: (*rest, sorted(layers), sorted(short)) for key, (*rest, layers, short) in state.items()}


def _figures(restated: Restated, before: tuple[Any, ...]) -> tuple[Any, ...]:
    assert before[1] + from_cents(restated.value) == from_cents(restated.new_value)
    last = restated.last_unit_cost
    return (
        from_micros(restated.quantity),
        from_cents(restated.new_value),
        None if last is None else from_micros(last),
        [_layer(layer) for layer in restated.layers],
        [f"({issue.line.line_id},{_layer(issue)[1:]}" for issue in restated.short_issues],
    )


def _layer(layer: Layer | ShortIssue) -> str:
    return f"({from_micros(layer.quantity):f},{from_cents(layer.value):f})"


def _compare_costs(play: Play, books: Books, found: Found) -> None:
    posted = {line: money(cost) for line, cost in play.books.final_costs().items()}
    right = {line: plain(cost, 2) for line, cost in books.final_costs().items()}
    changed: dict[tuple[UUID, UUID], Decimal] = {
        (one.happened.line.document_id, one.happened.line.line_id): from_cents(one.cost) for one in found.recosted
    }
    assert changed == {line: cost for line, cost in right.items() if cost != posted[line]}


async def post_recompute_of(play: Play) -> list[Document]:
    """Recompute all in the background's way, post it, and audit what documents would make of the proposals."""
    recompute_id = await _recomputed(play)
    async with play.connection.transaction():
        proposals = await post_recompute(play.connection, play.firm.organisation_id, LI, recompute_id, NOW)
    assert isinstance(proposals, list)
    await play.hear(_nothing, [])
    adjustments = [_adjustment(play, proposal) for proposal in proposals]
    said = await play.hear(post_stock, [play.audited(one) for one in adjustments]) if adjustments else []
    assert [type(one) for one in said] == [StockPosted] * len(adjustments)
    return adjustments


async def take_back_adjustments(play: Play, adjustments: list[Document]) -> None:
    for one in reversed(adjustments):
        said = await play.hear(reverse_unaudited, [play.unaudited(one)])
        assert [type(event) for event in said] == [StockReversed], said


async def restore_adjustments(play: Play, adjustments: list[Document]) -> None:
    """Ledger kept the vouchers of their un-audits."""
    for one in adjustments:
        await play.restore(one)


async def compare_after_recompute(play: Play) -> None:
    """The books are what the replay of the standing documents makes them."""
    books = replay([entry.document for entry in play.books.entries])
    state = await play.state()
    figures = {key: figures for key, figures in state.items() if figures[0] or figures[2] is not None}
    assert _unordered(figures) == _unordered(state_of(books))


async def _recomputed(play: Play) -> UUID:
    wanted = WantedRecompute(None, LAST_DAY, None, None)
    async with play.connection.transaction():
        recompute_id = await start_recompute(play.connection, play.firm.organisation_id, LI, wanted, NOW)
    assert isinstance(recompute_id, UUID)
    async with Database(play.dsn).running() as database:
        while await _worked(database):
            pass
    return recompute_id


async def _worked(database: Database) -> bool:
    async with database.transaction() as connection:
        return await work_on_recomputes(connection, Hub(), NOW)


async def _nothing(connection: Connection, deliveries: Any) -> None:
    """Only to pass over what was said."""


def _adjustment(play: Play, proposal: DocumentProposed) -> Document:
    step = Step(proposal.document_kind, 0, Decimal(0), Decimal(0), 0)
    lines = [
        play.firm.line(step, play.firm.products.index(line.product_id), quantity=Decimal(0), value=line.value)
        for line in proposal.lines
    ]
    return Document(
        document_id=new_id(),
        version=1,
        kind=proposal.document_kind,
        number="CA",
        business_date=proposal.business_date,
        warehouse=proposal.warehouse,
        net=Decimal(0),
        tax=Decimal(0),
        gross=Decimal(0),
        lines=tuple(lines),
        recompute_id=proposal.proposal_id,
    )
