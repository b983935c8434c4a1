"""Sales, receipts, returns, transfers and so on as three books tell them, and the same with one thing wrong."""

from decimal import Decimal
from uuid import UUID

from tests.risk import books as b
from tests.risk import finance as f

from contracts import (
    AccountRole,
    DocumentKind,
    Movement,
    StockRestored,
    StockReversed,
    TrueUp,
    Voucher,
    VoucherAdded,
    VoucherReversed,
    new_id,
)
from risk.domain.statements import Books, Origin

FIRST, SECOND = b.line(1), b.line(2)
SALE = b.document(DocumentKind.SALES_DELIVERY, FIRST, SECOND)
MOVES = (b.movement(SALE, FIRST, "100.00"), b.movement(SALE, SECOND, "80.00"))
AUDITED, POSTED, BOOKED = b.audited(SALE), b.posted(SALE, *MOVES), f.booked(SALE, *f.sale_vouchers(SALE, MOVES))
REFUSED, REVERSED, NOT_BOOKED = b.stock_refused(SALE), b.reversed_stock(POSTED), f.finance_refused(SALE)

UNAUDITED, STOCK_BACK, RED = b.unaudited(SALE), b.reversed_stock(POSTED, unaudited=True), f.vouchers_reversed(BOOKED)
RESTORED, STOCK_KEPT, VOUCHERS_KEPT = b.restored_stock(POSTED), b.stock_kept(SALE), f.vouchers_kept(SALE)
HALF_BACK = b.reversed_stock(b.posted(SALE, MOVES[0]))
DONE = (AUDITED, POSTED, BOOKED)
UNAUDITED_TWICE = (*DONE, UNAUDITED, UNAUDITED, STOCK_BACK, RESTORED, STOCK_BACK)

DELIVERED = Origin(b.books_of(AUDITED, POSTED))
RECEIPT = b.document(DocumentKind.PURCHASE_RECEIPT, FIRST)
RECEIVED = (b.movement(RECEIPT, FIRST, "150.00"),)
BACK = b.line(1, "4", origin=FIRST.line_id)
RETURN = b.document(DocumentKind.SALES_RETURN, BACK, origin=SALE)
RETURNED = (b.movement(RETURN, BACK, "40.00"),)
MONEY = b.money_document(DocumentKind.CUSTOMER_RECEIPT, "50.00")
MONEY_VOUCHER = f.voucher(f.debit(AccountRole.BANK, MONEY.gross), f.credit(AccountRole.RECEIVABLE, MONEY.gross))

PAID = f.booked(MONEY, MONEY_VOUCHER)
ORDER = b.document(DocumentKind.SALES_ORDER, b.line(1))


def sale_with(*movements: object) -> Books:
    """The sale with other movements, finance booking exactly these."""
    moves = tuple(m for m in movements if isinstance(m, Movement))
    return b.books_of(AUDITED, b.posted(SALE, *moves), f.booked(SALE, *f.sale_vouchers(SALE, moves)))


def sale_booked(*vouchers: Voucher) -> Books:
    return b.books_of(AUDITED, POSTED, f.booked(SALE, *vouchers))


def shifted(role: AccountRole) -> Books:
    """A sale whose `role` is a cent off, balanced by an account that nobody compares."""
    vouchers = f.sale_vouchers(SALE, MOVES)
    return sale_booked(*vouchers, f.voucher(f.debit(role, b.CENT), f.credit(AccountRole.SELLING_EXPENSE, b.CENT)))


def planted(changes: dict[str, object]) -> Books:
    return sale_with(MOVES[0].model_copy(update=changes), MOVES[1])


def receipt_at(cost: str) -> Books:
    moves = (b.movement(RECEIPT, FIRST, cost),)
    vouchers = f.receipt_vouchers(RECEIPT, moves)
    return b.books_of(b.audited(RECEIPT), b.posted(RECEIPT, *moves), f.booked(RECEIPT, *vouchers))


def return_at(cost: str) -> Books:
    moves = (b.movement(RETURN, BACK, cost),)
    return b.books_of(b.audited(RETURN), b.posted(RETURN, *moves), f.booked(RETURN, *f.sale_vouchers(RETURN, moves)))


def totals_wrong() -> Books:
    wrong = SALE.model_copy(update={"net": SALE.net + b.CENT, "gross": SALE.gross + b.CENT})
    return b.books_of(b.audited(wrong), POSTED, f.booked(wrong, *f.sale_vouchers(wrong, MOVES)))


def line_wrong() -> Books:
    wrong = SALE.model_copy(update={"lines": (FIRST, SECOND.model_copy(update={"unit_quantity": Decimal(1)}))})
    return b.books_of(b.audited(wrong), POSTED, BOOKED)


def charged(to_stock: str) -> Books:
    charge = b.document(DocumentKind.LANDED_COST, line := b.worth(1, "150.00"))
    move = b.movement(charge, line, to_stock)
    return b.books_of(b.audited(charge), b.posted(charge, move), f.booked(charge, f.charge_voucher(charge, move)))


def assembled(cost: str) -> Books:
    part, whole = b.way(1, "-4"), b.way(2, "1", value=Decimal("5.00"))
    made = b.document(DocumentKind.ASSEMBLY, part, whole)
    moves = (b.movement(made, part, "95.00"), b.movement(made, whole, cost))
    vouchers = [f.cost_voucher(AccountRole.INVENTORY, AccountRole.PRODUCTION_COST, move) for move in moves]
    return b.books_of(b.audited(made), b.posted(made, *moves), f.booked(made, *vouchers))


def sent(cost: str, bound_for: UUID | None = None) -> Books:
    """`bound_for`: the product that finance has on the way, if it is another."""
    transfer = b.document(DocumentKind.TRANSFER, line := b.line(1, "3", "0.00"))
    move = b.movement(transfer, line, cost)
    way = move if bound_for is None else move.model_copy(update={"product_id": bound_for})
    lines = (f.credit(AccountRole.INVENTORY, -move.cost, move), f.debit(AccountRole.GOODS_IN_TRANSIT, -move.cost, way))
    return b.books_of(b.audited(transfer), b.posted(transfer, move), f.booked(transfer, f.voucher(*lines)))


def counted(against: AccountRole) -> Books:
    more, less = b.way(1, "3"), b.way(2, "-2")
    count = b.document(DocumentKind.STOCK_COUNT, more, less)
    moves = (b.movement(count, more, "30.00"), b.movement(count, less, "7.00"))
    vouchers = [f.cost_voucher(AccountRole.INVENTORY, against, move) for move in moves]
    return b.books_of(b.audited(count), b.posted(count, *moves), f.booked(count, *vouchers))


def red_without_tax() -> VoucherReversed:
    receivable, cost = RED.vouchers
    shifted = receivable.lines[1].model_copy(update={"credit": receivable.lines[1].credit + receivable.lines[2].credit})
    first = receivable.model_copy(update={"lines": (receivable.lines[0], shifted)})
    return RED.model_copy(update={"vouchers": (first, cost)})


def true_up(cost: str) -> TrueUp:
    return TrueUp(
        movement_id=new_id(),
        product_id=FIRST.product.product_id,
        product_code="P1",
        warehouse_id=b.WAREHOUSE.warehouse_id,
        issue_document_id=new_id(),
        issue_line_id=new_id(),
        cost=Decimal(cost),
    )


def back_with_true_up() -> StockReversed:
    return STOCK_BACK.model_copy(update={"true_ups": (true_up("0.01"),)})


def restored_dearer() -> StockRestored:
    """By 5.00."""
    return RESTORED.model_copy(update={"true_ups": (true_up("-5.00"),)})


def added(amount: str) -> VoucherAdded:
    cost = MOVES[0].model_copy(update={"cost": Decimal(amount)})
    return f.vouchers_added(SALE, f.cost_voucher(AccountRole.COST_OF_SALES, AccountRole.INVENTORY, cost))
