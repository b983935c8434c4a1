"""What settling in a foreign currency realises moves the partner's account beyond the document; nothing else may."""

from decimal import Decimal

import pytest
from tests.risk import books as b
from tests.risk import finance as f

from contracts import AccountRole, Document, DocumentKind, Voucher
from risk.domain.compare_books import Status, compare_books
from risk.domain.differences import Difference

K, R, D = DocumentKind, AccountRole, Difference
TEN = Decimal(10)


def paid(kind: DocumentKind, currency: str | None) -> Document:
    return b.money_document(kind, "720.00").model_copy(update={"currency": currency})


def money(said: Document) -> Voucher:
    if said.kind is K.CUSTOMER_RECEIPT:
        return f.voucher(f.debit(R.BANK, said.gross), f.credit(R.RECEIVABLE, said.gross))
    return f.voucher(f.debit(R.PAYABLE, said.gross), f.credit(R.BANK, said.gross))


@pytest.mark.parametrize(
    ("kind", "currency", "difference", "found"),
    [
        (K.CUSTOMER_RECEIPT, "USD", (f.debit(R.RECEIVABLE, TEN), f.credit(R.EXCHANGE_DIFFERENCES, TEN)), []),
        (K.CUSTOMER_RECEIPT, "USD", (f.debit(R.EXCHANGE_DIFFERENCES, TEN), f.credit(R.RECEIVABLE, TEN)), []),
        (K.SUPPLIER_PAYMENT, "USD", (f.debit(R.PAYABLE, TEN), f.credit(R.EXCHANGE_DIFFERENCES, TEN)), []),
        (
            K.CUSTOMER_RECEIPT,
            None,
            (f.debit(R.RECEIVABLE, TEN), f.credit(R.EXCHANGE_DIFFERENCES, TEN)),
            [D.RECEIVABLE_DIFFERS],
        ),
        (
            K.CUSTOMER_RECEIPT,
            "USD",
            (f.debit(R.BANK, TEN), f.credit(R.EXCHANGE_DIFFERENCES, TEN)),
            [D.RECEIVABLE_DIFFERS, D.MONEY_DIFFERS],
        ),
    ],
)
def test_exchange_differences(
    kind: DocumentKind, currency: str | None, difference: tuple[object, ...], found: list[Difference]
) -> None:
    said = paid(kind, currency)
    books = b.books_of(b.audited(said), f.booked(said, money(said), f.voucher(*difference)))  # type: ignore[arg-type]
    verdict = compare_books(books)
    assert [one.difference for one in verdict.found] == found
    assert (verdict.status is Status.AGREES) is not bool(found)
