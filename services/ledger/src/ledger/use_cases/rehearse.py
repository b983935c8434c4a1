"""What booking a document, or taking it back, would come to: decided for real, and saved nowhere."""

from contracts import new_id
from ledger.domain.book_document import book_document
from ledger.domain.books import Booked, Refused, Request, Reversed
from ledger.domain.posting_rules import has_rule
from ledger.use_cases.post_vouchers import open_books
from ledger.use_cases.reverse_vouchers import take_back, version_of
from messaging import Connection


async def rehearse_booking(connection: Connection, request: Request) -> Booked | Refused | None:
    """In a transaction to be rolled back: counters and open items are locked until then. None: no rule speaks of it."""
    if not has_rule(request.document):
        return None
    return book_document(request, await open_books(connection, [request]), new_id)


async def rehearse_reversal(connection: Connection, request: Request) -> Reversed | Refused:
    """In a transaction to be rolled back. A version that booked nothing is reversed by nothing.

    With the red letters to exchange differences that are lost with it.
    """
    taken = await take_back(connection, {version_of(request): request})
    [answer] = taken.answers
    if isinstance(answer, Refused):
        return answer
    return Reversed(request, [*answer.vouchers, *(voucher for one in taken.added for voucher in one.vouchers)])
