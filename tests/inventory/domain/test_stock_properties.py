"""Whatever happens: layers make the stock, nothing is worth 0, goods leave in order, no return exceeds its origin."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contracts import Document, DocumentKind, StockRefusal
from inventory.domain.posting.posted import Posted
from inventory.domain.posting.refuse import Refused

QUANTITY = st.decimals(min_value="0.000001", max_value="100000", places=6)
PRICE = st.decimals(min_value="0", max_value="100000", places=6)
EVENT = st.one_of(
    st.tuples(st.just("in"), QUANTITY, PRICE),
    st.tuples(st.just("out"), QUANTITY, st.just(0)),
    st.tuples(st.just("return"), QUANTITY, st.integers(min_value=0, max_value=30)),
)
PROPERTY = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def document_of(player: Any, posted: list[Document], event: tuple[Any, ...]) -> Document | None:
    what, quantity, figure = event
    if what == "in":
        return player.house.receipt(str(quantity), str(figure))  # type: ignore[no-any-return]
    if what == "out":
        return player.house.delivery(str(quantity))  # type: ignore[no-any-return]
    origins = [document for document in posted if not document.kind.is_return]
    return player.house.return_of(origins[figure % len(origins)], str(quantity)) if origins else None


def play(player: Any, events: list[tuple[Any, ...]]) -> list[tuple[Document, Posted | Refused]]:
    posted: list[Document] = []
    story: list[tuple[Document, Posted | Refused]] = []
    for event in events:
        document = document_of(player, posted, event)
        if document is None:
            continue
        decided = player.post(document)
        story.append((document, decided))
        if isinstance(decided, Posted):
            posted.append(document)
        assert_sound(player.stock)
    return story


def assert_sound(stock: Any) -> None:
    assert stock.quantity != 0 or stock.value == 0
    assert stock.value >= 0 if stock.quantity >= 0 else stock.value <= 0
    assert sum(issue.quantity for issue in stock.short_issues) == max(0, -stock.quantity)
    if stock.quantity < 0:
        assert sum(issue.value for issue in stock.short_issues) == -stock.value
    if stock.is_fifo():
        assert sum(layer.quantity for layer in stock.layers) == max(0, stock.quantity)
        assert sum(layer.value for layer in stock.layers) == max(0, stock.value)
        assert all(layer.quantity >= 0 and layer.value >= 0 for layer in stock.layers)
        sequences = [layer.sequence for layer in stock.layers]
        assert sequences == sorted(sequences)


@pytest.mark.parametrize("negative", [False, True])
@pytest.mark.parametrize("method", ["average", "FIFO"])
@PROPERTY
@given(events=st.lists(EVENT, max_size=25))
def test_the_stock_stays_sound(
    method: str, negative: bool, events: list[tuple[Any, ...]], new_player: Callable[..., Any]
) -> None:
    player = new_player(method, negative=negative)
    story = play(player, events)
    moves = [moved for _, decided in story if isinstance(decided, Posted) for moved in decided.movements]
    ups = [up.moved for _, decided in story if isinstance(decided, Posted) for up in decided.true_ups]
    assert player.stock.quantity == sum(moved.quantity for moved in moves)
    assert player.stock.value == sum(moved.cost for moved in [*moves, *ups])
    last = max([*moves, *ups], key=lambda moved: moved.sequence, default=None)
    assert last is None or (last.quantity_after, last.value_after) == (player.stock.quantity, player.stock.value)


@pytest.mark.parametrize("method", ["average", "FIFO"])
@PROPERTY
@given(events=st.lists(EVENT, max_size=25))
def test_returns_never_exceed_their_origin(
    method: str, events: list[tuple[Any, ...]], new_player: Callable[..., Any]
) -> None:
    player = new_player(method)
    play(player, events)
    for origin in player.books.origins.values():
        assert 0 <= origin.returned_quantity <= origin.quantity


@PROPERTY
@given(first=QUANTITY, second=QUANTITY, price=PRICE)
def test_all_returns_of_an_issue_bring_back_exactly_its_cost(
    first: Any, second: Any, price: Any, new_player: Callable[..., Any]
) -> None:
    player = new_player()
    total = first + second
    player.post(player.house.receipt(str(total), str(price)))
    issue = player.house.delivery(str(total))
    cost = player.cost(issue)
    back = [player.cost(player.house.return_of(issue, str(part))) for part in (first, second)]
    assert sum(back) == -cost


def test_every_short_line_is_named(new_house: Callable[..., Any], new_player: Callable[..., Any]) -> None:
    player = new_player()
    player.post(player.house.receipt("10", "1"))
    refused = player.post(player.house.delivery("4", "5", "3"))
    assert isinstance(refused, Refused)
    assert refused.reason is StockRefusal.INSUFFICIENT_STOCK
    assert [(short.wanted, short.available) for short in refused.short_lines] == [(12_000_000, 10_000_000)] * 3
    assert player.stock.quantity == 10_000_000


def test_reasons_in_the_order_of_the_checks(new_player: Callable[..., Any]) -> None:
    player = new_player()
    house = player.house
    receipt, unknown = house.receipt("10", "1"), house.receipt("10", "1")
    player.post(receipt)
    player.post(house.delivery("6"))
    reasons = [player.post(house.return_of(*of)).reason for of in [(unknown, "99"), (receipt, "99"), (receipt, "5")]]
    assert reasons == [reason for reason in StockRefusal if reason in reasons]


def test_lines_that_move_nothing_pass_through(new_player: Callable[..., Any]) -> None:
    player = new_player()
    document = player.house.document(DocumentKind.SALES_DELIVERY, [player.house.line("5", "1", moves=False)])
    assert player.post(document) == Posted()
