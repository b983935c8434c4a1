"""The rules of what a document is made from: its origin, or the receipts of a landed cost."""

from collections.abc import Iterator
from uuid import UUID

from contracts import DocumentKind
from documents.domain.drafts.check_money import check_amount
from documents.domain.drafts.check_origins import check_origins
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import Origin, References
from documents.domain.drafts.kind_rules import MAY_HAVE_ORIGIN, NEEDS_ORIGIN
from documents.domain.states.state import COMMITTED, EFFECTIVE
from documents.domain.words.finding import Finding

RECEIPTS_MAX = 500


def check_origin(draft: DocumentDraft, origin: Origin | None, known: References) -> Iterator[Finding]:
    at, kind = "/origin_id", draft.kind
    if draft.is_over_several:
        yield from check_origins(draft, known)
    elif draft.origin_id is None:
        if kind in NEEDS_ORIGIN and not (kind.is_return and draft.flag):
            yield Finding(R.ORIGIN_MISSING, at)
    elif kind not in MAY_HAVE_ORIGIN:
        yield Finding(R.ORIGIN_NOT_EXPECTED, at)
    elif origin is None:
        yield Finding(R.ORIGIN_UNKNOWN, at, {"id": draft.origin_id})
    elif origin.kind not in kind.made_from:
        yield Finding(R.ORIGIN_KIND_WRONG, at, {"wanted": ", ".join(sorted(kind.made_from))})
    elif origin.state not in COMMITTED:
        yield Finding(R.ORIGIN_NOT_SUBMITTED, at, {"number": origin.number, "state": str(origin.state)})
    elif kind is DocumentKind.BILL_DIFFERENCE and origin.state not in EFFECTIVE:
        yield Finding(R.RECEIPT_NOT_AUDITED, at, {"number": origin.number, "state": str(origin.state)})
    elif origin.is_closed:
        yield Finding(R.ORDER_CLOSED, at, {"number": origin.number})


def check_receipts(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    if draft.account is not None:
        yield Finding(R.ACCOUNT_NOT_EXPECTED, "/account")
    if draft.settlements:
        yield Finding(R.SETTLEMENT_NOT_EXPECTED, "/settlements")
    if draft.amount == 0:
        yield Finding(R.VALUE_ZERO, "/amount")
    else:
        yield from check_amount(draft)
    if draft.tax_rate is not None and draft.tax_rate >= 1:
        yield Finding(R.TAX_RATE_ABSURD, "/tax_rate", {"value": str(draft.tax_rate)})
    if draft.spread_by is None:
        yield Finding(R.SPREAD_BY_MISSING, "/spread_by")
    if not draft.receipts:
        yield Finding(R.RECEIPTS_MISSING, "/receipts")
    elif len(draft.receipts) > RECEIPTS_MAX:
        yield Finding(R.RECEIPTS_TOO_MANY, "/receipts", {"count": len(draft.receipts), "limit": RECEIPTS_MAX})
    else:
        yield from _check_each_receipt(draft, known)


def _check_each_receipt(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    seen: set[UUID] = set()
    warehouses: set[UUID | None] = set()
    for index, receipt_id in enumerate(draft.receipts):
        at, receipt = f"/receipts/{index}", known.origins.get(receipt_id)
        if receipt is None or receipt.kind is not DocumentKind.PURCHASE_RECEIPT:
            yield Finding(R.RECEIPT_UNKNOWN, at, {"id": receipt_id})
            continue
        warehouses.add(receipt.warehouse_id)
        if receipt_id in seen:
            yield Finding(R.RECEIPT_DUPLICATE, at, {"number": receipt.number})
        elif receipt.state not in EFFECTIVE:
            yield Finding(R.RECEIPT_NOT_AUDITED, at, {"number": receipt.number, "state": str(receipt.state)})
        elif len(warehouses) > 1:
            yield Finding(R.RECEIPT_ELSEWHERE, at, {"number": receipt.number})
        seen.add(receipt_id)
