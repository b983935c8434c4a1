"""A child process with a speaker and a reader, to be killed at a named point (`TRITALLY_CRASH_AT`).

Arguments: dsn of the source, dsn of the target, bootstrap servers, topic prefix. Ends by SIGTERM, or by the crash.
"""

import asyncio
import sys

from tests.messaging.database import opened
from tests.messaging.service import DirectFeed, Pair, running


async def serve(source_dsn: str, target_dsn: str, bootstrap: str, topic_prefix: str) -> None:
    async with opened(source_dsn) as source, opened(target_dsn) as target:
        feed = DirectFeed({"documents": source})
        pair = Pair(source, source_dsn, target, target_dsn, feed, topic_prefix)
        async with running(pair.speaker(bootstrap), pair.reader(bootstrap)):
            await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(*sys.argv[1:5]))
