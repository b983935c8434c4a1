"""Change the settings of an organisation. Turning real-time stock on lets go of all that waits for it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis import STALE_VERSION, Caller
from documents.domain.currencies.iso_codes import ISO_CODES
from documents.domain.drafts.draft_refusals import DraftRefusal
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.batches import BatchFilter
from documents.domain.states.state import Action
from documents.domain.words.finding import Finding
from documents.storage.masters.exchange_rates import forget_rates
from documents.storage.organisation_settings import (
    OrganisationSettings,
    has_spoken,
    lock_settings,
    read_book_currency,
    read_settings,
    write_settings,
)
from documents.use_cases.start_batch import start_batch
from messaging import Connection


@dataclass(frozen=True, slots=True)
class WantedSettings:
    """`book_currency` None: it stays as it is."""

    realtime_stock: bool
    book_currency: str | None = None


async def change_settings(
    connection: Connection,
    caller: Caller,
    expected_version: int,
    wanted: WantedSettings,
    traceparent: str | None,
    now: datetime,
) -> tuple[OrganisationSettings, UUID | None] | Finding:
    """The settings as they are now, and the posting run that was started. Raises 409 `stale_version`."""
    organisation_id, person = caller.organisation_id, (caller.person_id, caller.name)
    current = await lock_settings(connection, organisation_id)
    book = await read_book_currency(connection, organisation_id)
    if refused := await _change_book_currency(connection, organisation_id, book, wanted.book_currency or book):
        return refused
    is_mine = current == expected_version and await write_settings(
        connection, organisation_id, current + 1, wanted.realtime_stock, person, now, wanted.book_currency or book
    )
    if not is_mine:
        raise STALE_VERSION(pointer="/version", current=current, expected=expected_version)
    settings = await read_settings(connection, organisation_id)
    if not (settings.realtime_stock and settings.queued):
        return settings, None
    run: Any = await start_batch(connection, caller, Action.POST, BatchFilter(), traceparent, now)
    return settings, run["id"]


async def _change_book_currency(
    connection: Connection, organisation_id: UUID, current: str, wanted: str
) -> Finding | None:
    """Only while nothing was submitted; the exchange rates go with the currency that they were of."""
    if wanted == current:
        return None
    if wanted not in ISO_CODES:
        return Finding(DraftRefusal.CURRENCY_UNKNOWN, "/book_currency", {"value": wanted[:10]})
    if await has_spoken(connection, organisation_id):
        return Finding(ActionRefusal.BOOK_CURRENCY_FIXED, "/book_currency", {"value": current})
    await forget_rates(connection, organisation_id)
    return None
