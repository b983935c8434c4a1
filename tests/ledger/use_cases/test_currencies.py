"""Foreign currencies in the finance book: items keep their rate, what settling them gains or loses is booked."""

import asyncio
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

import asyncpg
import pytest
from tests.ledger.conftest import Act, Ledger, Said, event_of, unaudit_of
from tests.ledger.papers import Trade, abroad, made_from

from contracts import DocumentKind, MoneyAccount
from ledger.domain.books import Request
from ledger.use_cases.post_vouchers import Heard, post_vouchers
from ledger.use_cases.reverse_vouchers import reverse_vouchers

K = DocumentKind
ITEM = """
SELECT amount, remaining, currency, foreign_amount, foreign_remaining FROM open_items
WHERE document_id = $1 AND undone_at IS NULL
"""
RATES = """
SELECT account, line.currency, line.foreign_amount, exchange_rate::text
FROM voucher_lines AS line JOIN vouchers AS v ON v.id = voucher_id
WHERE document_id = $1 AND line.currency IS NOT NULL ORDER BY number, line_number
"""
ACCOUNT = "SELECT coalesce(sum(debit - credit), 0) FROM account_totals WHERE account = $1"


def sale(trade: Trade, rate: str = "7.10", currency: str = "USD", **more: Any) -> Request:
    """113.00 in the foreign currency."""
    return abroad(trade.goods(K.SALES_DELIVERY, ("tea", "10", "10.00", "300.00"), **more), rate, currency)


def receipt(
    trade: Trade, amount: str, rate: str = "7.20", *named: tuple[Request, str], currency: str = "USD"
) -> Request:
    settled = [(request.document, settles) for request, settles in named]
    return abroad(trade.money(K.CUSTOMER_RECEIPT, amount, *settled), rate, currency)


def lines(said: Said) -> list[list[list[str]]]:
    """Account and signed debit of each line, of each voucher, of each event."""
    return [
        [
            [f"{line['account']} {Decimal(line['debit']) - Decimal(line['credit'])}" for line in voucher["lines"]]
            for voucher in body["vouchers"]
        ]
        for _, body in said
    ]


async def left(ledger: Ledger, *requests: Request) -> list[str | None]:
    """What remains of each, in the books and in its currency."""
    found = [await ledger.rows(ITEM, request.document.document_id) for request in requests]
    return [f"{rows[0][1]} {rows[0][2]} {rows[0][4]}" if rows else None for rows in found]


async def account(ledger: Ledger, number: str) -> Decimal:
    [(balance,)] = await ledger.rows(ACCOUNT, number)
    return Decimal(balance)


async def test_an_item_keeps_its_currency_and_the_books_their_own(ledger: Ledger) -> None:
    trade = Trade()
    sold = sale(trade)
    assert lines(await ledger.book(sold)) == [
        [["1122 802.30", "6001 -710.00", "22210102 -92.30"], ["6401 300.00", "1405 -300.00"]]
    ]
    assert await ledger.rows(ITEM, sold.document.document_id) == [
        (Decimal("802.30"), Decimal("802.30"), "USD", Decimal("113.00"), Decimal("113.00"))
    ]


async def test_a_receipt_at_a_better_rate_is_a_gain(ledger: Ledger) -> None:
    trade = Trade()
    sold, paid = sale(trade), receipt(trade, "113.00")
    await ledger.book(sold)
    assert lines(await ledger.book(paid)) == [[["1002 813.60", "1122 -813.60"], ["1122 11.30", "6061 -11.30"]]]
    assert await left(ledger, sold, paid) == ["0.00 USD 0.00", "0.00 USD 0.00"]
    assert await account(ledger, "1122") == 0


async def test_a_payment_at_a_worse_rate_is_a_gain_too(ledger: Ledger) -> None:
    trade = Trade()
    bought = abroad(trade.goods(K.PURCHASE_RECEIPT, ("tea", "10", "10.00", "710.00")), "7.10")
    paid = abroad(trade.money(K.SUPPLIER_PAYMENT, "100.00", account=MoneyAccount.CASH), "7.00")
    await ledger.book(bought)
    assert lines(await ledger.book(paid)) == [[["2202 700.00", "1001 -700.00"], ["2202 10.00", "6061 -10.00"]]]
    assert await left(ledger, bought, paid) == ["92.30 USD 13.00", "0.00 USD 0.00"]


async def test_partial_receipts_at_other_rates_and_an_advance(ledger: Ledger) -> None:
    trade = Trade()
    sold = sale(trade)
    first, second, third = receipt(trade, "33.33", "7.2"), receipt(trade, "50.00", "6.9"), receipt(trade, "100", "7.3")
    await ledger.book(sold, first, second)
    assert await left(ledger, sold) == ["210.66 USD 29.67"]
    assert lines(await ledger.book(third))[0][1] == ["1122 5.93", "6061 -5.93"]
    assert await left(ledger, sold, third) == ["0.00 USD 0.00", "-513.41 USD -70.33"]
    assert await account(ledger, "1122") == Decimal("-513.41")


async def test_the_oldest_of_the_same_currency_is_taken_and_nothing_of_another(ledger: Ledger) -> None:
    trade = Trade()
    home = trade.goods(K.SALES_DELIVERY, ("tea", "10", "10.00", "300.00"))
    euros, dollars, later = sale(trade, "7.8", "EUR"), sale(trade), sale(trade)
    await ledger.book(home, euros, dollars, later)
    paid = receipt(trade, "150.00")
    await ledger.book(paid)
    assert await left(ledger, home, euros, dollars, later, paid) == [
        "113.00 None None",
        "881.40 EUR 113.00",
        "0.00 USD 0.00",
        "539.60 USD 76.00",
        "0.00 USD 0.00",
    ]
    named = receipt(trade, "50.00", "7.20", (euros, "50.00"))
    at_home = trade.money(K.CUSTOMER_RECEIPT, "500.00")
    await ledger.book(named, at_home)
    assert await left(ledger, home, euros, named, at_home) == [
        "0.00 None None",
        "881.40 EUR 113.00",
        "-360.00 USD -50.00",
        "-387.00 None None",
    ]


async def test_a_return_of_the_same_rate_makes_no_difference(ledger: Ledger) -> None:
    trade = Trade()
    sold = sale(trade, "7.1034")
    await ledger.book(sold)
    back = trade.goods(K.SALES_RETURN, ("tea", "3", "10.00", "90.00"), origin=made_from(sold.document))
    assert [len(vouchers) for vouchers in lines(await ledger.book(abroad(back, "7.1034")))] == [2]
    assert await left(ledger, sold) == ["561.88 USD 79.10"]


@pytest.mark.parametrize("at_once", [False, True])
async def test_a_return_over_deliveries_of_two_rates_makes_none_either(ledger: Ledger, at_once: bool) -> None:
    """Each of its vouchers has the rate of the delivery that it corrects, and so have their red letters."""
    trade = Trade()
    dear, cheap = sale(trade, "7.50"), sale(trade, "7.00")
    if not at_once:
        await ledger.book(dear, cheap)
    row = ("tea", "10", "10.00", "300.00")
    both = trade.goods_of(K.SALES_RETURN, (dear.document, row), (cheap.document, row))
    parts = [
        abroad(trade.goods_of(K.SALES_RETURN, part), rate)
        for part, rate in (((dear.document, row), "7.50"), ((cheap.document, row), "7.00"))
    ]
    priced = tuple(
        line.model_copy(update={"line_id": own.line_id})
        for part, own in zip(parts, both.document.lines, strict=True)
        for line in part.document.lines
    )
    sums = {
        name: sum((getattr(part.document, name) for part in parts), Decimal(0))
        for name in ("net", "tax", "gross", "foreign_net", "foreign_tax", "foreign_gross")
    }
    document = both.document.model_copy(update={"currency": "USD", "lines": priced} | sums)
    back = both._replace(document=document)
    said = await ledger.book(*([dear, cheap] if at_once else []), back)
    assert len(lines(said)[-1]) == 4
    assert await left(ledger, dear, cheap, both) == ["0.00 USD 0.00"] * 3
    taken = [("1122", "USD", Decimal("-113.00"), rate) for rate in ("7.500000", "7.000000")]
    assert await ledger.rows(RATES, document.document_id) == taken
    await ledger.unaudit(back)
    undone = [(account, currency, -amount, rate) for account, currency, amount, rate in taken]
    assert await ledger.rows(RATES, document.document_id) == taken + undone


async def test_unaudit_of_the_receipt_takes_the_difference_back(ledger: Ledger) -> None:
    trade = Trade()
    sold, paid = sale(trade), receipt(trade, "56.50")
    await ledger.book(sold, paid)
    assert lines(await ledger.unaudit(paid)) == [[["1002 -406.80", "1122 406.80"], ["1122 -5.65", "6061 5.65"]]]
    assert await left(ledger, sold, paid) == ["802.30 USD 113.00", None]


async def test_unaudit_of_the_delivery_gives_the_receipt_its_own_share_back(ledger: Ledger) -> None:
    trade = Trade()
    sold, other = sale(trade), sale(trade, "7.30")
    paid = receipt(trade, "150.00", "7.20", (sold, "113.00"), (other, "37.00"))
    await ledger.book(sold, other)
    [(_, booked)] = await ledger.book(paid)
    said = await ledger.unaudit(sold)
    assert [name for name, _ in said] == ["VoucherReversed", "VoucherAdded"]
    added = said[1][1]
    assert (added["document_id"], added["version"], added["key"]) == (booked["document_id"], 1, booked["key"])
    assert [voucher["red_letter_of"] for voucher in added["vouchers"]] == [booked["vouchers"][1]["voucher_id"]]
    assert lines(said)[1] == [["1122 -11.30", "6061 11.30"]]
    assert await left(ledger, sold, other, paid) == [None, "554.80 USD 76.00", "-813.60 USD -113.00"]
    assert await account(ledger, "6061") == Decimal("3.70")
    await ledger.unaudit(paid)
    assert [await account(ledger, number) for number in ("6061", "1002")] == [0, 0]
    assert await left(ledger, other, paid) == ["824.90 USD 113.00", None]


async def test_both_sides_in_one_batch(ledger: Ledger) -> None:
    trade = Trade()
    sold, paid = sale(trade), receipt(trade, "113.00")
    await ledger.book(sold, paid)
    assert [name for name, _ in await ledger.unaudit(sold, paid)] == ["VoucherReversed", "VoucherReversed"]
    assert await ledger.rows("SELECT account FROM account_totals WHERE debit <> credit") == []


@pytest.mark.parametrize("request_of", [sale, lambda trade: receipt(trade, "1.00")])
async def test_what_settles_needs_an_account_of_exchange_differences(ledger: Ledger, request_of: Any) -> None:
    trade = Trade()
    await ledger.book(trade.money(K.CUSTOMER_RECEIPT, "1.00"))
    await ledger.connection.execute("UPDATE accounts SET role = NULL WHERE number = '6061'")
    [(name, body)] = await ledger.book(request_of(trade))
    settles = request_of is not sale
    assert name == ("VoucherRefused" if settles else "VoucherPosted")
    assert (body.get("reason"), body.get("detail")) == (
        ("account_missing", "exchange_differences") if settles else (None, None)
    )


async def test_a_difference_is_taken_back_in_a_period_that_is_open(ledger: Ledger) -> None:
    trade = Trade()
    sold = sale(trade)
    paid = abroad(trade.money(K.CUSTOMER_RECEIPT, "113.00", business_date=date(2026, 10, 31)), "7.20")
    await ledger.book(sold, paid)
    await ledger.connection.execute("INSERT INTO periods VALUES ($1, '2026-10', 'closed')", trade.organisation_id)
    said = await ledger.unaudit(sold)
    assert [name for name, _ in said] == ["VoucherReversed", "VoucherAdded"]
    assert [voucher["voucher_date"] for voucher in said[1][1]["vouchers"]] == ["2026-11-02"]
    assert await left(ledger, paid) == ["-813.60 USD -113.00"]


async def test_receipts_and_unaudits_at_once_never_lose_a_difference(ledger: Ledger) -> None:
    trade = Trade()
    sold = [sale(trade) for _ in range(6)]
    await ledger.book(*sold)
    pool = await asyncpg.create_pool(ledger.dsn, min_size=8, max_size=8)

    async def act(use_case: Act, *heard: Heard) -> None:
        """Two that met in each other's way are tried again, as the consumer does."""
        while True:
            async with pool.acquire() as connection:
                with suppress(asyncpg.DeadlockDetectedError):
                    async with connection.transaction():
                        return await use_case(connection, list(heard))

    paid = [
        abroad(trade.money(K.CUSTOMER_RECEIPT, "100.00", business_date=date(2026, 11 + place % 2, 5)), f"7.{place}")
        for place in range(6)
    ]
    booking = [act(post_vouchers, Heard(event_of(one))) for one in paid]
    undoing = [act(reverse_vouchers, Heard(unaudit_of(one))) for one in sold[:3]]
    await asyncio.gather(*booking, *undoing, act(reverse_vouchers, *(Heard(unaudit_of(one)) for one in sold[3:5])))
    await pool.close()
    owed = "SELECT sum(foreign_remaining) FROM open_items"
    assert await ledger.rows(owed) == [(Decimal("113.00") - 6 * 100,)]
