"""The rulebook of differences: one planted error each, in the order of the enum; and what is no difference."""

from collections.abc import Callable
from decimal import Decimal
from uuid import UUID

import pytest
from tests.risk import books as b

from contracts import AccountRole, DocumentKind, Movement, StockReversed, TrueUp, Voucher, VoucherReversed, new_id
from risk.domain.compare_books import CHECKS, Status, Verdict, compare_books
from risk.domain.differences import ABSENCES, Difference
from risk.domain.statements import Books, Origin

D = Difference
ALL = frozenset(ABSENCES)
CENT = Decimal("0.01")

FIRST, SECOND = b.line(1), b.line(2)
SALE = b.document(DocumentKind.SALES_DELIVERY, FIRST, SECOND)
MOVES = (b.movement(SALE, FIRST, "100.00"), b.movement(SALE, SECOND, "80.00"))
AUDITED, POSTED, BOOKED = b.audited(SALE), b.posted(SALE, *MOVES), b.booked(SALE, *b.sale_vouchers(SALE, MOVES))
REFUSED, REVERSED, NOT_BOOKED = b.stock_refused(SALE), b.reversed_stock(POSTED), b.finance_refused(SALE)

UNAUDITED, STOCK_BACK, RED = b.unaudited(SALE), b.reversed_stock(POSTED, unaudited=True), b.vouchers_reversed(BOOKED)
RESTORED, STOCK_KEPT, VOUCHERS_KEPT = b.restored_stock(POSTED), b.stock_kept(SALE), b.vouchers_kept(SALE)
DONE = (AUDITED, POSTED, BOOKED)
UNAUDITED_TWICE = (*DONE, UNAUDITED, UNAUDITED, STOCK_BACK, RESTORED, STOCK_BACK)

DELIVERED = Origin(b.books_of(AUDITED, POSTED))
RECEIPT = b.document(DocumentKind.PURCHASE_RECEIPT, FIRST)
RECEIVED = (b.movement(RECEIPT, FIRST, "150.00"),)
BACK = b.line(1, "4", origin=FIRST.line_id)
RETURN = b.document(DocumentKind.SALES_RETURN, BACK, origin=SALE)
RETURNED = (b.movement(RETURN, BACK, "40.00"),)
MONEY = b.money_document(DocumentKind.CUSTOMER_RECEIPT, "50.00")
MONEY_VOUCHER = b.voucher(b.debit(AccountRole.BANK, MONEY.gross), b.credit(AccountRole.RECEIVABLE, MONEY.gross))

PAID = b.booked(MONEY, MONEY_VOUCHER)
ORDER = b.document(DocumentKind.SALES_ORDER, b.line(1))


def sale_with(*movements: object) -> Books:
    """The sale with other movements, finance booking exactly these."""
    moves = tuple(m for m in movements if isinstance(m, Movement))
    return b.books_of(AUDITED, b.posted(SALE, *moves), b.booked(SALE, *b.sale_vouchers(SALE, moves)))


def sale_booked(*vouchers: Voucher) -> Books:
    return b.books_of(AUDITED, POSTED, b.booked(SALE, *vouchers))


def shifted(role: AccountRole) -> Books:
    """A sale whose `role` is a cent off, balanced by an account that nobody compares."""
    vouchers = b.sale_vouchers(SALE, MOVES)
    return sale_booked(*vouchers, b.voucher(b.debit(role, CENT), b.credit(AccountRole.SELLING_EXPENSE, CENT)))


def planted(changes: dict[str, object]) -> Books:
    return sale_with(MOVES[0].model_copy(update=changes), MOVES[1])


def receipt_at(cost: str) -> Books:
    moves = (b.movement(RECEIPT, FIRST, cost),)
    vouchers = b.receipt_vouchers(RECEIPT, moves)
    return b.books_of(b.audited(RECEIPT), b.posted(RECEIPT, *moves), b.booked(RECEIPT, *vouchers))


def return_at(cost: str) -> Books:
    moves = (b.movement(RETURN, BACK, cost),)
    return b.books_of(b.audited(RETURN), b.posted(RETURN, *moves), b.booked(RETURN, *b.sale_vouchers(RETURN, moves)))


def totals_wrong() -> Books:
    wrong = SALE.model_copy(update={"net": SALE.net + CENT, "gross": SALE.gross + CENT})
    return b.books_of(b.audited(wrong), POSTED, b.booked(wrong, *b.sale_vouchers(wrong, MOVES)))


def line_wrong() -> Books:
    wrong = SALE.model_copy(update={"lines": (FIRST, SECOND.model_copy(update={"unit_quantity": Decimal(1)}))})
    return b.books_of(b.audited(wrong), POSTED, BOOKED)


def charged(to_stock: str) -> Books:
    charge = b.document(DocumentKind.LANDED_COST, line := b.worth(1, "150.00"))
    move = b.movement(charge, line, to_stock)
    return b.books_of(b.audited(charge), b.posted(charge, move), b.booked(charge, b.charge_voucher(charge, move)))


def assembled(cost: str) -> Books:
    part, whole = b.way(1, "-4"), b.way(2, "1", value=Decimal("5.00"))
    made = b.document(DocumentKind.ASSEMBLY, part, whole)
    moves = (b.movement(made, part, "95.00"), b.movement(made, whole, cost))
    vouchers = [b.cost_voucher(AccountRole.INVENTORY, AccountRole.PRODUCTION_COST, move) for move in moves]
    return b.books_of(b.audited(made), b.posted(made, *moves), b.booked(made, *vouchers))


def sent(cost: str, bound_for: UUID | None = None) -> Books:
    """`bound_for`: the product that finance has on the way, if it is another."""
    transfer = b.document(DocumentKind.TRANSFER, line := b.line(1, "3", "0.00"))
    move = b.movement(transfer, line, cost)
    way = move if bound_for is None else move.model_copy(update={"product_id": bound_for})
    lines = (b.credit(AccountRole.INVENTORY, -move.cost, move), b.debit(AccountRole.GOODS_IN_TRANSIT, -move.cost, way))
    return b.books_of(b.audited(transfer), b.posted(transfer, move), b.booked(transfer, b.voucher(*lines)))


def counted(against: AccountRole) -> Books:
    more, less = b.way(1, "3"), b.way(2, "-2")
    count = b.document(DocumentKind.STOCK_COUNT, more, less)
    moves = (b.movement(count, more, "30.00"), b.movement(count, less, "7.00"))
    vouchers = [b.cost_voucher(AccountRole.INVENTORY, against, move) for move in moves]
    return b.books_of(b.audited(count), b.posted(count, *moves), b.booked(count, *vouchers))


def red_without_tax() -> VoucherReversed:
    receivable, cost = RED.vouchers
    shifted = receivable.lines[1].model_copy(update={"credit": receivable.lines[1].credit + receivable.lines[2].credit})
    first = receivable.model_copy(update={"lines": (receivable.lines[0], shifted)})
    return RED.model_copy(update={"vouchers": (first, cost)})


def back_with_true_up() -> StockReversed:
    true_up = TrueUp(
        movement_id=new_id(),
        product_id=FIRST.product.product_id,
        product_code="P1",
        warehouse_id=b.WAREHOUSE.warehouse_id,
        issue_document_id=new_id(),
        issue_line_id=new_id(),
        cost=CENT,
    )
    return STOCK_BACK.model_copy(update={"true_ups": (true_up,)})


TABLE: dict[Difference, Callable[[], Books]] = {
    D.BUSINESS_MISSING: lambda: b.books_of(POSTED, BOOKED),
    D.BUSINESS_DOUBLED: lambda: b.books_of(AUDITED, AUDITED, POSTED, BOOKED),
    D.BUSINESS_TOTALS_WRONG: totals_wrong,
    D.BUSINESS_LINE_WRONG: line_wrong,
    D.STOCK_MISSING: lambda: b.books_of(AUDITED),
    D.STOCK_DOUBLED: lambda: b.books_of(AUDITED, POSTED, POSTED, BOOKED),
    D.STOCK_UNEXPECTED: lambda: b.books_of(AUDITED, POSTED, REVERSED, BOOKED),
    D.REVERSAL_MISSING: lambda: b.books_of(AUDITED, POSTED, NOT_BOOKED),
    D.REVERSAL_DIFFERS: lambda: b.books_of(AUDITED, POSTED, b.reversed_stock(b.posted(SALE, MOVES[0])), NOT_BOOKED),
    D.LINE_MISSING: lambda: sale_with(MOVES[0]),
    D.LINE_UNEXPECTED: lambda: sale_with(*MOVES, b.movement(SALE, b.line(3), "1.00")),
    D.PRODUCT_DIFFERS: lambda: planted({"product_id": new_id()}),
    D.WAREHOUSE_DIFFERS: lambda: planted({"warehouse_id": new_id()}),
    D.QUANTITY_DIFFERS: lambda: planted({"quantity": Decimal("-11")}),
    D.COST_SIGN_WRONG: lambda: planted({"cost": Decimal("100.00")}),
    D.COST_DIFFERS_FROM_NET: lambda: receipt_at("150.01"),
    D.COST_BEYOND_CHARGE: lambda: charged("150.01"),
    D.ASSEMBLY_COST_DIFFERS: lambda: assembled("100.01"),
    D.ORIGIN_MISSING: lambda: return_at("40.00"),
    D.RETURN_COST_DIFFERS_FROM_ISSUE: lambda: return_at("60.00"),
    D.VOUCHER_MISSING: lambda: b.books_of(AUDITED, POSTED),
    D.VOUCHER_DOUBLED: lambda: b.books_of(AUDITED, POSTED, BOOKED, BOOKED),
    D.VOUCHER_UNEXPECTED: lambda: b.books_of(AUDITED, REFUSED, BOOKED),
    D.VOUCHER_UNBALANCED: lambda: sale_booked(
        *b.sale_vouchers(SALE, MOVES), b.voucher(b.debit(AccountRole.SELLING_EXPENSE, CENT))
    ),
    D.RECEIVABLE_DIFFERS: lambda: shifted(AccountRole.RECEIVABLE),
    D.PAYABLE_DIFFERS: lambda: shifted(AccountRole.PAYABLE),
    D.MONEY_DIFFERS: lambda: shifted(AccountRole.BANK),
    D.TAX_DIFFERS: lambda: shifted(AccountRole.OUTPUT_TAX),
    D.REVENUE_DIFFERS: lambda: shifted(AccountRole.REVENUE),
    D.INVENTORY_ACCOUNT_DIFFERS_FROM_STOCK_COST: lambda: sale_booked(
        *b.sale_vouchers(SALE, (MOVES[0], b.movement(SALE, SECOND, "80.01")))
    ),
    D.IN_TRANSIT_DIFFERS: lambda: sent("100.00", bound_for=b.product(9).product_id),
    D.COUNTER_ACCOUNT_DIFFERS: lambda: counted(AccountRole.ADMINISTRATIVE_EXPENSE),
    D.UNAUDIT_MISSING: lambda: b.books_of(*DONE, STOCK_BACK, RED),
    D.UNAUDIT_UNANSWERED: lambda: b.books_of(*DONE, UNAUDITED),
    D.STOCK_REVERSAL_MISSING: lambda: b.books_of(*DONE, UNAUDITED, STOCK_KEPT, RED),
    D.VOUCHER_REVERSAL_MISSING: lambda: b.books_of(*DONE, UNAUDITED, STOCK_BACK),
    D.VOUCHER_REVERSAL_DOUBLED: lambda: b.books_of(*DONE, UNAUDITED, UNAUDITED, STOCK_BACK, STOCK_BACK, RED, RED),
    D.VOUCHER_REVERSAL_DIFFERS: lambda: b.books_of(*DONE, UNAUDITED, STOCK_BACK, red_without_tax()),
    D.REVERSED_ACCOUNT_DIFFERS: lambda: b.books_of(*DONE, UNAUDITED, back_with_true_up(), RED),
    D.RESTORATION_MISSING: lambda: b.books_of(*DONE, UNAUDITED, STOCK_BACK, VOUCHERS_KEPT),
    D.RESTORATION_UNEXPECTED: lambda: b.books_of(
        *DONE, UNAUDITED, UNAUDITED, STOCK_BACK, RESTORED, STOCK_BACK, RED, VOUCHERS_KEPT, RESTORED
    ),
}


def test_every_difference_has_its_check_and_its_row_in_order() -> None:
    assert list(CHECKS) == list(TABLE) == list(Difference)


@pytest.mark.parametrize("difference", list(Difference))
def test_a_planted_error_is_named_alone(difference: Difference) -> None:
    origin = None if difference is D.ORIGIN_MISSING else DELIVERED
    verdict = compare_books(TABLE[difference](), [origin], ALL)
    assert (verdict.status, [found.difference for found in verdict.found]) == (Status.DIFFERENT, [difference])


@pytest.mark.parametrize("difference", sorted(ABSENCES))
def test_silence_is_in_flight_until_a_barrier_ends_it(difference: Difference) -> None:
    verdict = compare_books(TABLE[difference]())
    assert (verdict.status, [found.difference for found in verdict.found]) == (Status.IN_FLIGHT, [difference])


AGREE = {
    "delivery": (b.books_of(AUDITED, POSTED, BOOKED), Status.AGREES),
    "delivery, finance first": (b.books_of(BOOKED, POSTED, AUDITED), Status.AGREES),
    "receipt": (receipt_at("150.00"), Status.AGREES),
    "return": (return_at("40.00"), Status.AGREES),
    "return, rounded": (return_at("40.01"), Status.AGREES),
    "receipt of money": (b.books_of(b.audited(MONEY), PAID), Status.AGREES),
    "refused by inventory": (b.books_of(AUDITED, REFUSED), Status.REFUSED),
    "refused by ledger": (b.books_of(AUDITED, POSTED, NOT_BOOKED, REVERSED), Status.REFUSED),
    "un-audited": (b.books_of(*DONE, UNAUDITED, STOCK_BACK, RED), Status.UNAUDITED),
    "un-audit refused by inventory": (b.books_of(*DONE, UNAUDITED, STOCK_KEPT), Status.AGREES),
    "un-audit refused by ledger": (b.books_of(*DONE, UNAUDITED, STOCK_BACK, VOUCHERS_KEPT, RESTORED), Status.AGREES),
    "un-audited at the second try": (
        b.books_of(*UNAUDITED_TWICE, VOUCHERS_KEPT, RED),
        Status.UNAUDITED,
    ),
    "un-audited after ledger refused": (
        b.books_of(AUDITED, POSTED, NOT_BOOKED, UNAUDITED, STOCK_BACK, b.vouchers_reversed(b.booked(SALE))),
        Status.UNAUDITED,
    ),
    "money un-audited": (
        b.books_of(b.audited(MONEY), PAID, b.unaudited(MONEY), b.vouchers_reversed(PAID)),
        Status.UNAUDITED,
    ),
    "money, un-audit refused": (
        b.books_of(b.audited(MONEY), PAID, b.unaudited(MONEY), b.vouchers_kept(MONEY)),
        Status.AGREES,
    ),
    "transfer": (sent("100.00"), Status.AGREES),
    "count": (counted(AccountRole.PENDING_GAINS_AND_LOSSES), Status.AGREES),
    "charge, all of it to stock": (charged("150.00"), Status.AGREES),
    "charge, nothing on hand": (charged("0.00"), Status.AGREES),
    "assembly": (assembled("100.00"), Status.AGREES),
    "order": (b.books_of(b.audited(ORDER)), Status.AGREES),
    "order un-audited": (b.books_of(b.audited(ORDER), b.unaudited(ORDER)), Status.UNAUDITED),
    "money refused": (b.books_of(b.audited(MONEY), b.finance_refused(MONEY)), Status.REFUSED),
}


@pytest.mark.parametrize("case", AGREE)
def test_books_agree(case: str) -> None:
    books, status = AGREE[case]
    assert compare_books(books, [DELIVERED], ALL) == Verdict(status)


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
    corrected = Origin(DELIVERED.books, frozenset({FIRST.line_id}))
    assert compare_books(return_at("60.00"), [corrected], ALL) == Verdict(Status.AGREES)


@pytest.mark.parametrize(("quantity", "status"), [("-9.6", Status.AGREES), ("-9.5", Status.DIFFERENT)])
def test_what_is_below_the_grain_of_a_product_is_nothing(quantity: str, status: Status) -> None:
    card = FIRST.product.model_copy(update={"decimals": 0})
    whole = SALE.model_copy(update={"lines": (FIRST.model_copy(update={"product": card}), SECOND)})
    moves = (MOVES[0].model_copy(update={"quantity": Decimal(quantity)}), MOVES[1])
    books = b.books_of(b.audited(whole), b.posted(whole, *moves), b.booked(whole, *b.sale_vouchers(whole, moves)))
    assert compare_books(books).status is status
