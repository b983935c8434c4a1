"""Recompute what was played, and compare with the reference's replay of the documents that stand."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from tests.inventory.play_history import Play, State, money, state_of
from tests.inventory.reference.books import Books
from tests.inventory.reference.pile import plain
from tests.inventory.reference.replay import replay

from contracts import from_cents, from_micros
from inventory.domain.recompute_state import Period, Restated
from inventory.domain.stock import Layer, ShortIssue
from inventory.use_cases.recompute_products import Found, recompute_products

EVER = Period(date.max)


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
