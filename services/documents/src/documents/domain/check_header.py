"""The rules of a document's header, in the order of `DraftRefusal`."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from contracts import INBOUND_REASONS, OUTBOUND_REASONS, DocumentKind
from documents.domain.check_text import check_text
from documents.domain.draft import DocumentDraft
from documents.domain.draft_refusals import DraftRefusal as R
from documents.domain.facts import Origin, References
from documents.domain.state import COMMITTED, EFFECTIVE
from documents.domain.words import Finding

AMOUNT_MAX = Decimal(1_000_000_000_000)
TEXT_LIMITS = {"remark": 1000, "reference": 200, "flag": 200}
YEARS = range(1990, 2100)
REASONS = {DocumentKind.OTHER_INBOUND: INBOUND_REASONS, DocumentKind.OTHER_OUTBOUND: OUTBOUND_REASONS}
SETTLES = {
    DocumentKind.CUSTOMER_RECEIPT: frozenset({DocumentKind.SALES_DELIVERY, DocumentKind.SALES_RETURN}),
    DocumentKind.SUPPLIER_PAYMENT: frozenset({DocumentKind.PURCHASE_RECEIPT, DocumentKind.PURCHASE_RETURN}),
}
_DATE = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")


def date_of(text: str) -> date | None:
    """The date of YYYY-MM-DD; None: it is none."""
    try:
        return date.fromisoformat(text) if _DATE.match(text) else None
    except ValueError:
        return None


def check_header(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    origin = known.origins.get(draft.origin_id) if draft.origin_id else None
    for name, limit in TEXT_LIMITS.items():
        yield from check_text(getattr(draft, name), f"/{name}", limit)
    yield from _check_date(draft)
    yield from _check_origin(draft, origin)
    yield from _check_warehouse(draft, known, origin)
    yield from _check_partner(draft, known, origin)
    yield from _check_reason(draft)
    if draft.register_only and draft.kind is not DocumentKind.SALES_DELIVERY and not (origin and origin.register_only):
        yield Finding(R.REGISTER_ONLY_NOT_EXPECTED, "/register_only")
    yield from (_check_goods(draft) if draft.kind.moves_goods else _check_money(draft, known))


def _check_date(draft: DocumentDraft) -> Iterator[Finding]:
    day = date_of(draft.business_date)
    if day is None:
        yield Finding(R.BUSINESS_DATE_WRONG, "/business_date", {"value": draft.business_date[:40]})
    elif day.year not in YEARS:
        yield Finding(R.BUSINESS_DATE_ABSURD, "/business_date", {"year": day.year})


def _check_origin(draft: DocumentDraft, origin: Origin | None) -> Iterator[Finding]:
    if draft.origin_id is None:
        if draft.kind.is_return and not draft.flag:
            yield Finding(R.ORIGIN_MISSING, "/origin_id")
    elif not draft.kind.is_return:
        yield Finding(R.ORIGIN_NOT_EXPECTED, "/origin_id")
    elif origin is None:
        yield Finding(R.ORIGIN_UNKNOWN, "/origin_id", {"id": draft.origin_id})
    elif origin.kind is not draft.kind.returns_from:
        yield Finding(R.ORIGIN_KIND_WRONG, "/origin_id", {"wanted": str(draft.kind.returns_from)})
    elif origin.state not in COMMITTED:
        yield Finding(R.ORIGIN_NOT_SUBMITTED, "/origin_id", {"number": origin.number, "state": str(origin.state)})


def _check_warehouse(draft: DocumentDraft, known: References, origin: Origin | None) -> Iterator[Finding]:
    at, wanted = "/warehouse_id", draft.warehouse_id
    if wanted is None:
        if draft.kind.moves_goods and origin is None:
            yield Finding(R.WAREHOUSE_MISSING, at)
    elif not draft.kind.moves_goods:
        yield Finding(R.WAREHOUSE_NOT_EXPECTED, at)
    elif (warehouse := known.warehouses.get(wanted)) is None:
        yield Finding(R.WAREHOUSE_UNKNOWN, at, {"id": wanted})
    elif not warehouse.active:
        yield Finding(R.WAREHOUSE_INACTIVE, at, {"code": warehouse.card.code})
    elif origin and origin.warehouse_id != wanted:
        yield Finding(R.WAREHOUSE_NOT_OF_ORIGIN, at)


def _check_partner(draft: DocumentDraft, known: References, origin: Origin | None) -> Iterator[Finding]:
    at, wanted, role = "/partner_id", draft.partner_id, draft.kind.partner_role
    if wanted is None:
        if role and origin is None:
            yield Finding(R.PARTNER_MISSING, at, {"role": str(role)})
    elif role is None:
        yield Finding(R.PARTNER_NOT_EXPECTED, at)
    elif (partner := known.partners.get(wanted)) is None:
        yield Finding(R.PARTNER_UNKNOWN, at, {"id": wanted})
    elif not partner.active:
        yield Finding(R.PARTNER_INACTIVE, at, {"code": partner.card.code})
    elif role not in partner.roles:
        yield Finding(R.PARTNER_ROLE_WRONG, at, {"code": partner.card.code, "role": str(role)})
    elif origin and origin.partner_id != wanted:
        yield Finding(R.PARTNER_NOT_OF_ORIGIN, at)


def _check_reason(draft: DocumentDraft) -> Iterator[Finding]:
    allowed = REASONS.get(draft.kind, frozenset())
    values = {"reason": str(draft.reason), "allowed": ", ".join(sorted(allowed))}
    if allowed and draft.reason is None:
        yield Finding(R.REASON_MISSING, "/reason", values)
    elif draft.reason is not None and draft.reason not in allowed:
        yield Finding(R.REASON_WRONG, "/reason", values)


def _check_goods(draft: DocumentDraft) -> Iterator[Finding]:
    if draft.account is not None:
        yield Finding(R.ACCOUNT_NOT_EXPECTED, "/account")
    if draft.amount is not None:
        yield Finding(R.AMOUNT_NOT_EXPECTED, "/amount")
    if draft.settlements:
        yield Finding(R.SETTLEMENT_NOT_EXPECTED, "/settlements")


def _check_money(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    if draft.account is None:
        yield Finding(R.ACCOUNT_MISSING, "/account")
    if draft.amount is None:
        yield Finding(R.AMOUNT_MISSING, "/amount")
    elif draft.amount <= 0:
        yield Finding(R.AMOUNT_NOT_POSITIVE, "/amount", {"value": str(draft.amount)})
    elif draft.amount > AMOUNT_MAX:
        yield Finding(R.AMOUNT_ABSURD, "/amount", {"value": str(draft.amount), "limit": str(AMOUNT_MAX)})
    yield from _check_settlements(draft, known)
    if draft.lines:
        yield Finding(R.LINES_NOT_EXPECTED, "/lines")


def _check_settlements(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    seen = set()
    for index, settlement in enumerate(draft.settlements):
        at = f"/settlements/{index}"
        settled = known.origins.get(settlement.document_id)
        if settled is None or settled.kind not in SETTLES[draft.kind] or settled.state not in EFFECTIVE:
            yield Finding(R.SETTLEMENT_UNKNOWN, f"{at}/document_id", {"id": settlement.document_id})
        elif settled.document_id in seen:
            yield Finding(R.SETTLEMENT_DUPLICATE, f"{at}/document_id", {"id": settlement.document_id})
        elif settled.partner_id != draft.partner_id:
            yield Finding(R.SETTLEMENT_OF_OTHER_PARTNER, f"{at}/document_id", {"number": settled.number})
        if settlement.amount <= 0:
            yield Finding(R.SETTLEMENT_NOT_POSITIVE, f"{at}/amount", {"value": str(settlement.amount)})
        seen.add(settlement.document_id)
    total = sum((settlement.amount for settlement in draft.settlements), Decimal(0))
    if draft.amount is not None and total > draft.amount:
        values = {"settled": str(total), "amount": str(draft.amount)}
        yield Finding(R.SETTLEMENTS_EXCEED_AMOUNT, "/settlements", values)
