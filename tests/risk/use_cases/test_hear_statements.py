"""Statements in any order and any batch end in one verdict, kept with its differences."""

from decimal import Decimal
from itertools import permutations

import pytest
from tests.risk import books as b
from tests.risk import finance as f

from contracts import DocumentKind, LedgerEvent
from messaging import Connection
from risk.domain.heard import Heard, VersionKey
from risk.storage.load_document import load_document
from risk.use_cases.hear_statements import hear_statements

Sale = tuple[b.Said, b.Said, b.Said]


def sale(cost_in_finance: str = "100.00") -> Sale:
    line = b.line(1)
    document = b.document(DocumentKind.SALES_DELIVERY, line)
    move = b.movement(document, line, "100.00")
    booked_move = move.model_copy(update={"cost": -Decimal(cost_in_finance)})
    vouchers = f.sale_vouchers(document, (booked_move,))
    return b.audited(document), b.posted(document, move), f.booked(document, *vouchers)


def heard(event: b.Said) -> Heard:
    if isinstance(event, LedgerEvent):
        document_id, number, kind = event.document_id, event.number, event.document_kind
    else:
        document_id, number, kind = event.document.document_id, event.document.number, event.document.kind
    return Heard(VersionKey(b.ORGANISATION, document_id, 1), kind.value, number, b.books_of(event))


async def status_of(connection: Connection, event: b.Said) -> str:
    (kept,) = await load_document(connection, b.ORGANISATION, heard(event).key.document_id)
    return kept.status.value


async def names_of(connection: Connection, event: b.Said) -> list[str]:
    sql = "SELECT difference FROM differences WHERE document_id = $1 ORDER BY id"
    return [row["difference"] for row in await connection.fetch(sql, heard(event).key.document_id)]


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_any_order_agrees(connection: Connection, order: tuple[int, ...]) -> None:
    events = sale()
    for index in order:
        await hear_statements(connection, [heard(events[index])])
    assert await status_of(connection, events[0]) == "agrees"


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_any_order_names_a_wrong_cost(connection: Connection, order: tuple[int, ...]) -> None:
    events = sale("99.99")
    for index in order:
        await hear_statements(connection, [heard(events[index])])
    assert await status_of(connection, events[0]) == "different"
    assert await names_of(connection, events[0]) == ["inventory_account_differs_from_stock_cost"]


async def test_a_batch_is_one_verdict_a_version(connection: Connection) -> None:
    sales = [sale(), sale(), sale("99.99")]
    judged = await hear_statements(connection, [heard(event) for events in sales for event in events])
    assert sorted(verdict.status.value for _, verdict in judged) == ["agrees", "agrees", "different"]


async def test_a_posting_said_twice_is_doubled(connection: Connection) -> None:
    audited, posted, booked = sale()
    await hear_statements(connection, [heard(audited), heard(posted), heard(booked)])
    await hear_statements(connection, [heard(posted)])
    assert await names_of(connection, audited) == ["stock_doubled"]


async def test_part_of_it_is_in_flight(connection: Connection) -> None:
    audited, posted, _ = sale()
    await hear_statements(connection, [heard(audited), heard(posted)])
    assert await status_of(connection, audited) == "in_flight"
    assert await names_of(connection, audited) == []


async def test_a_refusal_needs_no_finance(connection: Connection) -> None:
    document = b.document(DocumentKind.SALES_DELIVERY, b.line(1))
    await hear_statements(connection, [heard(b.audited(document))])
    await hear_statements(connection, [heard(b.stock_refused(document))])
    assert await status_of(connection, b.audited(document)) == "refused"
