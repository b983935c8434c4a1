"""What each person may do: from memory, read again from the replica when it changed or is half a second old."""

import time
from collections import OrderedDict
from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from chassis.storage.database import Database

FRESH_SECONDS = 0.5
PEOPLE_MAX = 20_000
Person = tuple[UUID, UUID]
"""Organisation and person."""

_GRANTED = """
SELECT p.revision, ARRAY(
    SELECT DISTINCT function FROM jsonb_array_elements(p.grants) AS granted,
        jsonb_array_elements_text(granted -> 'functions') AS function
    WHERE p.active)
FROM access_people AS p WHERE p.organisation_id = $1 AND p.person_id = $2
"""


class Granted(NamedTuple):
    """Function codes, as of a revision of the person's access; 0: nothing was heard of them."""

    revision: int
    functions: frozenset[str]


NOTHING = Granted(0, frozenset())


class AllowedFunctions:
    """Function codes by person. Who is unknown, inactive or without grants gets none."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: OrderedDict[Person, tuple[float, Granted]] = OrderedDict()

    async def of(self, person: Person) -> frozenset[str]:
        return (await self.granted(person)).functions

    async def granted(self, person: Person) -> Granted:
        read_at, granted = self._known.get(person, (float("-inf"), NOTHING))
        if time.monotonic() - read_at < FRESH_SECONDS:
            return granted
        return await self._read(person)

    def forget(self, people: Iterable[Person]) -> None:
        for person in people:
            self._known.pop(person, None)

    async def _read(self, person: Person) -> Granted:
        read_at = time.monotonic()
        async with self._database.connection() as connection:
            row = await connection.fetchrow(_GRANTED, *person)
        granted = Granted(row[0], frozenset(row[1])) if row else NOTHING
        self._known[person] = (read_at, granted)
        self._known.move_to_end(person)
        if len(self._known) > PEOPLE_MAX:
            self._known.popitem(last=False)
        return granted
