"""From a checked draft to the document that is kept: lines completed, amounts made, totals summed."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from contracts import DocumentKind, net_amount, new_id, tax_amount
from documents.domain.check_header import AMOUNT_MAX, check_header
from documents.domain.check_lines import check_lines
from documents.domain.draft import DocumentDraft, LineDraft
from documents.domain.draft_refusals import DraftRefusal
from documents.domain.facts import Origin, References
from documents.domain.returns import RETURN_KIND, return_amounts
from documents.domain.words import Finding

ZERO = Decimal(0)
TAXED = frozenset({DocumentKind.PURCHASE_RECEIPT, DocumentKind.SALES_DELIVERY}) | frozenset(RETURN_KIND.values())


@dataclass(frozen=True, slots=True)
class PricedLine:
    line_id: UUID
    line_number: int
    product_id: UUID
    quantity: Decimal
    price: Decimal
    tax_rate: Decimal
    net: Decimal
    tax: Decimal
    moves_stock: bool
    origin_line_id: UUID | None
    remark: str | None


@dataclass(frozen=True, slots=True)
class PricedDocument:
    """A draft that passed every rule, with its amounts."""

    draft: DocumentDraft
    business_date: date
    warehouse_id: UUID | None
    partner_id: UUID | None
    register_only: bool
    net: Decimal
    tax: Decimal
    lines: tuple[PricedLine, ...]

    @property
    def gross(self) -> Decimal:
        return self.net + self.tax


def price_draft(draft: DocumentDraft, known: References) -> PricedDocument | list[Finding]:
    """The document, or everything that is wrong with the draft."""
    findings = [*check_header(draft, known), *(check_lines(draft, known) if draft.kind.moves_goods else ())]
    if findings:
        return findings
    priced = _priced(draft, known)
    if priced.gross > AMOUNT_MAX:
        values = {"value": str(priced.gross), "limit": str(AMOUNT_MAX)}
        return [Finding(DraftRefusal.TOTAL_ABSURD, "/lines", values)]
    return priced


def _priced(draft: DocumentDraft, known: References) -> PricedDocument:
    origin = known.origins[draft.origin_id] if draft.origin_id else None
    lines = tuple(
        _return_line(line, number, origin) if origin else _own_line(draft, line, number, known)
        for number, line in enumerate(draft.lines, 1)
    )
    return PricedDocument(
        draft=draft,
        business_date=date.fromisoformat(draft.business_date),
        warehouse_id=origin.warehouse_id if origin else draft.warehouse_id,
        partner_id=origin.partner_id if origin else draft.partner_id,
        register_only=origin.register_only if origin else draft.register_only,
        net=draft.amount if draft.amount is not None else sum((line.net for line in lines), ZERO),
        tax=sum((line.tax for line in lines), ZERO),
        lines=lines,
    )


def _own_line(draft: DocumentDraft, line: LineDraft, number: int, known: References) -> PricedLine:
    assert line.product_id is not None  # noqa: S101 - checked before
    product, price = known.products[line.product_id], line.price or ZERO
    rate = _tax_rate(draft, line, product.tax_rate)
    net = net_amount(line.quantity, price)
    moves_stock = product.moves_stock and not draft.register_only
    return PricedLine(
        line.line_id or new_id(),
        number,
        line.product_id,
        line.quantity,
        price,
        rate,
        net,
        tax_amount(net, rate),
        moves_stock,
        None,
        line.remark,
    )


def _tax_rate(draft: DocumentDraft, line: LineDraft, usual: Decimal) -> Decimal:
    if draft.kind not in TAXED:
        return ZERO
    return usual if line.tax_rate is None else line.tax_rate


def _return_line(line: LineDraft, number: int, origin: Origin) -> PricedLine:
    assert line.origin_line_id is not None  # noqa: S101 - checked before
    source = origin.lines[line.origin_line_id]
    net, tax = return_amounts(source, line.quantity)
    return PricedLine(
        line.line_id or new_id(),
        number,
        source.product_id,
        line.quantity,
        source.price,
        source.tax_rate,
        net,
        tax,
        source.moves_stock,
        source.line_id,
        line.remark,
    )
