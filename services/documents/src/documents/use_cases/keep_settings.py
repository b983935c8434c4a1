"""Change the settings of an organisation. Turning real-time stock on lets go of all that waits for it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from chassis import STALE_VERSION, Caller
from documents.domain.states.batches import BatchFilter
from documents.domain.states.state import Action
from documents.storage.organisation_settings import OrganisationSettings, lock_settings, read_settings, write_settings
from documents.use_cases.start_batch import start_batch
from messaging import Connection


async def change_settings(
    connection: Connection,
    caller: Caller,
    expected_version: int,
    realtime_stock: bool,
    traceparent: str | None,
    now: datetime,
) -> tuple[OrganisationSettings, UUID | None]:
    """The settings as they are now, and the posting run that was started. Raises 409 `stale_version`."""
    organisation_id, person = caller.organisation_id, (caller.person_id, caller.name)
    current = await lock_settings(connection, organisation_id)
    is_mine = current == expected_version and await write_settings(
        connection, organisation_id, current + 1, realtime_stock, person, now
    )
    if not is_mine:
        raise STALE_VERSION(pointer="/version", current=current, expected=expected_version)
    settings = await read_settings(connection, organisation_id)
    if not (settings.realtime_stock and settings.queued):
        return settings, None
    run: Any = await start_batch(connection, caller, Action.POST, BatchFilter(), traceparent, now)
    return settings, run["id"]
