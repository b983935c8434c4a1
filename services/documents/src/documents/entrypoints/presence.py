"""Who is on which document just now: in memory, told to every process by the hub, forgotten after half a minute."""

import time
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from chassis import Caller, Change, Hub

PRESENCE = "presence"
"""Kind of the change in GET /stream; its id is the person's, because one document has many."""
LIFE_SECONDS = 30.0
DOCUMENTS_MAX = 10_000
Place = tuple[UUID, UUID]
"""Organisation and document."""


class Present(NamedTuple):
    name: str
    editing: bool
    since: str
    """When the person came, as text."""
    seen: float


class Presence:
    """What one process knows; the least used documents are forgotten."""

    def __init__(self, hub: Hub, clock: Callable[[], float] = time.monotonic) -> None:
        self._hub = hub
        self._clock = clock
        self._places: OrderedDict[Place, dict[UUID, Present]] = OrderedDict()
        hub.watch(PRESENCE, self._hear)

    def enter(self, caller: Caller, document_id: UUID, *, editing: bool, leaving: bool) -> list[dict[str, Any]]:
        """The person is (still) there, or goes; answers the others."""
        known = self._people((caller.organisation_id, document_id)).get(caller.person_id)
        since = known.since if known else datetime.now(UTC).isoformat()
        data = {"document_id": str(document_id), "person_id": str(caller.person_id), "name": caller.name}
        said = {**data, "editing": editing and not leaving, "leaving": leaving, "since": since}
        self._hub.publish(caller.organisation_id, PRESENCE, caller.person_id, said)
        return self.others(caller.organisation_id, document_id, caller.person_id)

    def others(self, organisation_id: UUID, document_id: UUID, person_id: UUID) -> list[dict[str, Any]]:
        """Everybody on the document but this person."""
        others = [(id, one) for id, one in self._people((organisation_id, document_id)).items() if id != person_id]
        return [{"person_id": id, "name": one.name, "editing": one.editing, "since": one.since} for id, one in others]

    def _people(self, place: Place) -> dict[UUID, Present]:
        """Those who were seen lately."""
        latest = self._clock() - LIFE_SECONDS
        people = {id: one for id, one in self._places.get(place, {}).items() if one.seen > latest}
        if place in self._places:
            self._places[place] = people
        return people

    def _hear(self, organisation_id: UUID, change: Change) -> None:
        place, said = (organisation_id, UUID(change.data["document_id"])), change.data
        people = self._places.setdefault(place, {})
        self._places.move_to_end(place)
        people.pop(change.id, None)
        if not said["leaving"]:
            people[change.id] = Present(said["name"], said["editing"], said["since"], self._clock())
        if len(self._places) > DOCUMENTS_MAX or not people:
            self._places.pop(next(iter(self._places)) if people else place)
