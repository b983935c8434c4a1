"""Take un-audited documents out of the finance book: lock and load -> decide -> save -> say."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from contracts import new_id
from ledger.domain.books import Added, Owned, Period, Refused, Request, Reversed, period_of
from ledger.domain.posting_events import added_event, reversal_refused_event, reversed_event
from ledger.domain.reverse_document import ReversalBooks, Version, reverse_document
from ledger.domain.undo_differences import LostDifference, lost_differences, period_of_red_letter, take_back_difference
from ledger.domain.undo_items import undo_items
from ledger.storage.booked_versions import find_reversed, mark_reversed, read_booked_vouchers
from ledger.storage.exchange_vouchers import find_periods_of_differences, read_exchange_vouchers
from ledger.storage.periods import find_closed, lock_numbers, save_numbers
from ledger.storage.undo_open_items import Tied, lock_tied_items, save_undone_items
from ledger.storage.vouchers import save_vouchers
from ledger.use_cases.post_vouchers import Heard, request_of
from messaging import Connection, Saying, say


class TakenBack(NamedTuple):
    """`added`: red letters to exchange differences of credits that stand, of what they had settled."""

    answers: list[Reversed | Refused]
    added: list[Added]
    tied: Tied
    numbers: dict[Period, int]


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
    taken = await take_back(connection, requests)
    await _save(connection, taken, now)
    sayings = [_saying(answer, now, due[version_of(answer.request)][1]) for answer in taken.answers]
    await say(connection, [*sayings, *(Saying(added_event(one, now)) for one in taken.added)])


async def take_back(connection: Connection, requests: Mapping[Version, Request]) -> TakenBack:
    """Decided in memory; numbers and open items are locked, nothing is saved."""
    books = await _open_books(connection, requests)
    answers = [reverse_document(request, books, new_id) for request in requests.values()]
    undone = [Owned(one.request.organisation_id, one.request.document.document_id) for one in answers if _done(one)]
    tied = await lock_tied_items(connection, undone)
    undo_items(tied.own, tied.items, tied.settlements)
    lost = lost_differences(tied.own, tied.items, tied.settlements)
    added = await _take_back_differences(connection, lost, books) if lost else []
    return TakenBack(answers, added, tied, books.numbers)


def version_of(request: Request) -> Version:
    return request.organisation_id, request.document.document_id, request.document.version


async def _open_books(connection: Connection, requests: Mapping[Version, Request]) -> ReversalBooks:
    """What reversing them needs; the counters of the periods are locked before it is seen whether they are open."""
    kept = await read_booked_vouchers(connection, requests)
    own = {period_of(version[0], voucher.voucher_date) for version, vouchers in kept.items() for voucher in vouchers}
    foreign = {Owned(*version[:2]) for version, vouchers in kept.items() if any(one.foreign for one in vouchers)}
    others = await find_periods_of_differences(connection, foreign) if foreign else set()
    numbers = await lock_numbers(connection, own | others)
    return ReversalBooks(closed=await find_closed(connection, own), numbers=numbers, kept=kept)


async def _take_back_differences(
    connection: Connection, lost: Sequence[LostDifference], books: ReversalBooks
) -> list[Added]:
    """What was settled since the counters were locked may need the counter of one more period."""
    vouchers = await read_exchange_vouchers(connection, {one.credit.item_id for one in lost})
    due = [(one, vouchers[one.credit.item_id]) for one in lost]
    late = {period_of_red_letter(*one) for one in due} - books.numbers.keys()
    books.numbers |= await lock_numbers(connection, late) if late else {}
    return [take_back_difference(*one, books.numbers, new_id) for one in due]


def _done(answer: Reversed | Refused) -> bool:
    return isinstance(answer, Reversed)


async def _save(connection: Connection, taken: TakenBack, now: datetime) -> None:
    await save_numbers(connection, taken.numbers)
    undone = [answer for answer in taken.answers if isinstance(answer, Reversed)]
    if undone:
        await save_vouchers(connection, [*undone, *taken.added], now)
        await save_undone_items(connection, taken.tied, now)
        await mark_reversed(connection, [version_of(one.request) for one in undone], now)


def _saying(answer: Reversed | Refused, now: datetime, traceparent: str | None) -> Saying:
    event = reversed_event(answer, now) if isinstance(answer, Reversed) else reversal_refused_event(answer, now)
    return Saying(event, traceparent)
