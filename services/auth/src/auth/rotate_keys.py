"""`python -m auth.rotate_keys`: the next signing key takes over now; tokens of the old one live till they expire."""

import asyncio
import sys
from datetime import UTC, datetime

from auth.settings import AuthSettings
from auth.use_cases.keep_keys import rotate_now
from auth.use_cases.key_seal import KeySeal
from chassis import Database


async def rotate(settings: AuthSettings) -> None:
    seal = KeySeal(settings.key_encryption_secret.get_secret_value())
    async with Database(settings.database_url, application_name="auth rotate_keys").running() as database:
        await rotate_now(database, seal, datetime.now(UTC))


if __name__ == "__main__":
    asyncio.run(rotate(AuthSettings()))
    sys.stdout.write("rotated\n")
