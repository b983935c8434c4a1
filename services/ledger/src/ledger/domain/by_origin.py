"""A return over several documents, as one return of each: so that each red letter corrects one voucher."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from contracts import Document, DocumentLine, Movement, OriginReference, to_cents

ZERO = Decimal(0)


def made_from(document: Document) -> tuple[OriginReference, ...]:
    return (document.origin,) if document.origin else document.origins


def by_origin(document: Document, movements: Sequence[Movement]) -> Iterator[tuple[Document, Sequence[Movement]]]:
    """Each part with its own lines, their sums and movements; what is no such return is one part, as it is."""
    if not _is_over_several(document):
        yield document, movements
        return
    for origin in document.origins:
        lines = _lines_of(document, origin)
        own = {line.line_id for line in lines}
        yield _part(document, origin, lines), [moved for moved in movements if moved.line_id in own]


def gross_by_origin(document: Document) -> list[tuple[OriginReference, int]]:
    """Cents, net and tax, of the lines of each, in book currency."""
    return [(origin, sum(map(_gross, _lines_of(document, origin)))) for origin in document.origins]


def foreign_gross_by_origin(document: Document) -> list[int]:
    """The same in the currency of the document."""
    return [sum(map(_foreign_gross, _lines_of(document, origin))) for origin in document.origins]


def _is_over_several(document: Document) -> bool:
    return document.kind.is_return and bool(document.origins)


def _lines_of(document: Document, origin: OriginReference) -> tuple[DocumentLine, ...]:
    return tuple([line for line in document.lines if line.origin_document_id == origin.document_id])


def _gross(line: DocumentLine) -> int:
    return to_cents(line.net) + to_cents(line.tax)


def _foreign_gross(line: DocumentLine) -> int:
    return to_cents(line.foreign_net or ZERO) + to_cents(line.foreign_tax or ZERO)


def _part(document: Document, origin: OriginReference, lines: Sequence[DocumentLine]) -> Document:
    net, tax = sum((line.net for line in lines), ZERO), sum((line.tax for line in lines), ZERO)
    sums = {"net": net, "tax": tax, "gross": net + tax} | (_foreign_sums(lines) if document.currency else {})
    return document.model_copy(update={**sums, "lines": lines, "origin": origin, "origins": ()})


def _foreign_sums(lines: Sequence[DocumentLine]) -> dict[str, Decimal]:
    net = sum((line.foreign_net or ZERO for line in lines), ZERO)
    tax = sum((line.foreign_tax or ZERO for line in lines), ZERO)
    return {"foreign_net": net, "foreign_tax": tax, "foreign_gross": net + tax}
