"""For operators, after a restore. The database is that of TRITALLY_DATABASE_URL; its service must be stopped.

`python -m chassis.log fork`: this database was restored: its log gets a new id and goes on from here.
`python -m chassis.log accept SOURCE`: these books hold what SOURCE no longer knows; follow its new log nevertheless.
"""

import asyncio
import os
import sys

import asyncpg

from messaging import LogInUseError, accept_any, fork_log


async def run(words: list[str]) -> str:
    """What was done. Raises SystemExit with the reason when it cannot be."""
    connection = await asyncpg.connect(os.environ["TRITALLY_DATABASE_URL"])
    try:
        match words:
            case ["fork"]:
                return f"the log is {await fork_log(connection)} now"
            case ["accept", source] if await accept_any(connection, source):
                return f"whatever log {source} has will be followed"
            case ["accept", source]:
                raise SystemExit(f"nothing of {source} was ever heard here")
    except LogInUseError as error:
        raise SystemExit(str(error)) from error
    finally:
        await connection.close()
    raise SystemExit(__doc__)


if __name__ == "__main__":
    sys.stdout.write(asyncio.run(run(sys.argv[1:])) + "\n")
