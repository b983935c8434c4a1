"""Periods over HTTP: closed, opened, refused; nothing is booked into a closed one, whatever runs at once."""

import asyncio
from datetime import date
from typing import Any

import pytest
from tests.ledger.http.conftest import Accountant, Hire
from tests.ledger.papers import Trade

from chassis import Database
from contracts import LEDGER_CLOSE, LEDGER_EDIT, LEDGER_VIEW, DocumentKind, new_id
from ledger.domain.books import Request

MAY = [LEDGER_VIEW, LEDGER_CLOSE]
BUSINESS_DATE = date(2026, 10, 15)
PARK = """
INSERT INTO dead_letters (id, source, position, previous, shard, key, event_id, ce_type, subject, said_at, body, error)
VALUES (gen_random_uuid(), 'documents', $1, 0, 0, 'k', gen_random_uuid(), 't', 's', now(), $2, 'broken')
"""


async def change(accountant: Accountant, month: str, verb: str) -> tuple[int, Any]:
    response = await accountant.call("POST", f"/periods/{month}/{verb}")
    return response.status_code, response.json()


async def execute(accountant: Accountant, sql: str, *arguments: Any) -> list[Any]:
    database: Database = accountant.app.state.database
    async with database.connection() as connection:
        return list(await connection.fetch(sql, *arguments))


def receipt(trade: Trade, day: date) -> Request:
    return trade.money(DocumentKind.CUSTOMER_RECEIPT, "10.00", business_date=day)


async def vouchers(accountant: Accountant) -> int:
    return len(await accountant.items("/vouchers"))


async def test_a_closed_period_closes_all_before_it_until_it_is_opened(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id, MAY)
    assert await accountant.get("/periods") == {"closed_through": None}
    closed = {"period": "2026-10", "state": "closed", "closed_through": "2026-10"}
    assert await change(accountant, "2026-10", "close") == (200, closed)
    assert await accountant.get("/periods") == {"closed_through": "2026-10"}
    await accountant.book(receipt(trade, BUSINESS_DATE), receipt(trade, date(2025, 1, 31)))
    assert await vouchers(accountant) == 0
    await accountant.book(receipt(trade, date(2026, 11, 1)))
    assert await vouchers(accountant) == 1
    opened = {"period": "2026-10", "state": "open", "closed_through": None}
    assert await change(accountant, "2026-10", "open") == (200, opened)
    await accountant.book(receipt(trade, BUSINESS_DATE))
    assert await vouchers(accountant) == 2


async def test_every_change_is_said_in_order(hire: Hire) -> None:
    accountant = await hire(new_id(), MAY)
    for month, verb in (("2026-08", "close"), ("2026-10", "close"), ("2026-10", "open")):
        assert (await change(accountant, month, verb))[0] == 200
    sql = "SELECT convert_from(body, 'UTF8')::jsonb AS said FROM outbox WHERE key = $1 ORDER BY id"
    said = [str(row["said"]) for row in await execute(accountant, sql, str(accountant.organisation_id))]
    assert ['"closed_through": "2026-08"' in one for one in said] == [True, False, True]
    assert ['"state": "open"' in one for one in said] == [False, False, True]


REFUSED = [
    ("2026-09", "close", 409, "period_closed_already"),
    ("2026-10", "close", 409, "period_closed_already"),
    ("9998-01", "close", 422, "period_not_begun"),
    ("2026-11", "open", 409, "period_open_already"),
    ("2026-09", "open", 409, "later_period_closed"),
    ("2026-13", "close", 422, "invalid_input"),
    ("october", "open", 422, "invalid_input"),
]


@pytest.mark.parametrize(("month", "verb", "status", "code"), REFUSED)
async def test_what_is_refused(hire: Hire, month: str, verb: str, status: int, code: str) -> None:
    accountant = await hire(new_id(), MAY)
    assert (await change(accountant, "2026-10", "close"))[0] == 200
    found, problem = await change(accountant, month, verb)
    assert (found, problem["code"]) == (status, code)
    assert await accountant.get("/periods") == {"closed_through": "2026-10"}


async def test_documents_that_wait_as_dead_letters_keep_their_period_open(hire: Hire) -> None:
    accountant, other = await hire(new_id(), MAY), await hire(new_id(), MAY)
    body = f'{{"organisation_id": "{accountant.organisation_id}", "document": {{"business_date": "2026-10-05"}}}}'
    await execute(accountant, PARK, 1, body.encode())
    assert (await change(accountant, "2026-09", "close"))[0] == 200
    found, problem = await change(accountant, "2026-10", "close")
    assert (found, problem["code"]) == (409, "period_has_unbooked_documents")
    assert (await change(other, "2026-10", "close"))[0] == 200
    await execute(accountant, "UPDATE dead_letters SET replayed_at = now()")
    assert (await change(accountant, "2026-10", "close"))[0] == 200


async def test_what_cannot_be_read_may_be_anybodys(hire: Hire) -> None:
    accountant = await hire(new_id(), MAY)
    await execute(accountant, PARK, 2, b"{")
    assert (await change(accountant, "2026-10", "close"))[0] == 409
    await execute(accountant, "UPDATE dead_letters SET replayed_at = now()")


async def test_whatever_is_booked_at_once_is_booked_before_or_refused(hire: Hire) -> None:
    """The months are new to ledger, so that none has a counter to be locked by."""
    trade = Trade()
    accountant = await hire(trade.organisation_id, MAY)
    bookings = [accountant.book(receipt(trade, date(2026, month, 1))) for month in range(1, 11)]
    await asyncio.gather(*bookings[:5], change(accountant, "2026-10", "close"), *bookings[5:])
    before = await vouchers(accountant)
    await accountant.book(*(receipt(trade, date(2026, month, 2)) for month in range(1, 11)))
    assert await vouchers(accountant) == before


async def test_editing_is_not_closing(hire: Hire) -> None:
    editor = await hire(new_id(), [LEDGER_VIEW, LEDGER_EDIT])
    for verb in ("close", "open"):
        status, problem = await change(editor, "2026-10", verb)
        assert (status, problem["permission"]) == (403, LEDGER_CLOSE)
