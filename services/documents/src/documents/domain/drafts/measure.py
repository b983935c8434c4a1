"""Lines in the units that people buy and sell in: exact factors to the stock unit (valuation rule 13)."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from contracts import CENT
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import OriginLine, Product, References
from documents.domain.drafts.sources import source_lines
from documents.domain.words.finding import Finding

MICRO = Decimal("0.000001")


def measured(draft: DocumentDraft, known: References) -> DocumentDraft | list[Finding]:
    """The draft with every quantity in stock units, or the units that are wrong."""
    if all(line.unit is None and line.unit_quantity is None for line in draft.lines):
        return draft
    sources = source_lines(draft, known)
    lines = [_measured(line, f"/lines/{index}", known, sources) for index, line in enumerate(draft.lines)]
    findings = [one for one in lines if isinstance(one, Finding)]
    return findings or draft.model_copy(update={"lines": tuple(lines)})


def _measured(line: LineDraft, at: str, known: References, sources: Mapping[UUID, OriginLine]) -> LineDraft | Finding:
    if line.unit is None and line.unit_quantity is None:
        return line
    source = sources.get(line.origin_line_id) if line.origin_line_id else None
    product_id = source.product_id if source else line.product_id
    product = known.products.get(product_id) if product_id else None
    if product is None:
        return line
    if line.unit is None or line.unit_quantity is None:
        missing = "unit" if line.unit is None else "unit_quantity"
        return Finding(R.UNIT_INCOMPLETE, f"{at}/{missing}", {"member": missing})
    factor = factor_of(product, line.unit)
    if factor is None:
        values = {"unit": line.unit, "code": product.card.code, "units": ", ".join(_units(product))}
        return Finding(R.UNIT_UNKNOWN, f"{at}/unit", values)
    quantity = line.unit_quantity * factor
    if line.quantity and line.quantity != quantity:
        values = {"given": str(line.quantity), "is": str(quantity), "unit": product.card.unit}
        return Finding(R.UNIT_QUANTITY_DIFFERS, f"{at}/quantity", values)
    return line.model_copy(update={"quantity": quantity})


def factor_of(product: Product, unit: str) -> Decimal | None:
    """Stock units in one `unit`; None: it is no unit of the product."""
    return Decimal(1) if unit == product.card.unit else product.units.get(unit)


def net_of_part(source: OriginLine, quantity: Decimal) -> Decimal:
    """round_half_up(price x quantity in the unit of the price, 2), of a part of the line in stock units."""
    whole = source.unit_quantity
    priced = quantity if whole is None else quantity * whole / source.quantity
    return (priced * source.price).quantize(CENT, ROUND_HALF_UP)


def unit_quantity_of_part(source: OriginLine, quantity: Decimal) -> Decimal | None:
    """The part in the unit of the source; None where it has none, or the part is no exact quantity of it."""
    if source.unit_quantity is None:
        return None
    part = quantity * source.unit_quantity / source.quantity
    rounded = part.quantize(MICRO, ROUND_HALF_UP)
    return rounded if rounded * source.quantity == quantity * source.unit_quantity else None


def _units(product: Product) -> list[str]:
    return [product.card.unit, *product.units]
