"""Change the settings of an organisation."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from uuid import UUID
from zoneinfo import available_timezones

from auth.domain.time_zones import chosen_from
from auth.storage.nodes import lock_organisation
from auth.storage.organisations import Organisation, read_organisation, save_settings
from auth.use_cases.problems import UNKNOWN_TIME_ZONE
from chassis import NOT_FOUND
from messaging import Connection


@cache
def known_time_zones() -> frozenset[str]:
    """Names of the IANA database, as the system or the package `tzdata` has it; read once, from some 600 files."""
    return chosen_from(available_timezones())


async def settings_of(connection: Connection, organisation_id: UUID) -> Organisation:
    """Raises 404 `not_found`."""
    organisation = await read_organisation(connection, organisation_id)
    if organisation is None:
        raise NOT_FOUND()
    return organisation


async def locked_settings(connection: Connection, organisation_id: UUID) -> Organisation:
    """As they are now, and nobody changes them until the transaction ends. Raises 404 `not_found`."""
    await lock_organisation(connection, organisation_id)
    return await settings_of(connection, organisation_id)


async def change_time_zone(
    connection: Connection, organisation: Organisation, time_zone: str, now: datetime
) -> Organisation:
    """Tokens given from now on say it. Raises 422 `unknown_time_zone`."""
    if time_zone not in known_time_zones():
        raise UNKNOWN_TIME_ZONE(pointer="/time_zone", time_zone=time_zone)
    changed = replace(organisation, time_zone=time_zone, version=organisation.version + 1)
    await save_settings(connection, changed, now)
    return changed
