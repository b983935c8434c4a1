"""Take un-audited documents out of the finance book: lock and load -> decide -> save -> say."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from contracts import new_id
from ledger.domain.books import Owned, Refused, Request, Reversed, period_of
from ledger.domain.posting_events import reversal_refused_event, reversed_event
from ledger.domain.reverse_document import ReversalBooks, Version, reverse_document
from ledger.domain.undo_items import undo_items
from ledger.storage.booked_versions import find_reversed, mark_reversed, read_booked_vouchers
from ledger.storage.periods import find_closed, lock_numbers, save_numbers
from ledger.storage.undo_open_items import lock_tied_items, save_undone_items
from ledger.storage.vouchers import save_vouchers
from ledger.use_cases.post_vouchers import Heard, request_of
from messaging import Connection, Saying, say


async def reverse_vouchers(connection: Connection, heard: Sequence[Heard]) -> None:
    """Each version once; say VoucherReversed or VoucherReversalRefused of it.

    A version that booked nothing (refused, or nothing to book) is reversed with no vouchers.
    """
    due = {version_of(request): (request, one.traceparent) for one in heard if (request := request_of(one.event))}
    done_before = await find_reversed(connection, due)
    requests = {version: request for version, (request, _) in due.items() if version not in done_before}
    if not requests:
        return
    now = datetime.now(UTC)
    books = await open_reversal_books(connection, requests)
    answers = [reverse_document(request, books, new_id) for request in requests.values()]
    await save_numbers(connection, books.numbers)
    await _save(connection, [answer for answer in answers if isinstance(answer, Reversed)], now)
    await say(connection, [_saying(answer, now, due[version_of(answer.request)][1]) for answer in answers])


def version_of(request: Request) -> Version:
    return request.organisation_id, request.document.document_id, request.document.version


async def open_reversal_books(connection: Connection, requests: Mapping[Version, Request]) -> ReversalBooks:
    """What reversing them needs; the counters of the periods are locked before it is seen whether they are open."""
    kept = await read_booked_vouchers(connection, requests)
    dates = [(version[0], voucher.voucher_date) for version, vouchers in kept.items() for voucher in vouchers]
    periods = {period_of(organisation_id, day) for organisation_id, day in dates}
    numbers = await lock_numbers(connection, periods)
    return ReversalBooks(closed=await find_closed(connection, periods), numbers=numbers, kept=kept)


async def _save(connection: Connection, answers: Sequence[Reversed], now: datetime) -> None:
    if not answers:
        return
    await save_vouchers(connection, answers, now)
    owned = [Owned(one.request.organisation_id, one.request.document.document_id) for one in answers]
    tied = await lock_tied_items(connection, owned)
    undo_items(tied.own, tied.items, tied.settlements)
    await save_undone_items(connection, tied, now)
    await mark_reversed(connection, [version_of(one.request) for one in answers], now)


def _saying(answer: Reversed | Refused, now: datetime, traceparent: str | None) -> Saying:
    event = reversed_event(answer, now) if isinstance(answer, Reversed) else reversal_refused_event(answer, now)
    return Saying(event, traceparent)
