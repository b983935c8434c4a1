"""Which lines keep the foreign figures of their document: the partner's account and money, and no other."""

from collections.abc import Iterable

import pytest
from tests.ledger.domain.test_book_document import books_of
from tests.ledger.papers import Trade, abroad, made_from

from contracts import DocumentKind, MoneyAccount, new_id
from ledger.domain.book_document import book_document
from ledger.domain.books import Booked, NumberedVoucher, Request, Reversed, WrittenLine
from ledger.domain.reverse_document import KeptVoucher, ReversalBooks, reverse_document

K = DocumentKind
TRADE = Trade()
ROW = ("tea", "10", "10.00", "700.00")
SOLD = abroad(TRADE.goods(K.SALES_DELIVERY, ROW), "7.1")
BOUGHT = abroad(TRADE.goods(K.PURCHASE_RECEIPT, ROW), "7.1")
BACK = abroad(TRADE.goods(K.SALES_RETURN, ROW, origin=made_from(SOLD.document)), "7.1")
SENT_BACK = abroad(TRADE.goods(K.PURCHASE_RETURN, ROW, origin=made_from(BOUGHT.document)), "7.1")
PAID = abroad(TRADE.money(K.CUSTOMER_RECEIPT, "113.00"), "7.2")
CASHED = abroad(TRADE.money(K.SUPPLIER_PAYMENT, "50.00", account=MoneyAccount.CASH), "7.2")
OF_COST = ["6401 700.00", "1405 -700.00"]
RULES = {
    "delivery": ([SOLD], [["1122 802.30 USD 113.00 @7.1", "6001 -710.00", "22210102 -92.30"], OF_COST]),
    "receipt": ([BOUGHT], [["1405 710.00", "22210101 92.30", "2202 -802.30 USD 113.00 @7.1"]]),
    "sales return": (
        [SOLD, BACK],
        [["1122 -802.30 USD -113.00 @7.1", "6001 710.00", "22210102 92.30"], ["6401 -700.00", "1405 700.00"]],
    ),
    "purchase return": (
        [BOUGHT, SENT_BACK],
        [["1405 -700.00", "22210101 -92.30", "640102 -10.00", "2202 802.30 USD -113.00 @7.1"]],
    ),
    "bank, and what it gains": (
        [SOLD, PAID],
        [["1002 813.60 USD 113.00 @7.2", "1122 -813.60 USD 113.00 @7.2"], ["1122 11.30", "6061 -11.30"]],
    ),
    "cash": ([CASHED], [["2202 360.00 USD 50.00 @7.2", "1001 -360.00 USD 50.00 @7.2"]]),
    "book currency": ([TRADE.money(K.CUSTOMER_RECEIPT, "5.00")], [["1002 5.00", "1122 -5.00"]]),
}


def booked(requests: Iterable[Request]) -> list[NumberedVoucher]:
    """The vouchers of the last one."""
    books = books_of(TRADE)
    answers = [book_document(request, books, new_id) for request in requests]
    assert isinstance(answers[-1], Booked), answers[-1]
    return answers[-1].vouchers


def shown(vouchers: Iterable[NumberedVoucher]) -> list[list[str]]:
    """Account and signed debit of each line; its foreign amount on its own side, and the rate."""
    return [[_said(line) for line in voucher.lines] for voucher in vouchers]


def _said(line: WrittenLine) -> str:
    in_foreign = f" {line.currency} {line.foreign_amount} @{line.exchange_rate}" if line.currency else ""
    return f"{line.account} {line.debit - line.credit}{in_foreign}"


@pytest.mark.parametrize("rule", RULES)
def test_lines_of_the_partner_and_of_money_keep_them(rule: str) -> None:
    requests, expected = RULES[rule]
    assert shown(booked(requests)) == expected


@pytest.mark.parametrize("rule", RULES)
def test_a_red_letter_takes_them_back_at_their_own_rate(rule: str) -> None:
    requests, _ = RULES[rule]
    vouchers = booked(requests)
    kept = [KeptVoucher(one.voucher_id, one.voucher_date, one.draft.part, None, one.lines) for one in vouchers]
    document = requests[-1].document
    books = ReversalBooks(
        frozenset(),
        {voucher.period: voucher.number for voucher in vouchers},
        {(TRADE.organisation_id, document.document_id, 1): kept},
    )
    answer = reverse_document(requests[-1], books, new_id)
    assert isinstance(answer, Reversed)
    for red, voucher in zip(answer.vouchers, vouchers, strict=True):
        for taken, line in zip(red.lines, voucher.lines, strict=True):
            assert (taken.currency, taken.exchange_rate) == (line.currency, line.exchange_rate)
            assert taken.foreign_amount == (None if line.foreign_amount is None else -line.foreign_amount)
