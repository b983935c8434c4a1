"""The posting rules over every kind and reason, the worked examples of the guide, and balance as a property."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ledger.papers import Trade, made_from

from contracts import ORDER_KINDS, DocumentKind, MoneyAccount, OtherReason
from ledger.domain.books import Request
from ledger.domain.chart import DEFAULT_CHART
from ledger.domain.draft_vouchers import Corrected, Entry, VoucherDraft, draft_vouchers
from ledger.domain.posting_rules import POSTING_RULES
from ledger.domain.posting_terms import Part

K, O = DocumentKind, OtherReason  # noqa: E741
ROW = ("tea", "100", "10.00", "1000.00")
NUMBER = {account.role: account.number for account in DEFAULT_CHART}


def drafts_of(request: Request) -> list[VoucherDraft]:
    return draft_vouchers(request.document, request.movements, request.true_ups, request.losses)


def written(drafts: Sequence[VoucherDraft]) -> list[list[str]]:
    return [[_line(entry) for entry in draft.entries] for draft in drafts]


def _line(entry: Entry) -> str:
    side, cents = ("Dr", entry.debit) if entry.debit else ("Cr", entry.credit)
    return f"{side} {NUMBER[entry.role]} {Decimal(cents).scaleb(-2)}"


def test_example_r() -> None:
    trade = Trade()
    receipt = trade.goods(K.PURCHASE_RECEIPT, ROW)
    assert written(drafts_of(receipt)) == [["Dr 1405 1000.00", "Dr 22210101 130.00", "Cr 2202 1130.00"]]
    delivery = trade.goods(K.SALES_DELIVERY, ("tea", "40", "15.00", "400.00"))
    assert written(drafts_of(delivery)) == [
        ["Dr 1122 678.00", "Cr 6001 600.00", "Cr 22210102 78.00"],
        ["Dr 6401 400.00", "Cr 1405 400.00"],
    ]
    origin = made_from(delivery.document)
    returned = drafts_of(trade.goods(K.SALES_RETURN, ("tea", "10", "15.00", "100.00"), origin=origin))
    assert written(returned) == [
        ["Dr 1122 -169.50", "Cr 6001 -150.00", "Cr 22210102 -19.50"],
        ["Dr 6401 -100.00", "Cr 1405 -100.00"],
    ]
    corrected = [Corrected(delivery.document.document_id, part) for part in (Part.RECEIVABLE, Part.COST)]
    assert [draft.corrects for draft in returned] == corrected


def test_v11_full_return_keeps_the_sides_of_the_cost_voucher() -> None:
    trade = Trade()
    delivery = trade.goods(K.SALES_DELIVERY, ("tea", "10", "0", "100.00"))
    returned = trade.goods(K.SALES_RETURN, ("tea", "10", "0", "100.00"), origin=made_from(delivery.document))
    assert written(drafts_of(returned)) == [["Dr 6401 -100.00", "Cr 1405 -100.00"]]


def test_a_return_over_two_deliveries_has_red_letters_to_the_vouchers_of_each() -> None:
    trade = Trade()
    first = trade.goods(K.SALES_DELIVERY, ("tea", "4", "15.00", "40.00")).document
    second = trade.goods(K.SALES_DELIVERY, ("tea", "4", "16.67", "48.00")).document
    rows = (second, ("tea", "1", "16.67", "12.00")), (first, ("tea", "2", "15.00", "20.00"))
    more = (second, ("cup", "1", "0.05", "0"))
    drafts = drafts_of(trade.goods_of(K.SALES_RETURN, *rows, more))
    assert written(drafts) == [
        ["Dr 1122 -18.90", "Cr 6001 -16.72", "Cr 22210102 -2.18"],
        ["Dr 6401 -12.00", "Cr 1405 -12.00"],
        ["Dr 1122 -33.90", "Cr 6001 -30.00", "Cr 22210102 -3.90"],
        ["Dr 6401 -20.00", "Cr 1405 -20.00"],
    ]
    parts = (Part.RECEIVABLE, Part.COST)
    corrected = [Corrected(one.document_id, part) for one in (second, first) for part in parts]
    assert [draft.corrects for draft in drafts] == corrected


def test_a_purchase_return_over_two_receipts_has_a_price_difference_of_each() -> None:
    trade = Trade()
    first, second = (trade.goods(K.PURCHASE_RECEIPT, ROW).document for _ in range(2))
    drafts = drafts_of(
        trade.goods_of(
            K.PURCHASE_RETURN, (first, ("tea", "2", "10.00", "20.00")), (second, ("tea", "1", "10.00", "9.50"))
        )
    )
    assert written(drafts) == [
        ["Dr 1405 -20.00", "Dr 22210101 -2.60", "Cr 2202 -22.60"],
        ["Dr 1405 -9.50", "Dr 22210101 -1.30", "Dr 640102 -0.50", "Cr 2202 -11.30"],
    ]


def test_valuation_rule_7_purchase_return_above_its_cost() -> None:
    """Average: in 10 @ 100, in 100 @ 10, out 100, return 8 of the first: stock -145.46, payable 800, gap 654.54."""
    trade = Trade()
    line = trade.line(1, "tea", "8", "100.00", "0")
    document = trade.paper(K.PURCHASE_RETURN, [line])
    drafts = draft_vouchers(document, [trade.movement(K.PURCHASE_RETURN, line, "145.46")])
    assert written(drafts) == [["Dr 1405 -145.46", "Dr 640102 -654.54", "Cr 2202 -800.00"]]


def test_purchase_return_at_its_receipts_cost_has_no_price_difference() -> None:
    drafts = drafts_of(Trade().goods(K.PURCHASE_RETURN, ROW))
    assert written(drafts) == [["Dr 1405 -1000.00", "Dr 22210101 -130.00", "Cr 2202 -1130.00"]]


OTHER = [
    (K.OTHER_INBOUND, O.OPENING, "Dr 1405 1000.00", "Cr 4999 1000.00"),
    (K.OTHER_INBOUND, O.SURPLUS, "Dr 1405 1000.00", "Cr 1901 1000.00"),
    (K.OTHER_INBOUND, O.FOUND, "Dr 1405 1000.00", "Cr 1901 1000.00"),
    (K.OTHER_INBOUND, O.GIFT, "Dr 1405 1000.00", "Cr 1901 1000.00"),
    (K.OTHER_OUTBOUND, O.CONSUMPTION, "Dr 6602 1000.00", "Cr 1405 1000.00"),
    (K.OTHER_OUTBOUND, O.SAMPLE, "Dr 6601 1000.00", "Cr 1405 1000.00"),
    (K.OTHER_OUTBOUND, O.GIFT, "Dr 6601 1000.00", "Cr 1405 1000.00"),
    (K.OTHER_OUTBOUND, O.DAMAGE, "Dr 1901 1000.00", "Cr 1405 1000.00"),
    (K.OTHER_OUTBOUND, O.LOSS, "Dr 1901 1000.00", "Cr 1405 1000.00"),
]
PAID = [
    (K.CUSTOMER_RECEIPT, MoneyAccount.BANK, "Dr 1002 88.50", "Cr 1122 88.50"),
    (K.CUSTOMER_RECEIPT, MoneyAccount.CASH, "Dr 1001 88.50", "Cr 1122 88.50"),
    (K.SUPPLIER_PAYMENT, MoneyAccount.BANK, "Dr 2202 88.50", "Cr 1002 88.50"),
    (K.SUPPLIER_PAYMENT, MoneyAccount.CASH, "Dr 2202 88.50", "Cr 1001 88.50"),
]


@pytest.mark.parametrize(("kind", "reason", "debit", "credit"), OTHER)
def test_other_movements_go_by_reason(kind: DocumentKind, reason: OtherReason, debit: str, credit: str) -> None:
    drafts = drafts_of(Trade().goods(kind, ROW, reason=reason))
    assert written(drafts) == [[debit, credit]]
    assert [draft.flag for draft in drafts] == ["gift" if (kind, reason) == (K.OTHER_INBOUND, O.GIFT) else None]


@pytest.mark.parametrize(("kind", "account", "debit", "credit"), PAID)
def test_money_goes_by_account(kind: DocumentKind, account: MoneyAccount, debit: str, credit: str) -> None:
    assert written(drafts_of(Trade().money(kind, "88.50", account=account))) == [[debit, credit]]


def test_every_kind_but_orders_has_a_rule() -> None:
    assert {kind for kind, _ in POSTING_RULES} == set(DocumentKind) - ORDER_KINDS


def test_true_up_of_negative_stock_v9() -> None:
    trade = Trade()
    issue = trade.goods(K.SALES_DELIVERY, ("tea", "30", "20.00", "450.00")).document
    receipt = trade.goods(K.PURCHASE_RECEIPT, ROW)
    dearer = drafts_of(receipt._replace(true_ups=[trade.true_up(issue, "tea", "-150.00")]))
    assert written(dearer)[1] == ["Dr 6401 150.00", "Cr 1405 150.00"]
    assert dearer[1].corrects is None
    cheaper = drafts_of(receipt._replace(true_ups=[trade.true_up(issue, "tea", "50.00")]))
    assert written(cheaper)[1] == ["Dr 6401 -50.00", "Cr 1405 -50.00"]
    assert cheaper[1].corrects == Corrected(issue.document_id, Part.COST)


def test_bought_services_are_cost_of_sales_and_sold_ones_have_no_cost() -> None:
    trade = Trade()
    service = trade.line(1, "freight", "1", "50.00", "0.06", moves_stock=False)
    bought = draft_vouchers(trade.paper(K.PURCHASE_RECEIPT, [service]))
    assert written(bought) == [["Dr 6401 50.00", "Dr 22210101 3.00", "Cr 2202 53.00"]]
    sold = draft_vouchers(trade.paper(K.SALES_DELIVERY, [service]))
    assert written(sold) == [["Dr 1122 53.00", "Cr 6001 50.00", "Cr 22210102 3.00"]]


def test_nothing_to_book_makes_no_voucher() -> None:
    trade = Trade()
    free = trade.line(1, "advice", "1", "0", "0", moves_stock=False)
    assert draft_vouchers(trade.paper(K.SALES_DELIVERY, [free])) == []


def test_inventory_lines_are_by_product_and_lead_to_their_line() -> None:
    trade = Trade()
    request = trade.goods(
        K.SALES_DELIVERY, ("tea", "1", "9", "5.00"), ("cup", "1", "9", "2.00"), ("tea", "2", "9", "9.99")
    )
    entries = [entry for entry in drafts_of(request)[1].entries if entry.credit]
    assert [(entry.product_id, entry.credit) for entry in entries] == [
        (trade.product("tea"), 1499),
        (trade.product("cup"), 200),
    ]
    assert [entry.line_id for entry in entries] == [None, request.document.lines[1].line_id]
    assert {entry.warehouse_id for entry in entries} == {trade.warehouse_id}


amounts = st.integers(0, 10**12).map(lambda cents: str(Decimal(cents).scaleb(-2)))
rows = st.tuples(st.sampled_from(["tea", "cup", "pot"]), st.just("1"), amounts, amounts)
goods_rules = [(kind, how) for kind, how in POSTING_RULES if kind.moves_goods]


@given(st.sampled_from(goods_rules), st.lists(rows, min_size=1, max_size=6), st.lists(amounts, max_size=3))
def test_every_voucher_balances(rule: Any, lines: list[Any], trued_up: list[str]) -> None:
    trade = Trade()
    request = trade.goods(rule[0], *lines, reason=rule[1])
    issue = trade.goods(K.SALES_DELIVERY, ROW).document
    request = request._replace(true_ups=[trade.true_up(issue, "tea", f"-{cost}") for cost in trued_up])
    for draft in drafts_of(request):
        assert draft.entries
        assert sum(entry.debit - entry.credit for entry in draft.entries) == 0
        assert all((entry.debit == 0) != (entry.credit == 0) for entry in draft.entries)
