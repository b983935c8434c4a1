"""The rulebook of differences: one planted error each, in the order of the enum; and what is no difference."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from tests.risk import books as b
from tests.risk import finance as f
from tests.risk import scenes as s

from contracts import AccountRole, DocumentKind, new_id
from risk.domain.compare_books import CHECKS, Status, Verdict, compare_books
from risk.domain.differences import ABSENCES, Difference
from risk.domain.statements import Books, Origin

D = Difference
ALL = frozenset(ABSENCES)

TABLE: dict[Difference, Callable[[], Books]] = {
    D.BUSINESS_MISSING: lambda: b.books_of(s.POSTED, s.BOOKED),
    D.BUSINESS_DOUBLED: lambda: b.books_of(s.AUDITED, s.AUDITED, s.POSTED, s.BOOKED),
    D.BUSINESS_TOTALS_WRONG: s.totals_wrong,
    D.BUSINESS_LINE_WRONG: s.line_wrong,
    D.STOCK_MISSING: lambda: b.books_of(s.AUDITED),
    D.STOCK_DOUBLED: lambda: b.books_of(s.AUDITED, s.POSTED, s.POSTED, s.BOOKED),
    D.STOCK_UNEXPECTED: lambda: b.books_of(s.AUDITED, s.POSTED, s.REVERSED, s.BOOKED),
    D.REVERSAL_MISSING: lambda: b.books_of(s.AUDITED, s.POSTED, s.NOT_BOOKED),
    D.REVERSAL_DIFFERS: lambda: b.books_of(
        s.AUDITED, s.POSTED, b.reversed_stock(b.posted(s.SALE, s.MOVES[0])), s.NOT_BOOKED
    ),
    D.LINE_MISSING: lambda: s.sale_with(s.MOVES[0]),
    D.LINE_UNEXPECTED: lambda: s.sale_with(*s.MOVES, b.movement(s.SALE, b.line(3), "1.00")),
    D.PRODUCT_DIFFERS: lambda: s.planted({"product_id": new_id()}),
    D.WAREHOUSE_DIFFERS: lambda: s.planted({"warehouse_id": new_id()}),
    D.QUANTITY_DIFFERS: lambda: s.planted({"quantity": Decimal("-11")}),
    D.COST_SIGN_WRONG: lambda: s.planted({"cost": Decimal("100.00")}),
    D.COST_DIFFERS_FROM_NET: lambda: s.receipt_at("150.01"),
    D.COST_BEYOND_CHARGE: lambda: s.charged("150.01"),
    D.ASSEMBLY_COST_DIFFERS: lambda: s.assembled("100.01"),
    D.ORIGIN_MISSING: lambda: s.return_at("40.00"),
    D.RETURN_COST_DIFFERS_FROM_ISSUE: lambda: s.return_at("60.00"),
    D.VOUCHER_MISSING: lambda: b.books_of(s.AUDITED, s.POSTED),
    D.VOUCHER_DOUBLED: lambda: b.books_of(s.AUDITED, s.POSTED, s.BOOKED, s.BOOKED),
    D.VOUCHER_UNEXPECTED: lambda: b.books_of(s.AUDITED, s.REFUSED, s.BOOKED),
    D.VOUCHER_UNBALANCED: lambda: s.sale_booked(
        *f.sale_vouchers(s.SALE, s.MOVES), f.voucher(f.debit(AccountRole.SELLING_EXPENSE, b.CENT))
    ),
    D.RECEIVABLE_DIFFERS: lambda: s.shifted(AccountRole.RECEIVABLE),
    D.PAYABLE_DIFFERS: lambda: s.shifted(AccountRole.PAYABLE),
    D.MONEY_DIFFERS: lambda: s.shifted(AccountRole.BANK),
    D.TAX_DIFFERS: lambda: s.shifted(AccountRole.OUTPUT_TAX),
    D.REVENUE_DIFFERS: lambda: s.shifted(AccountRole.REVENUE),
    D.INVENTORY_ACCOUNT_DIFFERS_FROM_STOCK_COST: lambda: s.sale_booked(
        *f.sale_vouchers(s.SALE, (s.MOVES[0], b.movement(s.SALE, s.SECOND, "80.01")))
    ),
    D.IN_TRANSIT_DIFFERS: lambda: s.sent("100.00", bound_for=b.product(9).product_id),
    D.COUNTER_ACCOUNT_DIFFERS: lambda: s.counted(AccountRole.ADMINISTRATIVE_EXPENSE),
    D.UNAUDIT_MISSING: lambda: b.books_of(*s.DONE, s.STOCK_BACK, s.RED),
    D.UNAUDIT_UNANSWERED: lambda: b.books_of(*s.DONE, s.UNAUDITED),
    D.STOCK_REVERSAL_MISSING: lambda: b.books_of(*s.DONE, s.UNAUDITED, s.STOCK_KEPT, s.RED),
    D.VOUCHER_REVERSAL_MISSING: lambda: b.books_of(*s.DONE, s.UNAUDITED, s.STOCK_BACK),
    D.VOUCHER_REVERSAL_DOUBLED: lambda: b.books_of(
        *s.DONE, s.UNAUDITED, s.UNAUDITED, s.STOCK_BACK, s.STOCK_BACK, s.RED, s.RED
    ),
    D.VOUCHER_REVERSAL_DIFFERS: lambda: b.books_of(*s.DONE, s.UNAUDITED, s.STOCK_BACK, s.red_without_tax()),
    D.REVERSED_ACCOUNT_DIFFERS: lambda: b.books_of(*s.DONE, s.UNAUDITED, s.back_with_true_up(), s.RED),
    D.RESTORATION_MISSING: lambda: b.books_of(*s.DONE, s.UNAUDITED, s.STOCK_BACK, s.VOUCHERS_KEPT),
    D.RESTORATION_UNEXPECTED: lambda: b.books_of(
        *s.DONE, s.UNAUDITED, s.UNAUDITED, s.STOCK_BACK, s.RESTORED, s.STOCK_BACK, s.RED, s.VOUCHERS_KEPT, s.RESTORED
    ),
    D.RESTORED_ACCOUNT_DIFFERS: lambda: b.books_of(
        *s.DONE, s.UNAUDITED, s.STOCK_BACK, s.VOUCHERS_KEPT, s.restored_dearer(), s.added("4.99")
    ),
}


def test_every_difference_has_its_check_and_its_row_in_order() -> None:
    assert list(CHECKS) == list(TABLE) == list(Difference)


@pytest.mark.parametrize("difference", list(Difference))
def test_a_planted_error_is_named_alone(difference: Difference) -> None:
    origin = None if difference is D.ORIGIN_MISSING else s.DELIVERED
    verdict = compare_books(TABLE[difference](), [origin], ALL)
    assert (verdict.status, [found.difference for found in verdict.found]) == (Status.DIFFERENT, [difference])


@pytest.mark.parametrize("difference", sorted(ABSENCES))
def test_silence_is_in_flight_until_a_barrier_ends_it(difference: Difference) -> None:
    verdict = compare_books(TABLE[difference]())
    assert (verdict.status, [found.difference for found in verdict.found]) == (Status.IN_FLIGHT, [difference])


def over_two(cost: str) -> tuple[Books, list[Origin | None]]:
    """A return of 4 of the sale and, at `cost`, of 2 of ten others that had cost 60.00."""
    third = b.line(3)
    other = b.document(DocumentKind.SALES_DELIVERY, third)
    gone = Origin(b.books_of(b.audited(other), b.posted(other, b.movement(other, third, "60.00"))))
    lines = (
        b.line(1, "4", origin=s.FIRST.line_id, origin_document_id=s.SALE.document_id),
        b.line(3, "2", origin=third.line_id, origin_document_id=other.document_id),
    )
    back = b.document(DocumentKind.SALES_RETURN, *lines)
    moves = (b.movement(back, lines[0], "40.00"), b.movement(back, lines[1], cost))
    books = b.books_of(b.audited(back), b.posted(back, *moves), f.booked(back, *f.sale_vouchers(back, moves)))
    return books, [s.DELIVERED, gone]


def test_of_a_return_over_two_each_line_costs_what_it_did() -> None:
    books, origins = over_two("12.00")
    assert compare_books(books, origins).status is Status.AGREES
    missing = compare_books(books, [origins[0], None])
    assert (missing.status, missing.found[0].difference) == (Status.IN_FLIGHT, D.ORIGIN_MISSING)
    books, origins = over_two("20.00")
    assert [found.difference for found in compare_books(books, origins).found] == [D.RETURN_COST_DIFFERS_FROM_ISSUE]


AGREE = {
    "delivery": (b.books_of(s.AUDITED, s.POSTED, s.BOOKED), Status.AGREES),
    "delivery, finance first": (b.books_of(s.BOOKED, s.POSTED, s.AUDITED), Status.AGREES),
    "receipt": (s.receipt_at("150.00"), Status.AGREES),
    "return": (s.return_at("40.00"), Status.AGREES),
    "return, rounded": (s.return_at("40.01"), Status.AGREES),
    "receipt of money": (b.books_of(b.audited(s.MONEY), s.PAID), Status.AGREES),
    "refused by inventory": (b.books_of(s.AUDITED, s.REFUSED), Status.REFUSED),
    "refused by ledger": (b.books_of(s.AUDITED, s.POSTED, s.NOT_BOOKED, s.REVERSED), Status.REFUSED),
    "un-audited": (b.books_of(*s.DONE, s.UNAUDITED, s.STOCK_BACK, s.RED), Status.UNAUDITED),
    "un-audit refused by inventory": (b.books_of(*s.DONE, s.UNAUDITED, s.STOCK_KEPT), Status.AGREES),
    "un-audit refused by ledger": (
        b.books_of(*s.DONE, s.UNAUDITED, s.STOCK_BACK, s.VOUCHERS_KEPT, s.RESTORED),
        Status.AGREES,
    ),
    "restored at another worth": (
        b.books_of(*s.DONE, s.UNAUDITED, s.STOCK_BACK, s.VOUCHERS_KEPT, s.restored_dearer(), s.added("5.00")),
        Status.AGREES,
    ),
    "un-audited at the second try": (
        b.books_of(*s.UNAUDITED_TWICE, s.VOUCHERS_KEPT, s.RED),
        Status.UNAUDITED,
    ),
    "un-audited after ledger refused": (
        b.books_of(s.AUDITED, s.POSTED, s.NOT_BOOKED, s.UNAUDITED, s.STOCK_BACK, f.vouchers_reversed(f.booked(s.SALE))),
        Status.UNAUDITED,
    ),
    "money un-audited": (
        b.books_of(b.audited(s.MONEY), s.PAID, b.unaudited(s.MONEY), f.vouchers_reversed(s.PAID)),
        Status.UNAUDITED,
    ),
    "money, un-audit refused": (
        b.books_of(b.audited(s.MONEY), s.PAID, b.unaudited(s.MONEY), f.vouchers_kept(s.MONEY)),
        Status.AGREES,
    ),
    "transfer": (s.sent("100.00"), Status.AGREES),
    "count": (s.counted(AccountRole.PENDING_GAINS_AND_LOSSES), Status.AGREES),
    "charge, all of it to stock": (s.charged("150.00"), Status.AGREES),
    "charge, nothing on hand": (s.charged("0.00"), Status.AGREES),
    "assembly": (s.assembled("100.00"), Status.AGREES),
    "order": (b.books_of(b.audited(s.ORDER)), Status.AGREES),
    "order un-audited": (b.books_of(b.audited(s.ORDER), b.unaudited(s.ORDER)), Status.UNAUDITED),
    "money refused": (b.books_of(b.audited(s.MONEY), f.finance_refused(s.MONEY)), Status.REFUSED),
}


@pytest.mark.parametrize("case", AGREE)
def test_books_agree(case: str) -> None:
    books, status = AGREE[case]
    assert compare_books(books, [s.DELIVERED], ALL) == Verdict(status)


@pytest.mark.parametrize("case", AGREE)
def test_no_arrival_order_makes_a_false_difference(case: str) -> None:
    books, _ = AGREE[case]
    parts = [
        Books(books.business[:said], books.stock[:moved], books.finance[:booked])
        for said in range(len(books.business) + 1)
        for moved in range(len(books.stock) + 1)
        for booked in range(len(books.finance) + 1)
    ]
    statuses = {compare_books(part).status for part in parts}
    assert Status.DIFFERENT not in statuses


def test_a_corrected_issue_comes_back_at_its_corrected_cost() -> None:
    corrected = Origin(s.DELIVERED.books, frozenset({s.FIRST.line_id}))
    assert compare_books(s.return_at("60.00"), [corrected], ALL) == Verdict(Status.AGREES)


@pytest.mark.parametrize(("quantity", "status"), [("-9.6", Status.AGREES), ("-9.5", Status.DIFFERENT)])
def test_what_is_below_the_grain_of_a_product_is_nothing(quantity: str, status: Status) -> None:
    card = s.FIRST.product.model_copy(update={"decimals": 0})
    whole = s.SALE.model_copy(update={"lines": (s.FIRST.model_copy(update={"product": card}), s.SECOND)})
    moves = (s.MOVES[0].model_copy(update={"quantity": Decimal(quantity)}), s.MOVES[1])
    books = b.books_of(b.audited(whole), b.posted(whole, *moves), f.booked(whole, *f.sale_vouchers(whole, moves)))
    assert compare_books(books).status is status
