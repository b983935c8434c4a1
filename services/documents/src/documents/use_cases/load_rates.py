"""The book currency, and the exchange rates that a set of drafts does not say."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from uuid import UUID

from documents.domain.currencies.iso_codes import BOOK_CURRENCY, ISO_CODES
from documents.domain.drafts.dates import date_of
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.facts import Origin
from documents.storage.masters.exchange_rates import load_rates
from documents.storage.organisation_settings import read_book_currency
from messaging import Connection


async def load_known_rates(
    connection: Connection, organisation_id: UUID, drafts: Sequence[DocumentDraft], origins: Mapping[UUID, Origin]
) -> tuple[str, dict[tuple[str, date], Decimal]]:
    """(book currency, rate by currency and business date); nothing is asked where no draft is in a foreign currency."""
    said = any(draft.currency for draft in drafts)
    book = await read_book_currency(connection, organisation_id) if said else BOOK_CURRENCY
    wanted = {one for draft in drafts if (one := _wanted(draft, origins)) is not None}
    found = await load_rates(connection, organisation_id, wanted)
    return book, {asked: one.rate for asked, one in found.items()}


def _wanted(draft: DocumentDraft, origins: Mapping[UUID, Origin]) -> tuple[str, date] | None:
    origin = origins.get(draft.origin_id) if draft.origin_id else None
    currency, day = draft.currency or (origin.currency if origin else None), date_of(draft.business_date)
    if draft.exchange_rate is not None or currency not in ISO_CODES or day is None:
        return None
    return (currency, day)
