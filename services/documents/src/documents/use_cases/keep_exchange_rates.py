"""Keep the exchange rates of an organisation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from chassis import Caller
from documents.domain.cards.master_refusals import MasterRefusal as R
from documents.domain.currencies.check_currency import RATE_MAX, is_wrong_rate
from documents.domain.currencies.iso_codes import ISO_CODES
from documents.domain.drafts.dates import date_of
from documents.domain.words.finding import Finding
from documents.storage.masters.exchange_rates import DayRate, put_rates
from documents.storage.organisation_settings import read_book_currency
from messaging import Connection


@dataclass(frozen=True, slots=True)
class WantedRate:
    currency: str
    valid_from: str
    rate: Decimal


async def keep_exchange_rates(
    connection: Connection, caller: Caller, wanted: Sequence[WantedRate], now: datetime
) -> list[Finding]:
    """All of them, or everything that is wrong and none."""
    book = await read_book_currency(connection, caller.organisation_id)
    findings = [*_wrong(wanted, book)]
    if not findings:
        rates = [DayRate(one.currency, day, one.rate) for one in wanted if (day := date_of(one.valid_from))]
        await put_rates(connection, caller.organisation_id, rates, caller.name, now)
    return findings


def _wrong(wanted: Sequence[WantedRate], book: str) -> Iterator[Finding]:
    seen = set()
    for index, one in enumerate(wanted):
        at, value = f"/items/{index}", {"value": one.currency[:10]}
        if one.currency not in ISO_CODES:
            yield Finding(R.CURRENCY_UNKNOWN, f"{at}/currency", value)
        elif one.currency == book:
            yield Finding(R.RATE_OF_BOOK_CURRENCY, f"{at}/currency", value)
        if date_of(one.valid_from) is None:
            yield Finding(R.DATE_WRONG, f"{at}/valid_from", {"value": one.valid_from[:40]})
        if is_wrong_rate(one.rate):
            yield Finding(R.RATE_WRONG, f"{at}/rate", {"value": str(one.rate), "limit": str(RATE_MAX)})
        if (one.currency, one.valid_from) in seen:
            yield Finding(R.RATE_TWICE, at, value)
        seen.add((one.currency, one.valid_from))
