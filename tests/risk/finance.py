"""What ledger would say of the documents in `tests.risk.books`: vouchers, refusals, red letters; to plant errors in."""

from datetime import date

from tests.risk.books import NOW, ORGANISATION, WAREHOUSE, ZERO

from contracts import (
    AccountRole,
    Amount,
    Document,
    Movement,
    Voucher,
    VoucherAdded,
    VoucherLine,
    VoucherPosted,
    VoucherRefusal,
    VoucherRefused,
    VoucherReversalRefused,
    VoucherReversed,
    new_id,
)


def debit(role: AccountRole, amount: Amount, of: Movement | None = None) -> VoucherLine:
    return VoucherLine(role=role, account="1", debit=amount, credit=ZERO, product_id=of.product_id if of else None)


def credit(role: AccountRole, amount: Amount, of: Movement | None = None) -> VoucherLine:
    return VoucherLine(role=role, account="1", debit=ZERO, credit=amount, product_id=of.product_id if of else None)


def sale_vouchers(said: Document, movements: tuple[Movement, ...]) -> tuple[Voucher, ...]:
    """Receivable and cost vouchers of a delivery, or the red-letter ones of a return."""
    sign = -said.kind.stock_sign
    receivable = voucher(
        debit(AccountRole.RECEIVABLE, sign * said.gross),
        credit(AccountRole.REVENUE, sign * said.net),
        credit(AccountRole.OUTPUT_TAX, sign * said.tax),
    )
    cost = sum((each.cost for each in movements), ZERO)
    lines = (credit(AccountRole.INVENTORY, -each.cost, each) for each in movements)
    return (receivable, voucher(debit(AccountRole.COST_OF_SALES, -cost), *lines)) if movements else (receivable,)


def receipt_vouchers(said: Document, movements: tuple[Movement, ...]) -> tuple[Voucher, ...]:
    return (
        voucher(
            *(debit(AccountRole.INVENTORY, each.cost, each) for each in movements),
            debit(AccountRole.STOCK_COST_DIFFERENCES, said.net - sum((each.cost for each in movements), ZERO)),
            debit(AccountRole.INPUT_TAX, said.tax),
            credit(AccountRole.PAYABLE, said.gross),
        ),
    )


def cost_voucher(debited: AccountRole, credited: AccountRole, *movements: Movement) -> Voucher:
    """Signed cost of each movement, on both sides."""
    sides = [(debit(debited, each.cost, each), credit(credited, each.cost, each)) for each in movements]
    return voucher(*(line for pair in sides for line in pair))


def charge_voucher(said: Document, *movements: Movement) -> Voucher:
    """Of a landed cost or bill difference: stock takes its part, cost of sales the rest."""
    to_stock = sum((each.cost for each in movements), ZERO)
    return voucher(
        *(debit(AccountRole.INVENTORY, each.cost, each) for each in movements),
        debit(AccountRole.COST_OF_SALES, said.net - to_stock),
        debit(AccountRole.INPUT_TAX, said.tax),
        credit(AccountRole.PAYABLE, said.gross),
    )


def voucher(*lines: VoucherLine) -> Voucher:
    return Voucher(voucher_id=new_id(), number="记-1", voucher_date=date(2010, 12, 1), lines=lines)


def booked(said: Document, *vouchers: Voucher) -> VoucherPosted:
    return VoucherPosted(
        organisation_id=ORGANISATION,
        key=said.warehouse.warehouse_id if said.warehouse else ORGANISATION,
        document_id=said.document_id,
        version=said.version,
        document_kind=said.kind,
        number=said.number,
        posted_at=NOW,
        vouchers=vouchers,
    )


def finance_refused(said: Document) -> VoucherRefused:
    return VoucherRefused(
        organisation_id=ORGANISATION,
        key=WAREHOUSE.warehouse_id,
        document_id=said.document_id,
        version=said.version,
        document_kind=said.kind,
        number=said.number,
        refused_at=NOW,
        reason=VoucherRefusal.PERIOD_CLOSED,
    )


def vouchers_reversed(booking: VoucherPosted) -> VoucherReversed:
    """Red letters to all its vouchers."""
    fields = booking.model_dump(exclude={"posted_at", "vouchers"})
    red = tuple(_red_letter(each) for each in booking.vouchers)
    return VoucherReversed(**fields, reversed_at=NOW, vouchers=red)


def _red_letter(of: Voucher) -> Voucher:
    lines = tuple(each.model_copy(update={"debit": -each.debit, "credit": -each.credit}) for each in of.lines)
    return voucher(*lines).model_copy(update={"red_letter_of": of.voucher_id})


def vouchers_added(said: Document, *vouchers: Voucher) -> VoucherAdded:
    fields = booked(said, *vouchers).model_dump(exclude={"posted_at", "vouchers"})
    return VoucherAdded(**fields, added_at=NOW, vouchers=vouchers)


def vouchers_kept(said: Document) -> VoucherReversalRefused:
    refused = finance_refused(said).model_dump()
    return VoucherReversalRefused(**refused)
