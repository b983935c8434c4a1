"""How much of the three books agrees, for whoever looks at it or listens.

It is counted when somebody looks, once for all who look meanwhile; or listens and something was heard: then at most
once a second, and where counting takes long, in at most a twentieth of the time. Whoever takes the events only notes
whose they were.
"""

import asyncio
import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from fastapi import FastAPI

from chassis import Background, Change, Database, DatabaseAway, Hub, on_commit
from messaging import Connection
from risk.storage.count_agreement import count_agreement

AGREEMENT = "agreement"
"""Kind of the change in GET /stream."""
HEARD = "books_heard"
"""Says to the other processes that there is something to count."""
PAUSE_SECONDS = 1.0
REST = 20
"""Listeners wait for the next count so many times as long as the last one took."""
_NAMES = {"agrees": "agreed", "refused": "refused", "unaudited": "unaudited"}
_NAMES |= {"in_flight": "in_flight", "different": "different"}


class Counted(NamedTuple):
    counts: Mapping[str, int]
    as_of: datetime
    began: float
    good_until: float


class Agreement:
    """The counts of each organisation that somebody looked at."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._counted: dict[UUID, Counted] = {}
        self._heard: set[UUID] = set()
        self._to_tell: set[UUID] = set()
        self._counting = asyncio.Lock()
        hub.watch(HEARD, lambda organisation_id, _: self._to_tell.add(organisation_id))

    def count_after_commit(self, connection: Connection, organisations: Iterable[UUID]) -> None:
        on_commit(connection, lambda: self._heard.update(organisations))

    async def figures(self, database: Database, organisation_id: UUID) -> dict[str, Any]:
        """`agreed`, `refused`, `unaudited`, `in_flight`, `different`, and the instant of which they are true."""
        asked = time.monotonic()
        async with self._counting:
            counted = self._counted.get(organisation_id)
            if counted is None or counted.began < asked:
                counted = self._counted[organisation_id] = await _count(database, organisation_id)
        return {**counted.counts, "as_of": counted.as_of}

    def background(self) -> Background:
        return Background("agreement", self.run, role=None)

    async def run(self, app: FastAPI) -> None:
        """For ever: tell the others what was heard here, and the listeners here what it made of the counts."""
        while True:
            await asyncio.sleep(PAUSE_SECONDS)
            for organisation_id in self._taken():
                self._hub.publish(organisation_id, HEARD, organisation_id, {})
            try:
                await self.tell(app.state.database)
            except DatabaseAway:
                continue

    async def tell(self, database: Database) -> None:
        """Whom nobody listens to is forgotten: who comes later looks first."""
        self._to_tell = {one for one in self._to_tell if self._hub.is_listened_to(one)}
        for organisation_id in [one for one in self._to_tell if not self._is_good(one)]:
            self._to_tell.discard(organisation_id)
            figures = await self.figures(database, organisation_id)
            self._hub.deliver(organisation_id, Change(AGREEMENT, organisation_id, figures, figures["as_of"]))

    def _is_good(self, organisation_id: UUID) -> bool:
        counted = self._counted.get(organisation_id)
        return counted is not None and time.monotonic() < counted.good_until

    def _taken(self) -> set[UUID]:
        heard, self._heard = self._heard, set()
        return heard


async def _count(database: Database, organisation_id: UUID) -> Counted:
    began, as_of = time.monotonic(), datetime.now(UTC)
    async with database.connection() as connection:
        counts = await count_agreement(connection, organisation_id)
    done = time.monotonic()
    named = {name: counts.get(status, 0) for status, name in _NAMES.items()}
    return Counted(named, as_of, began, done + REST * (done - began))
