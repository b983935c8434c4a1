"""The rules of batches and serial numbers on a line (H3, B1): shelf-life goods demand the batch."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from contracts import BatchReference, Direction, DocumentKind, new_id
from documents.domain.drafts.batch_draft import BatchDraft
from documents.domain.drafts.check_text import check_text
from documents.domain.drafts.dates import date_of
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import OriginLine, Product, References
from documents.domain.drafts.sources import source_lines
from documents.domain.words.finding import Finding

BRINGS_BATCHES = frozenset({DocumentKind.PURCHASE_RECEIPT, DocumentKind.OTHER_INBOUND})
BATCH_MAX, SERIAL_MAX = 64, 100
YEARS = range(1990, 2200)


def check_goods(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    """Batches and serial numbers of all lines; lines of goods that are not counted so have none."""
    sources = source_lines(draft, known)
    seen: set[tuple[object, str]] = set()
    for index, line in enumerate(draft.lines):
        source = sources.get(line.origin_line_id) if line.origin_line_id else None
        product_id = source.product_id if source else line.product_id
        product = known.products.get(product_id) if product_id else None
        if product is not None:
            at = f"/lines/{index}"
            yield from _check_batch(draft, line, at, product, known, source)
            yield from _check_serials(draft, line, at, product, source)
            for serial in line.serials:
                if (product_id, serial) in seen:
                    yield Finding(R.SERIAL_DUPLICATE, f"{at}/serials", {"serial": serial})
                seen.add((product_id, serial))


def batch_of(line: LineDraft, product: Product, known: References, source: OriginLine | None) -> BatchReference | None:
    """The batch of a checked line: its own, that of the line it is made from, or a new one."""
    wanted = line.batch
    if wanted is None:
        return known.batches[source.batch_id][1] if source and source.batch_id else None
    found = _known_batch(wanted, product, known)
    return found or BatchReference(
        batch_id=new_id(), number=wanted.number or "", **_dates(wanted, product.card.shelf_life_days)
    )


def _check_batch(
    draft: DocumentDraft, line: LineDraft, at: str, product: Product, known: References, source: OriginLine | None
) -> Iterator[Finding]:
    card, wanted, pointer = product.card, line.batch, f"{at}/batch"
    if wanted is None:
        inherits = source is not None and source.batch_id is not None
        if card.batch_tracked and not inherits and _moves(draft, product):
            yield Finding(R.BATCH_MISSING, pointer, {"code": card.code})
    elif not card.batch_tracked or (draft.kind.is_value_only and not _adjusts_batch(draft, product)):
        yield Finding(R.BATCH_NOT_EXPECTED, pointer, {"code": card.code})
    elif source is not None and source.batch_id is not None:
        yield from _check_same_batch(wanted, pointer, product, known, source)
    else:
        yield from _check_named_batch(draft, line, wanted, pointer, product, known)


def _check_same_batch(
    wanted: BatchDraft, at: str, product: Product, known: References, source: OriginLine
) -> Iterator[Finding]:
    found = _known_batch(wanted, product, known)
    if found is None or found.batch_id != source.batch_id:
        number = known.batches[source.batch_id][1].number if source.batch_id else ""
        yield Finding(R.BATCH_NOT_OF_ORIGIN, at, {"number": number})


def _check_named_batch(
    draft: DocumentDraft, line: LineDraft, wanted: BatchDraft, at: str, product: Product, known: References
) -> Iterator[Finding]:
    found = _known_batch(wanted, product, known)
    broken = list(_check_dates(wanted, at, product, found))
    yield from broken
    if wanted.batch_id is not None and found is None:
        other = known.batches.get(wanted.batch_id)
        refusal = R.BATCH_OF_OTHER_PRODUCT if other else R.BATCH_UNKNOWN
        yield Finding(refusal, f"{at}/batch_id", {"id": wanted.batch_id, "code": product.card.code})
    elif wanted.batch_id is None and wanted.number is None:
        yield Finding(R.BATCH_MISSING, at, {"code": product.card.code})
    elif found is None and not _brings(draft.kind, line):
        yield Finding(R.BATCH_UNKNOWN, f"{at}/number", {"id": wanted.number, "code": product.card.code})
    elif found is None:
        yield from check_text(wanted.number, f"{at}/number", BATCH_MAX, required=True)
        if product.card.shelf_life_days is not None and not (wanted.production_date or wanted.expiry_date):
            yield Finding(R.BATCH_DATES_MISSING, at, {"code": product.card.code})


def _check_dates(wanted: BatchDraft, at: str, product: Product, found: BatchReference | None) -> Iterator[Finding]:
    for name in ("production_date", "expiry_date"):
        text = getattr(wanted, name)
        if text is not None and ((day := date_of(text)) is None or day.year not in YEARS):
            yield Finding(R.BATCH_DATE_WRONG, f"{at}/{name}", {"value": text[:40]})
            return
    dates = _dates(wanted, product.card.shelf_life_days)
    produced, expires = dates["production_date"], dates["expiry_date"]
    if produced and expires and expires < produced:
        yield Finding(R.EXPIRY_BEFORE_PRODUCTION, f"{at}/expiry_date")
    for name, told in (("production_date", produced), ("expiry_date", expires)):
        if found is not None and getattr(wanted, name) and told != getattr(found, name):
            values = {"number": found.number, "date": str(getattr(found, name))}
            yield Finding(R.BATCH_DATES_DIFFER, f"{at}/{name}", values)


def _check_serials(
    draft: DocumentDraft, line: LineDraft, at: str, product: Product, source: OriginLine | None
) -> Iterator[Finding]:
    at, card, count = f"{at}/serials", product.card, len(line.serials)
    if not (card.serial_tracked and _moves(draft, product)) or draft.kind.is_value_only:
        if count:
            yield Finding(R.SERIALS_NOT_EXPECTED, at, {"code": card.code})
        return
    if count != line.quantity:
        values = {"code": card.code, "count": count, "quantity": str(line.quantity)}
        yield Finding(R.SERIALS_WRONG, at, values)
    for serial in line.serials:
        yield from check_text(serial, at, SERIAL_MAX, required=True)
    foreign = _foreign(line.serials, source, draft)
    if foreign:
        yield Finding(R.SERIAL_NOT_OF_ORIGIN, at, {"serial": foreign[0]})


def _foreign(serials: Sequence[str], source: OriginLine | None, draft: DocumentDraft) -> list[str]:
    if source is None or not draft.kind.takes_cost_of_origin:
        return []
    return [serial for serial in serials if serial not in source.serials]


def _moves(draft: DocumentDraft, product: Product) -> bool:
    kind = draft.kind
    if kind.is_value_only:
        return _adjusts_batch(draft, product)
    return product.moves_stock and not (kind.is_order or draft.register_only)


def _adjusts_batch(draft: DocumentDraft, product: Product) -> bool:
    """The value of goods that are costed by batch is a batch's."""
    return draft.kind is DocumentKind.COST_ADJUSTMENT and product.card.batch_costed


def _brings(kind: DocumentKind, line: LineDraft) -> bool:
    """It may name a batch that nobody has heard of yet."""
    return kind in BRINGS_BATCHES or line.direction is Direction.IN


def _known_batch(wanted: BatchDraft, product: Product, known: References) -> BatchReference | None:
    product_id = product.card.product_id
    if wanted.batch_id is not None:
        owner, batch = known.batches.get(wanted.batch_id, (None, None))
        return batch if owner == product_id else None
    return known.batches_by_number.get((product_id, wanted.number or ""))


def _dates(wanted: BatchDraft, shelf_life_days: int | None) -> dict[str, date | None]:
    produced = date_of(wanted.production_date) if wanted.production_date else None
    expires = date_of(wanted.expiry_date) if wanted.expiry_date else None
    if shelf_life_days is not None:
        life = timedelta(days=shelf_life_days)
        expires = expires or (produced + life if produced else None)
        produced = produced or (expires - life if expires else None)
    return {"production_date": produced, "expiry_date": expires}
