"""A draft with the currency and the exchange rate that it does not say itself."""

from decimal import Decimal

from documents.domain.drafts.dates import date_of
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.facts import Origin, References
from documents.domain.drafts.kind_rules import HAS_CURRENCY
from documents.domain.drafts.sources import origins_of


def with_currency(draft: DocumentDraft, known: References) -> DocumentDraft:
    """The currency of what it is made from; a return's rate too, else the rate of its date. None: the book currency."""
    if draft.kind not in HAS_CURRENCY:
        return draft
    origins = origins_of(draft, known) if draft.is_made else []
    currency = draft.currency or (origins[0].currency if origins else None)
    if currency == known.book_currency and not any(one.currency for one in origins):
        currency = None
    if currency is None:
        return draft.model_copy(update={"currency": None}) if draft.currency else draft
    rate = draft.exchange_rate
    if rate is None:
        rate = common_rate(origins) if draft.kind.is_return and origins else _rate_of_date(draft, currency, known)
    return draft.model_copy(update={"currency": currency, "exchange_rate": rate})


def common_rate(origins: list[Origin]) -> Decimal | None:
    """None: they have several."""
    rates = {one.exchange_rate for one in origins}
    return rates.pop() if len(rates) == 1 else None


def _rate_of_date(draft: DocumentDraft, currency: str, known: References) -> Decimal | None:
    day = date_of(draft.business_date)
    return known.rates.get((currency, day)) if day else None
