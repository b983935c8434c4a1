"""What each person may do: from memory, read again from the replica when it changed or is half a second old."""

import time
from collections import OrderedDict
from collections.abc import Iterable
from uuid import UUID

from chassis.storage.database import Database

FRESH_SECONDS = 0.5
PEOPLE_MAX = 20_000
Person = tuple[UUID, UUID]
"""Organisation and person."""

_FUNCTIONS = """
SELECT coalesce(array_agg(DISTINCT function), '{}') FROM access_people AS p,
    jsonb_array_elements(p.grants) AS granted, jsonb_array_elements_text(granted -> 'functions') AS function
WHERE p.organisation_id = $1 AND p.person_id = $2 AND p.active
"""


class AllowedFunctions:
    """Function codes by person. Who is unknown, inactive or without grants gets none."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: OrderedDict[Person, tuple[float, frozenset[str]]] = OrderedDict()

    async def of(self, person: Person) -> frozenset[str]:
        read_at, functions = self._known.get(person, (float("-inf"), frozenset()))
        if time.monotonic() - read_at < FRESH_SECONDS:
            return functions
        return await self._read(person)

    def forget(self, people: Iterable[Person]) -> None:
        for person in people:
            self._known.pop(person, None)

    async def _read(self, person: Person) -> frozenset[str]:
        read_at = time.monotonic()
        async with self._database.connection() as connection:
            functions = frozenset(await connection.fetchval(_FUNCTIONS, *person))
        self._known[person] = (read_at, functions)
        self._known.move_to_end(person)
        if len(self._known) > PEOPLE_MAX:
            self._known.popitem(last=False)
        return functions
