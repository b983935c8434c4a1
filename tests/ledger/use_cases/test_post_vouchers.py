"""Booking batches into a real database: twice is once, no gaps, refusals among the booked, organisations apart."""

import asyncio
from datetime import date
from decimal import Decimal

import asyncpg
from tests.ledger.conftest import Ledger, Said, event_of
from tests.ledger.papers import Trade, made_from

from contracts import DocumentKind, OtherReason
from ledger.domain.books import Request
from ledger.use_cases.post_vouchers import Heard, post_vouchers

K = DocumentKind
LINES = """
SELECT account, debit, credit FROM voucher_lines JOIN vouchers ON id = voucher_id
WHERE document_id = $1 ORDER BY number, line_number
"""
REMAINING = "SELECT remaining FROM open_items WHERE document_id = $1"


def delivery(trade: Trade, quantity: str = "40", cost: str = "400.00", **more: object) -> Request:
    return trade.goods(K.SALES_DELIVERY, ("tea", quantity, "15.00", cost), **more)  # type: ignore[arg-type]


def given_back(trade: Trade, sold: Request, quantity: str = "10", cost: str = "100.00") -> Request:
    return trade.goods(K.SALES_RETURN, ("tea", quantity, "15.00", cost), origin=made_from(sold.document))


def numbers(said: Said) -> list[str]:
    return [voucher["number"] for _, body in said for voucher in body.get("vouchers", [])]


async def test_example_r_in_one_batch(ledger: Ledger) -> None:
    trade = Trade()
    receipt = trade.goods(K.PURCHASE_RECEIPT, ("tea", "100", "10.00", "1000.00"))
    sold = delivery(trade)
    returned = given_back(trade, sold)
    said = await ledger.book(receipt, sold, returned)
    assert [name for name, _ in said] == ["VoucherPosted"] * 3
    assert numbers(said) == ["记-1", "记-2", "记-3", "记-4", "记-5"]
    assert [v["red_letter_of"] for v in said[2][1]["vouchers"]] == [v["voucher_id"] for v in said[1][1]["vouchers"]]
    assert await ledger.rows(LINES, returned.document.document_id) == [
        ("1122", Decimal("-169.50"), Decimal("0.00")),
        ("6001", Decimal("0.00"), Decimal("-150.00")),
        ("22210102", Decimal("0.00"), Decimal("-19.50")),
        ("6401", Decimal("-100.00"), Decimal("0.00")),
        ("1405", Decimal("0.00"), Decimal("-100.00")),
    ]
    balances = "SELECT account, debit - credit FROM account_totals WHERE account IN ('1122', '1405', '2202') ORDER BY 1"
    assert await ledger.rows(balances) == [
        ("1122", Decimal("508.50")),
        ("1405", Decimal("700.00")),
        ("2202", Decimal("-1130.00")),
    ]
    assert await ledger.rows(REMAINING, sold.document.document_id) == [(Decimal("508.50"),)]


async def test_a_return_over_two_deliveries_and_its_un_audit(ledger: Ledger) -> None:
    """One was paid in part: what comes back of it beyond that is the customer's credit."""
    trade = Trade()
    first, second = delivery(trade), delivery(trade, "20", "260.00")
    paid = trade.money(K.CUSTOMER_RECEIPT, "600.00", (first.document, "600.00"))
    rows = (first.document, ("tea", "10", "15.00", "100.00")), (second.document, ("tea", "20", "15.00", "260.00"))
    returned = trade.goods_of(K.SALES_RETURN, *rows)
    await ledger.book(first, second, paid)
    [(_, body)] = await ledger.book(returned)
    sold = "SELECT id::text FROM vouchers WHERE document_id = ANY($1) ORDER BY number"
    corrected = [row[0] for row in await ledger.rows(sold, [first.document.document_id, second.document.document_id])]
    assert [voucher["red_letter_of"] for voucher in body["vouchers"]] == corrected
    papers = [one.document.document_id for one in (first, second, returned)]
    left = [await ledger.rows(REMAINING, paper) for paper in papers]
    assert left == [[(Decimal("0.00"),)], [(Decimal("0.00"),)], [(Decimal("-91.50"),)]]
    await ledger.unaudit(returned)
    left = [await ledger.rows(REMAINING, paper) for paper in papers]
    assert left == [[(Decimal("78.00"),)], [(Decimal("339.00"),)], [(Decimal("0.00"),)]]


async def test_example_r_in_three_batches_has_the_same_references(ledger: Ledger) -> None:
    trade = Trade()
    sold = delivery(trade)
    booked = await ledger.book(sold)
    returned = await ledger.book(given_back(trade, sold, "40", "400.00"))
    corrected = [voucher["voucher_id"] for voucher in booked[0][1]["vouchers"]]
    assert [voucher["red_letter_of"] for voucher in returned[0][1]["vouchers"]] == corrected
    assert await ledger.rows(REMAINING, sold.document.document_id) == [(Decimal("0.00"),)]


async def test_twice_is_once(ledger: Ledger) -> None:
    sold = delivery(Trade())
    assert numbers(await ledger.book(sold, sold)) == ["记-1", "记-2"]
    assert await ledger.book(sold) == []
    assert await ledger.rows("SELECT count(*) FROM vouchers") == [(2,)]


async def test_refusals_inside_a_batch_let_the_others_go_on(ledger: Ledger) -> None:
    trade = Trade()
    await ledger.connection.execute("INSERT INTO periods VALUES ($1, '2026-10', 'closed')", trade.organisation_id)
    late = delivery(trade, business_date=date(2026, 10, 31))
    batch = [delivery(trade), late, given_back(trade, late), given_back(trade, delivery(trade)), delivery(trade)]
    said = await ledger.book(*batch)
    assert [(name, body.get("reason"), body.get("detail")) for name, body in said] == [
        ("VoucherPosted", None, None),
        ("VoucherRefused", "period_closed", "2026-10"),
        ("VoucherRefused", "origin_not_booked", late.document.number),
        ("VoucherRefused", "origin_not_booked", batch[3].document.origin.number if batch[3].document.origin else ""),
        ("VoucherPosted", None, None),
    ]
    assert numbers(said) == ["记-1", "记-2", "记-3", "记-4"]
    assert await ledger.book(late) == []


async def test_a_chart_without_the_account_refuses_and_says_which(ledger: Ledger) -> None:
    trade = Trade()
    await ledger.book(delivery(trade))
    await ledger.connection.execute("UPDATE accounts SET role = NULL WHERE number IN ('6001', '1122')")
    [(name, body)] = await ledger.book(delivery(trade))
    assert (name, body["reason"], body["detail"]) == ("VoucherRefused", "account_missing", "receivable, revenue")


async def test_nothing_to_book_is_said_with_no_vouchers(ledger: Ledger) -> None:
    trade = Trade()
    free = trade.line(1, "advice", "1", "0", "0", moves_stock=False)
    [(name, body)] = await ledger.book(Request(trade.organisation_id, trade.paper(K.SALES_DELIVERY, [free])))
    assert (name, body["vouchers"]) == ("VoucherPosted", [])
    assert await ledger.rows("SELECT count(*) FROM vouchers") == [(0,)]


async def test_organisations_have_their_own_charts_numbers_and_items(ledger: Ledger) -> None:
    ours, theirs = Trade(), Trade()
    theirs.partner_id, theirs.warehouse_id = ours.partner_id, ours.warehouse_id
    sold = delivery(theirs)
    await ledger.book(sold)
    said = await ledger.book(delivery(ours), given_back(ours, sold), ours.money(K.CUSTOMER_RECEIPT, "2000.00"))
    assert [body.get("reason") for _, body in said] == [None, "origin_not_booked", None]
    assert numbers(said) == ["记-1", "记-2", "记-3"]
    assert await ledger.rows(REMAINING, sold.document.document_id) == [(Decimal("678.00"),)]
    assert await ledger.rows("SELECT count(*), count(DISTINCT organisation_id) FROM accounts") == [(36, 2)]


async def test_money_settles_named_items_else_the_oldest_and_the_rest_is_an_advance(ledger: Ledger) -> None:
    trade = Trade()
    first, second = delivery(trade), delivery(trade)
    await ledger.book(first, second)
    await ledger.book(trade.money(K.CUSTOMER_RECEIPT, "100.00", (second.document, "100.00")))
    last = trade.money(K.CUSTOMER_RECEIPT, "2000.00")
    await ledger.book(last)
    for paper, remaining in ((first, "0.00"), (second, "0.00"), (last, "-744.00")):
        assert await ledger.rows(REMAINING, paper.document.document_id) == [(Decimal(remaining),)]
    settled = "SELECT amount FROM settlements ORDER BY id"
    assert await ledger.rows(settled) == [(Decimal("100.00"),), (Decimal("678.00"),), (Decimal("578.00"),)]


async def test_named_and_oldest_settlements_of_one_batch_reach_all_they_cover(ledger: Ledger) -> None:
    trade = Trade()
    sold = [delivery(trade) for _ in range(5)]
    await ledger.book(*sold)
    named = trade.money(K.CUSTOMER_RECEIPT, "678.00", (sold[0].document, "678.00"))
    await ledger.book(named, trade.money(K.CUSTOMER_RECEIPT, "600.00"), trade.money(K.CUSTOMER_RECEIPT, "200.00"))
    left = [(await ledger.rows(REMAINING, one.document.document_id))[0][0] for one in sold]
    assert [str(remaining) for remaining in left] == ["0.00", "0.00", "556.00", "678.00", "678.00"]


async def test_true_up_and_gift_vouchers_are_kept_with_their_marks(ledger: Ledger) -> None:
    trade = Trade()
    sold = delivery(trade)
    receipt = trade.goods(K.PURCHASE_RECEIPT, ("tea", "40", "8.00", "320.00"))
    cheaper = receipt._replace(true_ups=[trade.true_up(sold.document, "tea", "80.00")])
    gift = trade.goods(K.OTHER_INBOUND, ("tea", "1", "8.00", "8.00"), reason=OtherReason.GIFT)
    said = await ledger.book(sold)
    await ledger.book(cheaper, gift)
    cost_voucher = said[0][1]["vouchers"][1]["voucher_id"]
    marks = await ledger.rows("SELECT part, flag, red_letter_of::text FROM vouchers WHERE number > 2 ORDER BY number")
    assert marks == [("payable", None, None), ("true_up", None, cost_voucher), ("stock", "gift", None)]


async def test_numbers_have_no_gaps_under_concurrent_batches(ledger: Ledger) -> None:
    trade = Trade()
    pool = await asyncpg.create_pool(ledger.dsn, min_size=6, max_size=6)

    async def book(batch: int) -> None:
        async with pool.acquire() as connection, connection.transaction():
            closed = date(2026, 10 + batch % 2, 5)
            await post_vouchers(connection, [Heard(event_of(delivery(trade, business_date=closed))) for _ in range(5)])

    await asyncio.gather(*(book(batch) for batch in range(12)))
    await pool.close()
    counted = "SELECT month, count(*), min(number), max(number) FROM vouchers GROUP BY 1 ORDER BY 1"
    assert await ledger.rows(counted) == [("2026-10", 60, 1, 60), ("2026-11", 60, 1, 60)]


async def test_returns_and_receipts_at_once_never_settle_an_item_twice(ledger: Ledger) -> None:
    trade = Trade()
    sold = [delivery(trade) for _ in range(4)]
    await ledger.book(*sold)
    pool = await asyncpg.create_pool(ledger.dsn, min_size=6, max_size=6)

    async def book(*requests: Request) -> None:
        async with pool.acquire() as connection, connection.transaction():
            await post_vouchers(connection, [Heard(event_of(request)) for request in requests])

    returns = [[given_back(trade, one) for one in order] for order in (sold, sold[::-1], sold)]
    receipts = [[trade.money(K.CUSTOMER_RECEIPT, "300.00")] for _ in range(6)]
    await asyncio.gather(*(book(*batch) for batch in (*returns, *receipts)))
    await pool.close()
    total = Decimal("678.00") * 4 - Decimal("169.50") * 12 - Decimal("300.00") * 6
    assert await ledger.rows("SELECT sum(remaining) FROM open_items") == [(total,)]
