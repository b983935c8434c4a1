"""What one line is, by its own figures and the company it keeps in its invoice."""

from collections.abc import Iterable

from tritally.load.codes import is_service
from tritally.load.read_lines import Line
from tritally.load.treatments import Treatment

CANCELLATION = "C"
BAD_DEBT = "A"


def is_sale(invoice: Iterable[Line]) -> bool:
    """Somebody bought something: a known customer, or a price on any line."""
    return any(line.customer or line.price > 0 for line in invoice)


def classify_line(line: Line, *, of_sale: bool) -> Treatment:
    """The treatment of a line; a cancellation is RETURNED until the deliveries say otherwise.

    `of_sale`: what `is_sale` says of the line's invoice.
    """
    if line.invoice.startswith(BAD_DEBT):
        return Treatment.BAD_DEBT
    if line.price < 0:
        return Treatment.NEGATIVE_PRICE
    if line.invoice.startswith(CANCELLATION):
        return Treatment.RETURNED if line.quantity < 0 else Treatment.NOTHING_TO_BOOK
    if line.quantity < 0:
        return Treatment.NOTHING_TO_BOOK if is_service(line.code) else Treatment.WRITTEN_OFF
    return Treatment.NOTHING_TO_BOOK if line.quantity == 0 else _classify_positive(line, of_sale=of_sale)


def _classify_positive(line: Line, *, of_sale: bool) -> Treatment:
    service = is_service(line.code)
    if not of_sale:
        return Treatment.NOTHING_TO_BOOK if service else Treatment.FOUND
    if line.price == 0:
        return Treatment.GIVEN_FREE
    return Treatment.SERVICE_SOLD if service else Treatment.SOLD
