"""The rules of a document's currency and exchange rate."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from contracts import DocumentKind
from documents.domain.currencies.iso_codes import ISO_CODES
from documents.domain.currencies.with_currency import common_rate
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import Origin
from documents.domain.drafts.kind_rules import HAS_CURRENCY
from documents.domain.words.finding import Finding

RATE_MAX = Decimal(1_000_000)
CURRENCY, RATE = "/currency", "/exchange_rate"


def check_currency(draft: DocumentDraft, origins: Sequence[Origin]) -> Iterator[Finding]:
    """Of a draft that has what it does not say itself."""
    if draft.kind not in HAS_CURRENCY:
        yield from _check_none(draft, origins)
    elif draft.currency is None:
        if draft.exchange_rate is not None:
            yield Finding(R.EXCHANGE_RATE_NOT_EXPECTED, RATE)
    elif draft.currency not in ISO_CODES:
        yield Finding(R.CURRENCY_UNKNOWN, CURRENCY, {"value": draft.currency[:10]})
    elif origins and draft.currency != origins[0].currency:
        yield Finding(R.CURRENCY_NOT_OF_ORIGIN, CURRENCY, {"number": origins[0].number, "value": draft.currency})
    else:
        yield from _check_rate(draft, origins)


def is_wrong_rate(rate: Decimal) -> bool:
    return not 0 < rate <= RATE_MAX


def _check_none(draft: DocumentDraft, origins: Sequence[Origin]) -> Iterator[Finding]:
    """A bill's difference would be in the receipt's currency."""
    values = {"kind": str(draft.kind)}
    if draft.currency is not None or draft.exchange_rate is not None:
        yield Finding(R.CURRENCY_NOT_FOR_KIND, CURRENCY if draft.currency else RATE, values)
    if draft.kind is DocumentKind.BILL_DIFFERENCE and any(one.currency for one in origins):
        yield Finding(R.CURRENCY_NOT_FOR_KIND, "/origin_id", values)


def _check_rate(draft: DocumentDraft, origins: Sequence[Origin]) -> Iterator[Finding]:
    rate, day = draft.exchange_rate, draft.business_date[:40]
    of_origins = draft.kind.is_return and bool(origins)
    if rate is None:
        if not of_origins:
            yield Finding(R.EXCHANGE_RATE_MISSING, RATE, {"value": draft.currency, "date": day})
    elif is_wrong_rate(rate):
        yield Finding(R.EXCHANGE_RATE_WRONG, RATE, {"value": str(rate), "limit": str(RATE_MAX)})
    elif of_origins and rate != common_rate(list(origins)):
        yield Finding(R.EXCHANGE_RATE_NOT_OF_ORIGIN, RATE, {"rate": str(common_rate(list(origins)) or "")})
