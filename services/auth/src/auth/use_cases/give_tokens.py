"""The pair of tokens that a sign-in or a refresh gives."""

from dataclasses import dataclass, field
from datetime import datetime

from auth.domain.refresh import FAMILY_LIFETIME, fingerprint, generate_refresh_token, token_expires_at
from auth.domain.tokens import TOKEN_LIFETIME_SECONDS, person_claims
from auth.storage.organisations import read_time_zone
from auth.storage.people import Person
from auth.storage.sign_ins import Family, insert_family, insert_token
from auth.use_cases.key_seal import KeySeal
from auth.use_cases.sign_token import sign_token
from contracts import new_id
from messaging import Connection, Transactions


@dataclass(frozen=True, slots=True)
class GivenTokens:
    """`refresh_token` can be used once. Times in seconds from now."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_in: int
    refresh_expires_in: int
    token_type: str = "Bearer"  # noqa: S105


Refresh = tuple[str, datetime]
"""The token itself, which only its holder will know, and when it expires."""


async def begin_family(connection: Connection, person: Person, address: str, now: datetime) -> tuple[Family, Refresh]:
    """A new sign-in of the person, from that address, with its first refresh token."""
    whose = (person.organisation_id, person.person_id, person.name, person.access_revision)
    time_zone = await read_time_zone(connection, person.organisation_id)
    family = Family(new_id(), *whose, time_zone, now + FAMILY_LIFETIME)
    await insert_family(connection, family, address, now)
    return family, await give_refresh_token(connection, family, now)


async def give_refresh_token(connection: Connection, family: Family, now: datetime) -> Refresh:
    token = generate_refresh_token()
    expires_at = token_expires_at(now, family.ends_at)
    await insert_token(connection, family, fingerprint(token), expires_at, now)
    return token, expires_at


async def with_access_token(
    database: Transactions, seal: KeySeal, family: Family, refresh: Refresh, now: datetime
) -> GivenTokens:
    claims = person_claims(family, new_id(), now)
    token, expires_at = refresh
    access = await sign_token(database, seal, claims, now)
    return GivenTokens(access, token, TOKEN_LIFETIME_SECONDS, int((expires_at - now).total_seconds()))
