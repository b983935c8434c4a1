"""Stock that was restored: usually as it was; where goods moved in between, one voucher more in an open period."""

from datetime import date
from decimal import Decimal

from tests.ledger.conftest import Ledger
from tests.ledger.papers import Trade

from contracts import DocumentKind
from ledger.domain.books import Request

K = DocumentKind
INVENTORY = "SELECT sum(debit - credit) FROM account_totals WHERE account = '1405'"
DATES = "SELECT voucher_date FROM vouchers WHERE flag = 'restored' ORDER BY number"


def receipt(trade: Trade, correction: str) -> Request:
    """Of goods that an earlier issue lacked, and turned out dearer or cheaper."""
    issue = trade.paper(K.SALES_DELIVERY)
    bought = trade.goods(K.PURCHASE_RECEIPT, ("tea", "40", "12.00", "480.00"), business_date=date(2026, 11, 30))
    return bought._replace(true_ups=[trade.true_up(issue, "tea", correction)])


async def close(ledger: Ledger, trade: Trade, *months: str) -> None:
    for month in months:
        await ledger.connection.execute("INSERT INTO periods VALUES ($1, $2, 'closed')", trade.organisation_id, month)


async def test_as_it_was_needs_nothing(ledger: Ledger) -> None:
    trade = Trade()
    bought = receipt(trade, "-80.00")
    await ledger.book(bought)
    await close(ledger, trade, "2026-11")
    assert await ledger.restore(bought, *bought.true_ups) == []


async def test_at_another_worth_it_is_one_voucher_in_the_first_open_period(ledger: Ledger) -> None:
    trade = Trade()
    bought = receipt(trade, "-80.00")
    await ledger.book(bought)
    await close(ledger, trade, "2026-11", "2026-12")
    [(name, body)] = await ledger.restore(bought, trade.true_up(bought.document, "tea", "-50.00"))
    assert (name, [voucher["voucher_date"] for voucher in body["vouchers"]]) == ("VoucherAdded", ["2027-01-01"])
    assert await ledger.rows(INVENTORY) == [(Decimal("480.00") - Decimal("50.00"),)]
    assert await ledger.restore(bought, trade.true_up(bought.document, "tea", "-50.00")) == []
    assert len(await ledger.restore(bought)) == 1
    assert await ledger.rows(INVENTORY) == [(Decimal("480.00"),)]
    assert await ledger.rows(DATES) == [(date(2027, 1, 1),)] * 2


async def test_an_unaudit_takes_it_back_where_it_was_booked(ledger: Ledger) -> None:
    trade = Trade()
    bought = receipt(trade, "-80.00")
    await ledger.book(bought)
    await close(ledger, trade, "2026-11")
    await ledger.restore(bought, trade.true_up(bought.document, "tea", "-50.00"))
    await ledger.connection.execute("DELETE FROM periods")
    await close(ledger, trade, "2026-12")
    [(name, body)] = await ledger.unaudit(bought)
    assert (name, body["detail"]) == ("VoucherReversalRefused", "2026-11"), "a closed month closes those before it"
    await ledger.connection.execute("DELETE FROM periods")
    [(name, body)] = await ledger.unaudit(bought)
    assert [voucher["voucher_date"] for voucher in body["vouchers"]] == ["2026-11-30", "2026-11-30", "2026-12-01"]
    assert await ledger.rows("SELECT month FROM account_totals WHERE debit <> credit AND debit + credit <> 0") == []
    assert await ledger.rows("SELECT DISTINCT debit - credit FROM account_totals") == [(Decimal("0.00"),)]
