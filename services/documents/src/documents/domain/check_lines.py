"""The rules of a document's lines, in the order of `DraftRefusal`."""

from collections.abc import Iterator
from decimal import Decimal
from uuid import UUID

from contracts import DocumentKind
from documents.domain.check_text import check_text
from documents.domain.draft import LINES_MAX, DocumentDraft, LineDraft
from documents.domain.draft_refusals import DraftRefusal as R
from documents.domain.facts import Origin, OriginLine, Product, References
from documents.domain.words import Finding

QUANTITY_MAX = Decimal(1_000_000_000)
PRICE_MAX = Decimal(1_000_000_000)
PRICELESS = frozenset({DocumentKind.OTHER_OUTBOUND})
"""Kinds whose lines need no price: they leave at cost."""


def check_lines(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    if not draft.lines:
        yield Finding(R.LINES_MISSING, "/lines")
    elif len(draft.lines) > LINES_MAX:
        yield Finding(R.LINES_TOO_MANY, "/lines", {"count": len(draft.lines), "limit": LINES_MAX})
    else:
        yield from _check_each_line(draft, known)


def _check_each_line(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    origin = known.origins.get(draft.origin_id) if draft.origin_id else None
    seen: set[UUID] = set()
    for index, line in enumerate(draft.lines):
        at = f"/lines/{index}"
        yield from _check_line_id(line, at, seen, known)
        yield from check_text(line.remark, f"{at}/remark", 1000)
        if draft.origin_id is None:
            yield from _check_own_line(draft, line, at, known)
        elif origin is not None:
            yield from _check_return_line(line, at, seen, origin, known)


def _check_line_id(line: LineDraft, at: str, seen: set[UUID], known: References) -> Iterator[Finding]:
    if line.line_id is None:
        return
    if line.line_id in seen:
        yield Finding(R.LINE_ID_DUPLICATE, f"{at}/line_id", {"id": line.line_id})
    elif line.line_id in known.taken_line_ids:
        yield Finding(R.LINE_ID_TAKEN, f"{at}/line_id", {"id": line.line_id})
    seen.add(line.line_id)


def _check_own_line(draft: DocumentDraft, line: LineDraft, at: str, known: References) -> Iterator[Finding]:
    if line.origin_line_id is not None:
        yield Finding(R.ORIGIN_LINE_NOT_EXPECTED, f"{at}/origin_line_id")
    product = known.products.get(line.product_id) if line.product_id else None
    if line.product_id is None:
        yield Finding(R.PRODUCT_MISSING, f"{at}/product_id")
    elif product is None:
        yield Finding(R.PRODUCT_UNKNOWN, f"{at}/product_id", {"id": line.product_id})
    elif not product.active:
        yield Finding(R.PRODUCT_INACTIVE, f"{at}/product_id", {"code": product.card.code})
    yield from _check_quantity(line, at, product)
    if line.price is None:
        if draft.kind not in PRICELESS:
            yield Finding(R.PRICE_MISSING, f"{at}/price")
    elif line.price > PRICE_MAX:
        yield Finding(R.PRICE_ABSURD, f"{at}/price", {"value": str(line.price), "limit": str(PRICE_MAX)})
    if line.tax_rate is not None and line.tax_rate >= 1:
        yield Finding(R.TAX_RATE_ABSURD, f"{at}/tax_rate", {"value": str(line.tax_rate)})


def _check_return_line(
    line: LineDraft, at: str, seen: set[UUID], origin: Origin, known: References
) -> Iterator[Finding]:
    origin_line = origin.lines.get(line.origin_line_id) if line.origin_line_id else None
    if line.origin_line_id is None:
        yield Finding(R.ORIGIN_LINE_MISSING, f"{at}/origin_line_id")
    elif origin_line is None:
        yield Finding(R.ORIGIN_LINE_UNKNOWN, f"{at}/origin_line_id", {"id": line.origin_line_id})
    elif line.origin_line_id in seen:
        yield Finding(R.ORIGIN_LINE_DUPLICATE, f"{at}/origin_line_id", {"id": line.origin_line_id})
    else:
        seen.add(line.origin_line_id)
        yield from _check_against_origin_line(line, at, origin_line, known.products.get(origin_line.product_id))


def _check_against_origin_line(
    line: LineDraft, at: str, origin: OriginLine, product: Product | None
) -> Iterator[Finding]:
    if line.product_id not in (None, origin.product_id):
        yield Finding(R.PRODUCT_NOT_OF_ORIGIN, f"{at}/product_id")
    broken = list(_check_quantity(line, at, product))
    if not broken and line.quantity > origin.returnable:
        values = {"wanted": str(line.quantity), "left": str(origin.returnable)}
        broken.append(Finding(R.RETURN_EXCEEDS_ORIGIN, f"{at}/quantity", values))
    yield from broken
    if line.price not in (None, origin.price):
        yield Finding(R.PRICE_NOT_OF_ORIGIN, f"{at}/price", {"price": str(origin.price)})
    if line.tax_rate not in (None, origin.tax_rate):
        yield Finding(R.TAX_RATE_NOT_OF_ORIGIN, f"{at}/tax_rate", {"rate": str(origin.tax_rate)})


def _check_quantity(line: LineDraft, at: str, product: Product | None) -> Iterator[Finding]:
    at, quantity = f"{at}/quantity", line.quantity
    if quantity <= 0:
        yield Finding(R.QUANTITY_NOT_POSITIVE, at, {"value": str(quantity)})
    elif quantity > QUANTITY_MAX:
        yield Finding(R.QUANTITY_ABSURD, at, {"value": str(quantity), "limit": str(QUANTITY_MAX)})
    elif product is not None and is_too_precise(quantity, product.card.decimals):
        card = product.card
        values = {"value": str(quantity), "unit": card.unit, "code": card.code, "decimals": card.decimals}
        yield Finding(R.QUANTITY_TOO_PRECISE, at, values)


def is_too_precise(quantity: Decimal, decimals: int) -> bool:
    """True when it needs more decimals than the product is counted with; trailing zeros do not count."""
    exponent = quantity.as_tuple().exponent
    return isinstance(exponent, int) and -exponent > decimals and quantity != round(quantity, decimals)
