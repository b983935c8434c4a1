"""Rule 10: all standing documents again by business date, then by audit; origins before what comes from them."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from tests.inventory.reference.books import Books, origin_of

from contracts import Document


def replay(documents: Sequence[Document]) -> Books:
    """`documents` in the order of their audits."""
    books = Books(is_replay=True)
    for document in in_business_order(documents):
        books.post(document)
    return books


def in_business_order(documents: Sequence[Document]) -> list[Document]:
    due: dict[UUID, date] = {}
    for document in documents:
        origins = [origin_of(document, line) for line in document.lines]
        dates = [due[origin[0]] for origin in origins if origin and origin[0] in due]
        due[document.document_id] = max([document.business_date, *dates])
    return sorted(documents, key=lambda document: due[document.document_id])
