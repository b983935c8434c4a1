"""Taking a version out of the finance book: red letters to all its vouchers, at their own figures."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from contracts import VoucherRefusal, to_cents
from ledger.domain.books import NumberedVoucher, Period, Refused, Request, Reversed, WrittenLine, period_of
from ledger.domain.draft_vouchers import Entry, Foreign, VoucherDraft
from ledger.domain.posting_terms import Part


class KeptVoucher(NamedTuple):
    """A voucher as it was booked, with the accounts of then."""

    voucher_id: UUID
    voucher_date: date
    part: Part
    flag: str | None
    lines: list[WrittenLine]
    foreign: Foreign | None = None


Version = tuple[UUID, UUID, int]
"""Organisation, document, version."""


@dataclass(slots=True)
class ReversalBooks:
    """What a batch of reversals has to know. `kept`: the vouchers of each version; one that booked nothing has none."""

    closed: Set[Period]
    numbers: dict[Period, int]
    kept: Mapping[Version, Sequence[KeptVoucher]]


def reverse_document(request: Request, books: ReversalBooks, new_id: Callable[[], UUID]) -> Reversed | Refused:
    """Same sides, negative amounts (valuation rule 12), each dated as its voucher; numbers are taken in memory."""
    document = request.document
    kept = books.kept.get((request.organisation_id, document.document_id, document.version), ())
    for voucher in kept:
        period = period_of(request.organisation_id, voucher.voucher_date)
        if period in books.closed:
            return Refused(request, VoucherRefusal.PERIOD_CLOSED, period.month)
    return Reversed(request, [_red_letter(request.organisation_id, voucher, books, new_id()) for voucher in kept])


def _red_letter(organisation_id: UUID, voucher: KeptVoucher, books: ReversalBooks, voucher_id: UUID) -> NumberedVoucher:
    period = period_of(organisation_id, voucher.voucher_date)
    foreign = voucher.foreign and voucher.foreign._replace(cents=-voucher.foreign.cents)
    entries = [_negative(line) for line in voucher.lines]
    books.numbers[period] += 1
    return NumberedVoucher(
        voucher_id=voucher_id,
        period=period,
        number=books.numbers[period],
        voucher_date=voucher.voucher_date,
        red_letter_of=voucher.voucher_id,
        draft=VoucherDraft(voucher.part, entries, flag=voucher.flag, foreign=foreign),
        lines=[_taken_back(line) for line in voucher.lines],
    )


def _taken_back(line: WrittenLine) -> WrittenLine:
    foreign = None if line.foreign_amount is None else -line.foreign_amount
    return line._replace(debit=-line.debit, credit=-line.credit, foreign_amount=foreign)


def _negative(line: WrittenLine) -> Entry:
    return Entry(line.role, -to_cents(line.debit), -to_cents(line.credit))
