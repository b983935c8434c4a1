"""Decide what is still awaited once a barrier has shown that it will not come."""

from collections.abc import Mapping
from datetime import datetime

from messaging import Connection
from risk.domain.barrier import Seen, silent_absences
from risk.storage.load_in_flight import load_in_flight
from risk.storage.save_verdicts import Judged
from risk.use_cases.hear_statements import judge

VERSIONS_MAX = 500


async def judge_silence(connection: Connection, seen: Mapping[str, Seen], since: datetime) -> list[Judged]:
    """`seen`: each service at an instant after `since` (database clock), all of whose sayings risk has heard by now."""
    kept = await load_in_flight(connection, since, VERSIONS_MAX)
    silent = {each.heard.key: silent_absences(each.heard.books, seen) for each in kept}
    return await judge(connection, kept, silent)
