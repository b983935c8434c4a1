"""Book a batch of documents: lock and load -> decide -> save -> say. A refusal is an event among the others."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from contracts import DocumentEvent, LedgerEvent, StockPosted, new_id
from ledger.domain.book_document import book_document
from ledger.domain.books import Booked, Books, Owned, Refused, Request, period_of
from ledger.domain.by_origin import made_from
from ledger.domain.posting_events import posted_event, refused_event
from ledger.storage.charts import load_accounts, load_charts
from ledger.storage.open_items import lock_open_items, save_open_items
from ledger.storage.periods import find_closed, lock_numbers, save_numbers
from ledger.storage.postings import claim, find_booked, find_rates, save_refusals
from ledger.storage.vouchers import save_vouchers
from messaging import Connection, Saying, say


class Heard(NamedTuple):
    """An event that asks for a booking, and the trace it came on."""

    event: DocumentEvent
    traceparent: str | None = None


async def post_vouchers(connection: Connection, heard: Sequence[Heard]) -> None:
    """Book every document version that was never answered, in order; say VoucherPosted or VoucherRefused of each."""
    requests = await claim(connection, [request_of(one.event) for one in heard])
    if not requests:
        return
    books = await open_books(connection, requests)
    answers = [book_document(request, books, new_id) for request in requests]
    now = datetime.now(UTC)
    await _save(connection, answers, books, now)
    traces = {one.event.document.document_id: one.traceparent for one in heard}
    await say(connection, [_saying(answer, now, traces) for answer in answers])


def request_of(event: DocumentEvent) -> Request:
    if isinstance(event, StockPosted):
        return Request(event.organisation_id, event.document, event.movements, event.true_ups, event.in_transit_losses)
    return Request(event.organisation_id, event.document)


async def open_books(connection: Connection, requests: Sequence[Request]) -> Books:
    """What booking them needs; counters first and open items last are locked, each in sorted order."""
    periods = {period_of(r.organisation_id, r.document.business_date) for r in requests}
    numbers = await lock_numbers(connection, periods)
    return Books(
        charts=await load_charts(connection, (r.organisation_id for r in requests)),
        closed=await find_closed(connection, periods),
        numbers=numbers,
        booked=await find_booked(connection, _referred_to(requests)),
        items=await lock_open_items(connection, requests),
        accounts=await load_accounts(connection, {r.organisation_id for r in requests if r.document.entries}),
        rates=await find_rates(connection, _of_several_rates(requests)),
    )


def _referred_to(requests: Sequence[Request]) -> set[Owned]:
    """Earlier documents that returns and true-ups name; those of the batch itself are not booked yet."""
    origins = {Owned(r.organisation_id, origin.document_id) for r in requests for origin in made_from(r.document)}
    issues = {Owned(r.organisation_id, true_up.issue_document_id) for r in requests for true_up in r.true_ups}
    return (origins | issues) - {Owned(r.organisation_id, r.document.document_id) for r in requests}


def _of_several_rates(requests: Sequence[Request]) -> set[Owned]:
    """What returns in a foreign currency are over that have no rate of their own."""
    returns = (r for r in requests if r.document.currency and not r.document.exchange_rate)
    return {Owned(r.organisation_id, origin.document_id) for r in returns for origin in made_from(r.document)}


async def _save(connection: Connection, answers: Sequence[Booked | Refused], books: Books, now: datetime) -> None:
    booked = [answer for answer in answers if isinstance(answer, Booked)]
    await save_refusals(connection, [answer for answer in answers if isinstance(answer, Refused)])
    if booked:
        await save_numbers(connection, books.numbers)
        await save_vouchers(connection, booked, now)
        await save_open_items(connection, books.items, now)


def _saying(answer: Booked | Refused, now: datetime, traces: dict[UUID, str | None]) -> Saying:
    event: LedgerEvent = posted_event(answer, now) if isinstance(answer, Booked) else refused_event(answer, now)
    return Saying(event, traces[answer.request.document.document_id])
