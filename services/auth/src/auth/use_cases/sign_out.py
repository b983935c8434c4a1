"""End one sign-in, or all of the person who holds the token."""

from datetime import datetime

from auth.domain.refresh import fingerprint
from auth.storage.sign_ins import RevokedFor, lock_presented, revoke_families, revoke_family
from messaging import Transactions


async def sign_out(database: Transactions, token: str, *, everywhere: bool, now: datetime) -> None:
    """An unknown token, or one whose sign-in has ended, ends nothing and is no error."""
    async with database.transaction() as connection:
        found = await lock_presented(connection, fingerprint(token))
        if found is None or found[1].family_revoked:
            return
        family = found[0]
        await revoke_family(connection, family, RevokedFor.SIGNED_OUT, now)
        if everywhere:
            owner = (family.organisation_id, family.person_id)
            await revoke_families(connection, *owner, RevokedFor.SIGNED_OUT_EVERYWHERE, now)
