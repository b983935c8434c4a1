"""Booking one document after another: refusals in the order of their enum, gapless numbers, references."""

from datetime import date

import pytest
from tests.ledger.papers import DAY, Trade, made_from

from contracts import DocumentKind, VoucherRefusal, new_id
from ledger.domain.book_document import book_document
from ledger.domain.books import Booked, Books, Period, Refused, period_of
from ledger.domain.chart import DEFAULT_CHART

K = DocumentKind
FULL_CHART = {account.role: account.number for account in DEFAULT_CHART if account.role}


def books_of(trade: Trade, **more: object) -> Books:
    fields = {
        "charts": {trade.organisation_id: FULL_CHART},
        "closed": frozenset(),
        "numbers": {Period(trade.organisation_id, "2026-11"): 7},
        "accounts": {trade.organisation_id: {account.number: account.role for account in DEFAULT_CHART}},
    }
    return Books(**(fields | more))  # type: ignore[arg-type]


def test_period_of_a_day() -> None:
    organisation_id = new_id()
    assert period_of(organisation_id, date(2026, 1, 31)) == (organisation_id, "2026-01")


def test_the_first_refusal_wins_in_the_order_of_the_enum() -> None:
    trade = Trade()
    unlinked = trade.goods(K.SALES_RETURN, ("tea", "1", "9", "5.00"))
    stock = trade.opening(("1405", "5.00", "0"), ("4999", "0", "5.00"))
    unknown = trade.opening(("1405", "5.00", "0"), ("7777", "0", "5.00"))
    closed = frozenset({Period(trade.organisation_id, "2026-11")})
    poor = {trade.organisation_id: {role: n for role, n in FULL_CHART.items() if role != "revenue"}}
    table = [
        (unlinked, books_of(trade, closed=closed, charts=poor), VoucherRefusal.PERIOD_CLOSED, "2026-11"),
        (unlinked, books_of(trade, charts=poor), VoucherRefusal.ACCOUNT_MISSING, "revenue"),
        (unknown, books_of(trade), VoucherRefusal.ACCOUNT_MISSING, "7777"),
        (stock, books_of(trade), VoucherRefusal.ACCOUNT_NEEDS_DETAIL, "1405"),
        (unlinked, books_of(trade), VoucherRefusal.ORIGIN_NOT_BOOKED, ""),
    ]
    assert list(dict.fromkeys(reason for *_, reason, _ in table)) == list(VoucherRefusal)
    for request, books, reason, detail in table:
        assert book_document(request, books, new_id) == Refused(request, reason, detail)
        assert books.numbers == {Period(trade.organisation_id, "2026-11"): 7}


def test_a_return_behind_its_delivery_names_the_vouchers_it_corrects() -> None:
    trade = Trade()
    books = books_of(trade)
    delivery = trade.goods(K.SALES_DELIVERY, ("tea", "10", "9", "50.00"))
    booked = book_document(delivery, books, new_id)
    origin = made_from(delivery.document)
    returned = book_document(trade.goods(K.SALES_RETURN, ("tea", "10", "9", "50.00"), origin=origin), books, new_id)
    assert isinstance(booked, Booked)
    assert isinstance(returned, Booked)
    assert [voucher.number for voucher in (*booked.vouchers, *returned.vouchers)] == [8, 9, 10, 11]
    assert [v.red_letter_of for v in returned.vouchers] == [v.voucher_id for v in booked.vouchers]
    assert [item.remaining for item in books.items.opened] == [0, 0]


@pytest.mark.parametrize("kind", [K.SALES_RETURN, K.PURCHASE_RETURN])
def test_a_return_of_an_unbooked_origin_is_refused(kind: DocumentKind) -> None:
    trade = Trade()
    origin = trade.paper(kind.returns_from or kind, business_date=DAY)
    refused = book_document(
        trade.goods(kind, ("tea", "1", "9", "5"), origin=made_from(origin)), books_of(trade), new_id
    )
    assert isinstance(refused, Refused)
    assert (refused.reason, refused.detail) == (VoucherRefusal.ORIGIN_NOT_BOOKED, origin.number)


def test_a_return_over_several_names_those_that_are_not_booked() -> None:
    trade = Trade()
    books = books_of(trade)
    booked, late = (trade.goods(K.SALES_DELIVERY, ("tea", "10", "9", "50.00")) for _ in range(2))
    row = ("tea", "10", "9", "50.00")
    both = trade.goods_of(K.SALES_RETURN, (booked.document, row), (late.document, row))
    first = book_document(booked, books, new_id)
    refused = book_document(both, books, new_id)
    assert isinstance(refused, Refused)
    assert (refused.reason, refused.detail) == (VoucherRefusal.ORIGIN_NOT_BOOKED, late.document.number)
    second, returned = book_document(late, books, new_id), book_document(both, books, new_id)
    assert isinstance(first, Booked)
    assert isinstance(second, Booked)
    assert isinstance(returned, Booked)
    corrected = [voucher.voucher_id for one in (first, second) for voucher in one.vouchers]
    assert [voucher.red_letter_of for voucher in returned.vouchers] == corrected
    assert [item.remaining for item in books.items.opened] == [0, 0, 0]
