"""New tokens for a refresh token, which is then used up."""

from datetime import datetime

import structlog

from auth.domain.refresh import RefreshRefusal, fingerprint, refresh_refusal
from auth.storage.sign_ins import Family, RevokedFor, lock_presented, mark_rotated, revoke_family
from auth.use_cases.give_tokens import GivenTokens, give_refresh_token, with_access_token
from auth.use_cases.key_seal import KeySeal
from auth.use_cases.problems import REFRESH_REFUSED
from messaging import Connection, Transactions

log = structlog.get_logger("auth.refresh")
Rotated = tuple[Family, tuple[str, datetime]]


async def refresh_tokens(database: Transactions, seal: KeySeal, token: str, now: datetime) -> GivenTokens:
    """Raises 401 `refresh_refused` with the reason. A used token ends its whole family, and that stays."""
    async with database.transaction() as connection:
        outcome = await _rotate(connection, token, now)
    if isinstance(outcome, RefreshRefusal):
        raise REFRESH_REFUSED(reason=outcome.value)
    family, refresh = outcome
    return await with_access_token(database, seal, family, refresh, now)


async def _rotate(connection: Connection, token: str, now: datetime) -> Rotated | RefreshRefusal:
    token_hash = fingerprint(token)
    found = await lock_presented(connection, token_hash)
    refusal = refresh_refusal(found and found[1], now)
    if found is None or refusal is not None:
        return await _refused(connection, found and found[0], refusal or RefreshRefusal.UNKNOWN, now)
    await mark_rotated(connection, token_hash, now)
    return found[0], await give_refresh_token(connection, found[0], now)


async def _refused(
    connection: Connection, family: Family | None, refusal: RefreshRefusal, now: datetime
) -> RefreshRefusal:
    family_id = family and str(family.family_id)
    log.warning("refresh_refused", reason=refusal.value, family_id=family_id)
    if family is not None and refusal is RefreshRefusal.REUSED:
        await revoke_family(connection, family, RevokedFor.TOKEN_REUSED, now)
    return refusal
