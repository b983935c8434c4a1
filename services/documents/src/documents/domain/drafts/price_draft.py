"""From a checked draft to the document that is kept: lines completed, amounts made, totals summed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from contracts import MONEY_KINDS, DocumentKind, base_amount, new_id, tax_amount
from documents.domain.cards.list_prices import with_list_prices
from documents.domain.costs.bill_difference import difference_lines
from documents.domain.costs.landed_cost import landed_lines
from documents.domain.currencies.line_amounts import LineAmounts, line_amounts
from documents.domain.currencies.with_currency import with_currency
from documents.domain.drafts.check_entries import role_of
from documents.domain.drafts.check_goods import batch_of
from documents.domain.drafts.check_header import check_header
from documents.domain.drafts.check_lines import check_lines
from documents.domain.drafts.check_money import AMOUNT_MAX
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.draft_refusals import DraftRefusal
from documents.domain.drafts.facts import Origin, References
from documents.domain.drafts.kind_rules import LINE_RULES
from documents.domain.drafts.measure import measured
from documents.domain.drafts.price_made_lines import back_line, ordered_line
from documents.domain.drafts.priced import PricedDocument, PricedLine
from documents.domain.drafts.sources import are_register_only, origins_of, source_lines, with_one_origin
from documents.domain.words.finding import Finding

ZERO = Decimal(0)
MADE_FROM_RECEIPTS = {DocumentKind.LANDED_COST: landed_lines, DocumentKind.BILL_DIFFERENCE: difference_lines}


def price_draft(draft: DocumentDraft, known: References) -> PricedDocument | list[Finding]:
    """The document, or everything that is wrong with the draft."""
    in_stock_units = measured(with_one_origin(draft, known), known)
    if isinstance(in_stock_units, list):
        return in_stock_units
    draft = with_list_prices(with_currency(in_stock_units, known), known.prices, known.products)
    findings = [*check_header(draft, known), *(check_lines(draft, known) if draft.kind not in MONEY_KINDS else ())]
    if findings:
        return findings
    lines = _lines(draft, known)
    if lines and isinstance(lines[0], Finding):
        return [one for one in lines if isinstance(one, Finding)]
    priced = _priced(draft, known, [one for one in lines if isinstance(one, PricedLine)])
    if priced.largest > AMOUNT_MAX:
        values = {"value": str(priced.largest), "limit": str(AMOUNT_MAX)}
        return [Finding(DraftRefusal.TOTAL_ABSURD, "/lines", values)]
    return priced


def _lines(draft: DocumentDraft, known: References) -> Sequence[PricedLine] | Sequence[Finding]:
    if (make := MADE_FROM_RECEIPTS.get(draft.kind)) is not None:
        made = make(draft, known)
        findings = [one for one in made if isinstance(one, Finding)]
        return findings or [_with_batch(one, known) for one in made if isinstance(one, PricedLine)]
    if not draft.is_made:
        return [_own_line(draft, line, number, known) for number, line in enumerate(draft.lines, 1)]
    return list(_made_lines(draft, known))


def _with_batch(line: PricedLine, known: References) -> PricedLine:
    """What is costed of a receipt's line is costed of its batch."""
    if line.origin_document_id is None or line.origin_line_id is None:
        return line
    source = known.origins[line.origin_document_id].lines[line.origin_line_id]
    return replace(line, batch=known.batches[source.batch_id][1]) if source.batch_id else line


def _made_lines(draft: DocumentDraft, known: References) -> Iterator[PricedLine]:
    sources = source_lines(draft, known)
    for number, line in enumerate(draft.lines, 1):
        assert line.origin_line_id is not None  # noqa: S101 - checked before
        source = sources[line.origin_line_id]
        if draft.is_of_order:
            product = known.products[source.product_id]
            yield ordered_line(draft, line, number, source, product, batch_of(line, product, known, source))
        else:
            back = back_line(line, number, source, batch_of(line, known.products[source.product_id], known, source))
            yield replace(back, origin_document_id=source.document_id) if draft.is_over_several else back


def _priced(draft: DocumentDraft, known: References, lines: Sequence[PricedLine]) -> PricedDocument:
    origins = origins_of(draft, known) if draft.is_made else []
    origin = origins[0] if origins else None
    entries = tuple(_entries(draft, known))
    is_register_only = draft.register_only or (draft.kind.is_return and are_register_only(origins))
    return PricedDocument(
        draft=draft,
        business_date=date.fromisoformat(draft.business_date),
        warehouse_id=_warehouse_id(draft, known, origin),
        partner_id=origin.partner_id if origin else draft.partner_id,
        register_only=is_register_only,
        net=_net(draft, lines),
        tax=sum((line.tax for line in lines), ZERO),
        lines=tuple(lines),
        entries=entries,
        foreign_net=_foreign(draft, [draft.amount, *(line.foreign_net for line in lines)]),
        foreign_tax=_foreign(draft, [line.foreign_tax for line in lines]),
    )


def _warehouse_id(draft: DocumentDraft, known: References, origin: Origin | None) -> Any:
    if draft.receipts:
        return known.origins[draft.receipts[0]].warehouse_id
    if origin is None:
        return draft.warehouse_id
    return origin.target_warehouse_id if draft.kind is DocumentKind.TRANSFER_RECEIPT else origin.warehouse_id


def _net(draft: DocumentDraft, lines: Sequence[PricedLine]) -> Decimal:
    if draft.entries:
        return sum((entry.debit for entry in draft.entries), ZERO)
    if draft.amount is None:
        return sum((line.net for line in lines), ZERO)
    return draft.amount if draft.exchange_rate is None else base_amount(draft.amount, draft.exchange_rate)


def _foreign(draft: DocumentDraft, amounts: Sequence[Decimal | None]) -> Decimal | None:
    return None if draft.currency is None else sum((one or ZERO for one in amounts), ZERO)


def _entries(draft: DocumentDraft, known: References) -> Iterator[dict[str, Any]]:
    for entry in draft.entries:
        partner = known.partners.get(entry.partner_id) if entry.partner_id else None
        role = role_of(entry, partner)
        yield {**entry.model_dump(), "line_id": new_id(), "partner_role": role}


def _own_line(draft: DocumentDraft, line: LineDraft, number: int, known: References) -> PricedLine:
    assert line.product_id is not None  # noqa: S101 - checked before
    product, price = known.products[line.product_id], line.price or ZERO
    rate = _tax_rate(draft, line, product.tax_rate)
    priced = line.quantity if line.unit_quantity is None else line.unit_quantity
    amounts = line_amounts(priced, price, rate, draft.exchange_rate)
    if draft.kind.is_value_only and line.value is not None:
        amounts = LineAmounts(line.value, tax_amount(line.value, rate))
    return PricedLine(
        line.line_id or new_id(),
        number,
        line.product_id,
        line.quantity,
        price,
        rate,
        amounts.net,
        amounts.tax,
        product.moves_stock and not draft.register_only,
        None,
        line.remark,
        line.direction,
        line.value,
        unit=line.unit,
        unit_quantity=line.unit_quantity,
        batch=batch_of(line, product, known, None),
        serials=line.serials,
        foreign_net=amounts.foreign_net,
        foreign_tax=amounts.foreign_tax,
        exchange_rate=draft.exchange_rate,
    )


def _tax_rate(draft: DocumentDraft, line: LineDraft, usual: Decimal) -> Decimal:
    if not LINE_RULES[draft.kind].is_taxed:
        return ZERO
    return usual if line.tax_rate is None else line.tax_rate
