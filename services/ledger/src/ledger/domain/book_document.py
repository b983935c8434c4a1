"""Booking one document: refuse it with a reason, or number its vouchers and open its item."""

from collections.abc import Callable, Sequence
from uuid import UUID

from contracts import AccountRole, VoucherRefusal
from ledger.domain.books import Booked, Books, NumberedVoucher, Owned, Refused, Request, period_of
from ledger.domain.by_origin import made_from
from ledger.domain.draft_vouchers import VoucherDraft, draft_vouchers
from ledger.domain.entered_accounts import kept_in_detail, unknown_numbers
from ledger.domain.exchange_differences import exchange_voucher
from ledger.domain.items_of_documents import item_amount, items_of
from ledger.domain.write_lines import written


def book_document(request: Request, books: Books, new_id: Callable[[], UUID]) -> Booked | Refused:
    """Books it in memory: numbers are taken, items opened and settled, and later documents of the batch see it."""
    drafts = draft_vouchers(request.document, request.movements, request.true_ups, request.losses)
    if refused := refusal_of(request, drafts, books):
        return refused
    vouchers = _numbered(drafts, request, books, new_id)
    owned = Owned(request.organisation_id, request.document.document_id)
    books.booked[owned] = {voucher.draft.part: voucher.voucher_id for voucher in vouchers}
    if request.document.exchange_rate:
        books.rates[owned] = request.document.exchange_rate
    items = items_of(request.organisation_id, request.document, new_id)
    settled = [one for item in items for one in books.items.open(item, request.document)]
    if request.document.currency and (difference := exchange_voucher(settled)):
        vouchers += _numbered([difference], request, books, new_id)
    return Booked(request, vouchers)


def refusal_of(request: Request, drafts: Sequence[VoucherDraft], books: Books) -> Refused | None:
    """The first reason, in the order of `VoucherRefusal`, why it cannot be booked."""
    organisation_id, document = request.organisation_id, request.document
    period = period_of(organisation_id, document.business_date)
    if period in books.closed:
        return Refused(request, VoucherRefusal.PERIOD_CLOSED, period.month)
    if missing := _missing_accounts(request, drafts, books):
        return Refused(request, VoucherRefusal.ACCOUNT_MISSING, ", ".join(sorted(missing)))
    if document.entries and (kept := kept_in_detail(document.entries, books.accounts[organisation_id])):
        return Refused(request, VoucherRefusal.ACCOUNT_NEEDS_DETAIL, ", ".join(kept))
    if document.kind.is_return and (unbooked := _unbooked_origins(request, books)) is not None:
        return Refused(request, VoucherRefusal.ORIGIN_NOT_BOOKED, ", ".join(unbooked))
    return None


def _missing_accounts(request: Request, drafts: Sequence[VoucherDraft], books: Books) -> set[str]:
    """Roles without an account, and numbers that the chart does not have.

    What settles in a foreign currency must be able to book an exchange difference, whether there is one or not.
    """
    chart = books.charts[request.organisation_id]
    roles = {entry.role for draft in drafts for entry in draft.entries if entry.account is None}
    if request.document.currency and item_amount(request.document) < 0:
        roles.add(AccountRole.EXCHANGE_DIFFERENCES)
    missing: set[str] = set(roles - chart.keys())
    if entries := request.document.entries:
        missing |= unknown_numbers(entries, books.accounts[request.organisation_id])
    return missing


def _unbooked_origins(request: Request, books: Books) -> list[str] | None:
    """Numbers of the documents it is made from that are not booked; None: they all are, and there is one."""
    origins = made_from(request.document)
    unbooked = [one for one in origins if Owned(request.organisation_id, one.document_id) not in books.booked]
    return [one.number for one in unbooked] if unbooked or not origins else None


def _numbered(
    drafts: Sequence[VoucherDraft], request: Request, books: Books, new_id: Callable[[], UUID]
) -> list[NumberedVoucher]:
    day, chart = request.document.business_date, books.charts[request.organisation_id]
    period = period_of(request.organisation_id, day)
    first = books.numbers[period] + 1
    books.numbers[period] += len(drafts)
    return [
        NumberedVoucher(
            voucher_id=new_id(),
            period=period,
            number=number,
            voucher_date=day,
            red_letter_of=_corrected_voucher(draft, request, books),
            draft=draft,
            lines=written(_rated(draft, request, books), chart),
        )
        for number, draft in enumerate(drafts, first)
    ]


def _rated(draft: VoucherDraft, request: Request, books: Books) -> VoucherDraft:
    """A return over documents of several rates has in each of its vouchers the rate of the one that it corrects."""
    if not draft.foreign or draft.foreign.rate or draft.corrects is None:
        return draft
    rate = books.rates.get(Owned(request.organisation_id, draft.corrects.document_id))
    return draft._replace(foreign=draft.foreign._replace(rate=rate))


def _corrected_voucher(draft: VoucherDraft, request: Request, books: Books) -> UUID | None:
    if draft.corrects is None:
        return None
    corrected = Owned(request.organisation_id, draft.corrects.document_id)
    return books.booked.get(corrected, {}).get(draft.corrects.part)
