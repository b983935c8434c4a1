"""The rules of amounts, accounts and settlements."""

from collections.abc import Iterator
from decimal import Decimal

from contracts import DocumentKind
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import References
from documents.domain.states.state import EFFECTIVE
from documents.domain.words.finding import Finding

AMOUNT_MAX = Decimal(1_000_000_000_000)
SETTLES = {
    DocumentKind.CUSTOMER_RECEIPT: frozenset({DocumentKind.SALES_DELIVERY, DocumentKind.SALES_RETURN}),
    DocumentKind.SUPPLIER_PAYMENT: frozenset(
        {
            DocumentKind.PURCHASE_RECEIPT,
            DocumentKind.PURCHASE_RETURN,
            DocumentKind.LANDED_COST,
            DocumentKind.BILL_DIFFERENCE,
        }
    ),
}


def check_no_money(draft: DocumentDraft) -> Iterator[Finding]:
    """Of goods and orders: their amount is the sum of their lines."""
    if draft.account is not None:
        yield Finding(R.ACCOUNT_NOT_EXPECTED, "/account")
    if draft.amount is not None:
        yield Finding(R.AMOUNT_NOT_EXPECTED, "/amount")
    if draft.settlements:
        yield Finding(R.SETTLEMENT_NOT_EXPECTED, "/settlements")


def check_money(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    """Of receipts and payments."""
    if draft.account is None:
        yield Finding(R.ACCOUNT_MISSING, "/account")
    if draft.amount is not None and draft.amount <= 0:
        yield Finding(R.AMOUNT_NOT_POSITIVE, "/amount", {"value": str(draft.amount)})
    else:
        yield from check_amount(draft)
    yield from _check_settlements(draft, known)
    if draft.lines:
        yield Finding(R.LINES_NOT_EXPECTED, "/lines")


def check_amount(draft: DocumentDraft) -> Iterator[Finding]:
    if draft.amount is None:
        yield Finding(R.AMOUNT_MISSING, "/amount")
    elif abs(draft.amount) > AMOUNT_MAX:
        yield Finding(R.AMOUNT_ABSURD, "/amount", {"value": str(draft.amount), "limit": str(AMOUNT_MAX)})


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
        elif settled.currency != draft.currency:
            yield Finding(R.SETTLEMENT_CURRENCY_DIFFERS, f"{at}/document_id", {"number": settled.number})
        if settlement.amount <= 0:
            yield Finding(R.SETTLEMENT_NOT_POSITIVE, f"{at}/amount", {"value": str(settlement.amount)})
        seen.add(settlement.document_id)
    total = sum((settlement.amount for settlement in draft.settlements), Decimal(0))
    if draft.amount is not None and total > draft.amount:
        values = {"settled": str(total), "amount": str(draft.amount)}
        yield Finding(R.SETTLEMENTS_EXCEED_AMOUNT, "/settlements", values)
