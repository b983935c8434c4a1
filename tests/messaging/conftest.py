"""A speaker (`documents`) and a reader with fresh databases."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from uuid import uuid4

import pytest
from tests.messaging.database import migrate, opened
from tests.messaging.service import DirectFeed, Pair


@pytest.fixture
async def pair(fresh_database: Callable[[str], str]) -> AsyncIterator[Pair]:
    source_dsn, target_dsn = fresh_database("source"), fresh_database("target")
    await migrate(source_dsn)
    await migrate(target_dsn)
    async with AsyncExitStack() as stack:
        source = await stack.enter_async_context(opened(source_dsn))
        target = await stack.enter_async_context(opened(target_dsn))
        yield Pair(source, source_dsn, target, target_dsn, DirectFeed({"documents": source}), f"t{uuid4().hex[:8]}.")
