"""A reader's part of an event: the same classes with fewer members, and nothing else is looked at."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from contracts import AccountRole, DocumentKind, Voucher, VoucherLine, VoucherPosted, encode, new_id, part_of

PART = part_of(VoucherPosted, "document_id", "vouchers.lines.debit", "vouchers.lines.product_id")


def posted() -> VoucherPosted:
    line = VoucherLine(role=AccountRole.INVENTORY, account="1405", debit=Decimal("1.50"), credit=Decimal("0"))
    return VoucherPosted(
        organisation_id=new_id(),
        key=new_id(),
        document_id=new_id(),
        version=1,
        document_kind=DocumentKind.PURCHASE_RECEIPT,
        number="PR-1",
        posted_at=datetime(2026, 11, 23, tzinfo=UTC),
        vouchers=(Voucher(voucher_id=new_id(), number="记-1", voucher_date=date(2026, 11, 23), lines=(line,)),),
    )


def test_a_part_reads_what_it_names_and_whose_it_is() -> None:
    event = posted()
    part = PART.read(encode(event))
    assert isinstance(part, PART.event)
    assert (part.organisation_id, part.document_id) == (event.organisation_id, event.document_id)
    assert [(line.debit, line.product_id) for line in part.vouchers[0].lines] == [(Decimal("1.50"), None)]


def test_what_was_not_named_is_not_there() -> None:
    part = PART.read(encode(posted()))
    with pytest.raises(AttributeError):
        _ = part.vouchers[0].number


def test_a_path_takes_all_below_it() -> None:
    event = posted()
    assert part_of(VoucherPosted, "vouchers").read(encode(event)).vouchers == event.vouchers


def test_a_part_is_as_strict_as_the_event() -> None:
    with pytest.raises(ValueError, match="decimal"):
        PART.read(encode(posted()).replace(b'"1.50"', b"1.50"))


@pytest.mark.parametrize("path", ["colour", "vouchers.lines.colour", "version.colour"])
def test_a_path_that_is_not_there_is_an_error_when_the_part_is_made(path: str) -> None:
    with pytest.raises(KeyError):
        part_of(VoucherPosted, path)
