"""What booking a document, or taking it back, would come to: decided for real, and saved nowhere."""

from contracts import new_id
from ledger.domain.book_document import book_document
from ledger.domain.books import Booked, Refused, Request, Reversed
from ledger.domain.posting_rules import has_rule
from ledger.domain.reverse_document import reverse_document
from ledger.use_cases.post_vouchers import open_books
from ledger.use_cases.reverse_vouchers import open_reversal_books, version_of
from messaging import Connection


async def rehearse_booking(connection: Connection, request: Request) -> Booked | Refused | None:
    """In a transaction to be rolled back: counters and open items are locked until then. None: no rule speaks of it."""
    if not has_rule(request.document):
        return None
    return book_document(request, await open_books(connection, [request]), new_id)


async def rehearse_reversal(connection: Connection, request: Request) -> Reversed | Refused:
    """In a transaction to be rolled back. A version that booked nothing is reversed by nothing."""
    books = await open_reversal_books(connection, {version_of(request): request})
    return reverse_document(request, books, new_id)
