"""The rules of lines that are made from lines of other documents: returns, deliveries, arrivals, costs of receipts."""

from collections.abc import Iterator
from decimal import Decimal
from uuid import UUID

from contracts import Direction, DocumentKind
from documents.domain.drafts.check_own_line import check_price_size, check_quantity
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import OriginLine, References
from documents.domain.drafts.sources import source_lines
from documents.domain.words.finding import Finding

SOURCE_MEMBERS = {
    DocumentKind.BILL_DIFFERENCE: ("price", "quantity"),
    DocumentKind.LANDED_COST: ("weight",),
    DocumentKind.TRANSFER_RECEIPT: ("quantity", "direction"),
}
"""What a line of these kinds says besides which line it is made from."""


def check_made_lines(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    sources = source_lines(draft, known)
    if not sources and not draft.is_over_several:
        return
    seen: set[object] = set()
    left: dict[UUID, Decimal] = {}
    for index, line in enumerate(draft.lines):
        at = f"/lines/{index}"
        source = sources.get(line.origin_line_id) if line.origin_line_id else None
        if line.origin_line_id is None:
            yield Finding(R.ORIGIN_LINE_MISSING, f"{at}/origin_line_id")
        elif source is None:
            yield Finding(R.ORIGIN_LINE_UNKNOWN, f"{at}/origin_line_id", {"id": line.origin_line_id})
        elif _key(draft, line, index) in seen:
            yield Finding(R.ORIGIN_LINE_DUPLICATE, f"{at}/origin_line_id", {"id": line.origin_line_id})
        else:
            seen.add(_key(draft, line, index))
            yield from _check_against_source(draft, line, at, source, known, left)


def _key(draft: DocumentDraft, line: LineDraft, index: int) -> object:
    """A line of an order may come in several lines, one of a transfer once as arrived and once as lost."""
    if draft.kind is DocumentKind.TRANSFER_RECEIPT:
        return (line.origin_line_id, line.direction is Direction.OUT)
    return (line.origin_line_id, index) if draft.is_of_order else line.origin_line_id


def _check_against_source(
    draft: DocumentDraft, line: LineDraft, at: str, source: OriginLine, known: References, left: dict[UUID, Decimal]
) -> Iterator[Finding]:
    if line.product_id not in (None, source.product_id):
        yield Finding(R.PRODUCT_NOT_OF_ORIGIN, f"{at}/product_id")
    yield from _check_members(draft, line, at)
    if draft.kind is DocumentKind.BILL_DIFFERENCE:
        yield from _check_new_price(line, at, source)
    elif draft.kind is DocumentKind.LANDED_COST:
        if line.weight is not None and line.weight <= 0:
            yield Finding(R.WEIGHT_NOT_POSITIVE, f"{at}/weight", {"value": str(line.weight)})
    else:
        broken = list(check_quantity(draft.kind, line, at, known.products.get(source.product_id)))
        yield from broken or _check_left(draft, line, at, source, left)
        yield from _check_price(draft, line, at, source)


def _check_members(draft: DocumentDraft, line: LineDraft, at: str) -> Iterator[Finding]:
    expected = SOURCE_MEMBERS.get(draft.kind, ("quantity", "price", "tax_rate"))
    for name in ("quantity", "price", "tax_rate", "direction", "value", "weight"):
        if getattr(line, name) and name not in expected:
            values = {"member": name, "kind": str(draft.kind)}
            yield Finding(R.MEMBER_NOT_EXPECTED, f"{at}/{name}", values)


def _check_left(
    draft: DocumentDraft, line: LineDraft, at: str, source: OriginLine, left: dict[UUID, Decimal]
) -> Iterator[Finding]:
    """An order may be exceeded by who has the permission: that is asked when it is submitted."""
    if draft.is_of_order:
        return
    rest = left.get(source.line_id, source.returnable)
    if line.quantity > rest:
        is_arrival = draft.kind is DocumentKind.TRANSFER_RECEIPT
        refusal = R.ARRIVAL_EXCEEDS_TRANSFER if is_arrival else R.RETURN_EXCEEDS_ORIGIN
        yield Finding(refusal, f"{at}/quantity", {"wanted": str(line.quantity), "left": str(rest)})
    left[source.line_id] = rest - line.quantity


def _check_price(draft: DocumentDraft, line: LineDraft, at: str, source: OriginLine) -> Iterator[Finding]:
    """A return is at its origin's price; a delivery may differ from its order."""
    if draft.is_of_order:
        yield from check_price_size(line, at)
    elif draft.kind.is_return:
        if line.price not in (None, source.price):
            yield Finding(R.PRICE_NOT_OF_ORIGIN, f"{at}/price", {"price": str(source.price)})
        if line.tax_rate not in (None, source.tax_rate):
            yield Finding(R.TAX_RATE_NOT_OF_ORIGIN, f"{at}/tax_rate", {"rate": str(source.tax_rate)})


def _check_new_price(line: LineDraft, at: str, source: OriginLine) -> Iterator[Finding]:
    if line.price is None:
        yield Finding(R.PRICE_MISSING, f"{at}/price")
        return
    yield from check_price_size(line, at)
    if line.quantity < 0 or line.quantity > source.quantity:
        values = {"wanted": str(line.quantity), "left": str(source.quantity)}
        yield Finding(R.DIFFERENCE_EXCEEDS_RECEIPT, f"{at}/quantity", values)
