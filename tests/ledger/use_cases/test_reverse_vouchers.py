"""Un-audits in the finance book: red letters to every voucher, open items undone, and a later version booked anew."""

import asyncio
from datetime import date
from decimal import Decimal
from typing import Any

import asyncpg
from tests.ledger.conftest import Ledger, event_of, unaudit_of
from tests.ledger.papers import Trade, made_from

from contracts import DocumentKind
from ledger.domain.books import Request
from ledger.use_cases.post_vouchers import Heard, post_vouchers
from ledger.use_cases.reverse_vouchers import reverse_vouchers

K = DocumentKind
LINES = """
SELECT account, debit, credit FROM voucher_lines JOIN vouchers ON id = voucher_id
WHERE document_id = $1 AND reversal ORDER BY number, line_number
"""
REMAINING = "SELECT remaining FROM open_items WHERE document_id = $1 AND undone_at IS NULL"
NOTHING: list[tuple[Any, ...]] = []


def sale(trade: Trade, **more: Any) -> Request:
    return trade.goods(K.SALES_DELIVERY, ("tea", "40", "15.00", "400.00"), **more)


def next_version(request: Request) -> Request:
    return request._replace(document=request.document.model_copy(update={"version": request.document.version + 1}))


async def remaining(ledger: Ledger, *requests: Request) -> list[str | None]:
    rows = [await ledger.rows(REMAINING, request.document.document_id) for request in requests]
    return [str(row[0][0]) if row else None for row in rows]


async def test_all_vouchers_of_the_version_are_red_lettered(ledger: Ledger) -> None:
    trade = Trade()
    sold = sale(trade)
    booked = await ledger.book(sold)
    [(name, body)] = await ledger.unaudit(sold)
    assert name == "VoucherReversed"
    assert [v["red_letter_of"] for v in body["vouchers"]] == [v["voucher_id"] for v in booked[0][1]["vouchers"]]
    assert [v["number"] for v in body["vouchers"]] == ["记-3", "记-4"]
    assert await ledger.rows(LINES, sold.document.document_id) == [
        ("1122", Decimal("-678.00"), Decimal("0.00")),
        ("6001", Decimal("0.00"), Decimal("-600.00")),
        ("22210102", Decimal("0.00"), Decimal("-78.00")),
        ("6401", Decimal("-400.00"), Decimal("0.00")),
        ("1405", Decimal("0.00"), Decimal("-400.00")),
    ]
    assert await ledger.rows("SELECT account FROM account_totals WHERE debit <> 0 OR credit <> 0") == NOTHING
    assert await remaining(ledger, sold) == [None]


async def test_twice_is_once(ledger: Ledger) -> None:
    sold = sale(Trade())
    await ledger.book(sold)
    assert len(await ledger.unaudit(sold, sold)) == 1
    assert await ledger.unaudit(sold) == []


async def test_the_next_version_is_booked_anew_and_returns_refer_to_it(ledger: Ledger) -> None:
    trade = Trade()
    sold = sale(trade)
    again = next_version(sold)
    await ledger.book(sold)
    await ledger.unaudit(sold)
    [(_, booked)] = await ledger.book(again)
    back = trade.goods(K.SALES_RETURN, ("tea", "40", "15.00", "400.00"), origin=made_from(sold.document))
    [(_, returned)] = await ledger.book(back)
    assert [v["red_letter_of"] for v in returned["vouchers"]] == [v["voucher_id"] for v in booked["vouchers"]]
    assert await remaining(ledger, again) == ["0.00"]


async def test_a_return_of_an_unaudited_origin_is_refused(ledger: Ledger) -> None:
    trade = Trade()
    sold = sale(trade)
    await ledger.book(sold)
    await ledger.unaudit(sold)
    back = trade.goods(K.SALES_RETURN, ("tea", "40", "15.00", "400.00"), origin=made_from(sold.document))
    [(name, body)] = await ledger.book(back)
    assert (name, body["reason"]) == ("VoucherRefused", "origin_not_booked")


async def test_what_was_paid_becomes_the_partners_credit_and_can_settle_again(ledger: Ledger) -> None:
    trade = Trade()
    sold, other = sale(trade), sale(trade)
    await ledger.book(sold, other)
    paid = trade.money(K.CUSTOMER_RECEIPT, "700.00", (sold.document, "678.00"), (other.document, "22.00"))
    await ledger.book(paid)
    await ledger.unaudit(sold)
    assert await remaining(ledger, sold, other, paid) == [None, "656.00", "-678.00"]


async def test_a_receipt_taken_back_opens_what_it_had_settled(ledger: Ledger) -> None:
    trade = Trade()
    sold, other = sale(trade), sale(trade)
    paid = trade.money(K.CUSTOMER_RECEIPT, "700.00")
    await ledger.book(sold, other, paid)
    [(name, body)] = await ledger.unaudit(paid)
    assert (name, len(body["vouchers"])) == ("VoucherReversed", 1)
    assert await remaining(ledger, sold, other, paid) == ["678.00", "678.00", None]


async def test_a_return_taken_back_opens_its_delivery(ledger: Ledger) -> None:
    trade = Trade()
    sold = sale(trade)
    back = trade.goods(K.SALES_RETURN, ("tea", "10", "15.00", "100.00"), origin=made_from(sold.document))
    await ledger.book(sold, back)
    await ledger.unaudit(back)
    assert await remaining(ledger, sold, back) == ["678.00", None]


async def test_both_sides_of_a_settlement_in_one_batch(ledger: Ledger) -> None:
    trade = Trade()
    sold = sale(trade)
    paid = trade.money(K.CUSTOMER_RECEIPT, "700.00")
    await ledger.book(sold, paid)
    assert len(await ledger.unaudit(sold, paid)) == 2
    assert await ledger.rows("SELECT count(*) FROM open_items WHERE remaining <> 0") == [(0,)]


async def test_true_ups_are_taken_back_with_the_receipt_that_brought_them(ledger: Ledger) -> None:
    trade = Trade()
    sold = sale(trade)
    receipt = trade.goods(K.PURCHASE_RECEIPT, ("tea", "40", "12.00", "480.00"))
    dearer = receipt._replace(true_ups=[trade.true_up(sold.document, "tea", "-80.00")])
    await ledger.book(sold, dearer)
    [(_, body)] = await ledger.unaudit(dearer)
    assert len(body["vouchers"]) == 2
    left = "SELECT account, debit - credit FROM account_totals WHERE account IN ('1405', '6401') ORDER BY 1"
    assert await ledger.rows(left) == [("1405", Decimal("-400.00")), ("6401", Decimal("400.00"))]


async def test_a_closed_period_refuses_and_the_version_stays_booked(ledger: Ledger) -> None:
    trade = Trade()
    late, sold = sale(trade, business_date=date(2026, 10, 31)), sale(trade)
    await ledger.book(late, sold)
    await ledger.connection.execute("INSERT INTO periods VALUES ($1, '2026-10', 'closed')", trade.organisation_id)
    said = await ledger.unaudit(late, sold)
    assert [(name, body.get("reason"), body.get("detail")) for name, body in said] == [
        ("VoucherReversalRefused", "period_closed", "2026-10"),
        ("VoucherReversed", None, None),
    ]
    assert await remaining(ledger, late, sold) == ["678.00", None]
    await ledger.connection.execute("DELETE FROM periods")
    assert [name for name, _ in await ledger.unaudit(late)] == ["VoucherReversed"]


async def test_what_booked_nothing_is_reversed_by_nothing(ledger: Ledger) -> None:
    trade = Trade()
    free = trade.line(1, "advice", "1", "0", "0", moves_stock=False)
    request = Request(trade.organisation_id, trade.paper(K.SALES_DELIVERY, [free]))
    await ledger.book(request)
    [(name, body)] = await ledger.unaudit(request)
    assert (name, body["vouchers"]) == ("VoucherReversed", [])
    assert await ledger.unaudit(request) == []


async def test_opening_balances_open_items_of_their_partners_and_take_them_back(ledger: Ledger) -> None:
    trade = Trade()
    opening = trade.opening(("1002", "500.00", "0"), ("customer", "80.00", "0"), ("supplier", "0", "580.00"))
    await ledger.book(opening)
    items = "SELECT side, remaining FROM open_items WHERE undone_at IS NULL ORDER BY side, remaining DESC"
    assert await ledger.rows(items) == [("payable", Decimal("580.00")), ("receivable", Decimal("80.00"))]
    paid = trade.money(K.SUPPLIER_PAYMENT, "100.00", (opening.document, "100.00"))
    await ledger.book(paid)
    assert await ledger.rows(items) == [
        ("payable", Decimal("480.00")),
        ("payable", Decimal("0.00")),
        ("receivable", Decimal("80.00")),
    ]
    await ledger.unaudit(opening)
    assert await ledger.rows(items) == [("payable", Decimal("-100.00"))]


async def test_a_supplier_bill_that_was_too_high_reduces_its_receipt(ledger: Ledger) -> None:
    trade = Trade()
    receipt = trade.goods(K.PURCHASE_RECEIPT, ("tea", "100", "10.00", "1000.00"))
    less = trade.goods(K.BILL_DIFFERENCE, ("tea", "0", "-100.00", "-70.00"), origin=made_from(receipt.document))
    await ledger.book(receipt, less)
    assert await remaining(ledger, receipt, less) == ["1017.00", "0.00"]
    await ledger.unaudit(less)
    assert await remaining(ledger, receipt, less) == ["1130.00", None]


async def test_reversals_and_receipts_at_once_never_lose_a_settlement(ledger: Ledger) -> None:
    trade = Trade()
    sold = [sale(trade, business_date=date(2026, 10 + place % 3, 5)) for place in range(6)]
    await ledger.book(*sold)
    pool = await asyncpg.create_pool(ledger.dsn, min_size=6, max_size=6)

    async def book(*requests: Request) -> None:
        async with pool.acquire() as connection, connection.transaction():
            await post_vouchers(connection, [Heard(event_of(request)) for request in requests])

    async def unaudit(*requests: Request) -> None:
        async with pool.acquire() as connection, connection.transaction():
            await reverse_vouchers(connection, [Heard(unaudit_of(request)) for request in requests])

    paid = [trade.money(K.CUSTOMER_RECEIPT, "500.00") for _ in range(6)]
    await asyncio.gather(*(book(one) for one in paid), unaudit(*sold[:3]), unaudit(sold[3], sold[4]))
    await pool.close()
    assert await ledger.rows("SELECT sum(remaining) FROM open_items") == [(Decimal("678.00") - 6 * 500,)]
    assert await ledger.rows("SELECT count(*) FROM vouchers WHERE reversal") == [(10,)]
