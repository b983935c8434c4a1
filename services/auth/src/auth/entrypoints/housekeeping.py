"""Work beside the requests: roles follow their templates, keys turn over, and what is old is forgotten."""

import asyncio

from fastapi import FastAPI

from auth.domain.lock_out import FORGOTTEN_AFTER_MAX
from auth.entrypoints.parts import AuthParts, current_time
from auth.storage.attempts import delete_forgotten
from auth.storage.sign_ins import delete_ended
from auth.use_cases.follow_templates import follow_templates
from auth.use_cases.keep_keys import keep_keys
from chassis import Background

PAUSE_SECONDS = 60


async def keep_house(app: FastAPI) -> None:
    parts: AuthParts = app.state.auth
    await follow_templates(parts.database, current_time())
    while True:
        now = current_time()
        await keep_keys(parts.database, parts.seal, now)
        async with parts.database.connection() as connection:
            await delete_forgotten(connection, now - FORGOTTEN_AFTER_MAX)
            await delete_ended(connection, now)
        await asyncio.sleep(PAUSE_SECONDS)


HOUSEKEEPING = Background("auth housekeeping", keep_house, role="http")
