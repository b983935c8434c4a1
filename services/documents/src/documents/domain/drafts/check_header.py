"""The rules of a document's header, in the order of `DraftRefusal`."""

from collections.abc import Iterator
from uuid import UUID

from contracts import INBOUND_REASONS, MONEY_KINDS, OUTBOUND_REASONS, DocumentKind
from documents.domain.currencies.check_currency import check_currency
from documents.domain.drafts.check_entries import check_entries
from documents.domain.drafts.check_money import check_money, check_no_money
from documents.domain.drafts.check_origin import check_origin, check_receipts
from documents.domain.drafts.check_text import check_text
from documents.domain.drafts.dates import date_of
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import Origin, References
from documents.domain.drafts.kind_rules import CORRECTS_STOCK, MAY_HAVE_ORIGIN, ONLY_OF, PLACELESS
from documents.domain.drafts.sources import are_register_only, origins_of
from documents.domain.words.finding import Finding

TEXT_LIMITS = {"remark": 1000, "reference": 200, "flag": 200}
YEARS = range(1990, 2100)
REASONS = {DocumentKind.OTHER_INBOUND: INBOUND_REASONS, DocumentKind.OTHER_OUTBOUND: OUTBOUND_REASONS}


def check_header(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    origins = origins_of(draft, known) if draft.kind in MAY_HAVE_ORIGIN else []
    origin = origins[0] if origins else None
    for name, limit in TEXT_LIMITS.items():
        yield from check_text(getattr(draft, name), f"/{name}", limit)
    yield from _check_members(draft)
    yield from _check_date(draft)
    yield from check_origin(draft, origin, known)
    yield from _check_warehouse(draft, known, origin)
    yield from _check_target(draft, known)
    yield from _check_partner(draft, known, origin)
    yield from _check_reason(draft)
    if draft.register_only and draft.kind is not DocumentKind.SALES_DELIVERY and not are_register_only(origins):
        yield Finding(R.REGISTER_ONLY_NOT_EXPECTED, "/register_only")
    yield from check_currency(draft, origins)
    yield from _check_content(draft, known)


def _check_content(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    if draft.kind is DocumentKind.LANDED_COST:
        yield from check_receipts(draft, known)
    elif draft.kind is DocumentKind.OPENING_BALANCE:
        yield from check_entries(draft, known)
    elif draft.kind in MONEY_KINDS:
        yield from check_money(draft, known)
    else:
        yield from check_no_money(draft)


def _check_members(draft: DocumentDraft) -> Iterator[Finding]:
    for name, kinds in ONLY_OF.items():
        if getattr(draft, name) and draft.kind not in kinds:
            yield Finding(R.MEMBER_NOT_EXPECTED, f"/{name}", {"member": name, "kind": str(draft.kind)})


def _check_date(draft: DocumentDraft) -> Iterator[Finding]:
    day = date_of(draft.business_date)
    if day is None:
        yield Finding(R.BUSINESS_DATE_WRONG, "/business_date", {"value": draft.business_date[:40]})
    elif day.year not in YEARS:
        yield Finding(R.BUSINESS_DATE_ABSURD, "/business_date", {"year": day.year})


def _check_warehouse(draft: DocumentDraft, known: References, origin: Origin | None) -> Iterator[Finding]:
    at, wanted = "/warehouse_id", draft.warehouse_id
    if wanted is None:
        if draft.kind not in MONEY_KINDS | PLACELESS and origin is None:
            yield Finding(R.WAREHOUSE_MISSING, at)
    elif draft.kind in MONEY_KINDS:
        yield Finding(R.WAREHOUSE_NOT_EXPECTED, at)
    elif draft.kind is DocumentKind.LANDED_COST:
        yield Finding(R.MEMBER_NOT_EXPECTED, at, {"member": "warehouse_id", "kind": str(draft.kind)})
    elif origin and _place_of(draft.kind, origin) != wanted:
        yield Finding(R.WAREHOUSE_NOT_OF_ORIGIN, at)
    else:
        yield from _check_usable(known, wanted, at, inactive_too=draft.kind in CORRECTS_STOCK)


def _place_of(kind: DocumentKind, origin: Origin) -> UUID | None:
    return origin.target_warehouse_id if kind is DocumentKind.TRANSFER_RECEIPT else origin.warehouse_id


def _check_usable(known: References, wanted: UUID, at: str, *, inactive_too: bool = False) -> Iterator[Finding]:
    if (warehouse := known.warehouses.get(wanted)) is None:
        yield Finding(R.WAREHOUSE_UNKNOWN, at, {"id": wanted})
    elif not warehouse.active and not inactive_too:
        yield Finding(R.WAREHOUSE_INACTIVE, at, {"code": warehouse.card.code})


def _check_target(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    at, target = "/target_warehouse_id", draft.target_warehouse_id
    if draft.kind is not DocumentKind.TRANSFER:
        return
    if target is None:
        yield Finding(R.TARGET_MISSING, at)
    elif target == draft.warehouse_id:
        yield Finding(R.TRANSFER_TO_ITSELF, at)
    else:
        yield from _check_usable(known, target, at)


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
