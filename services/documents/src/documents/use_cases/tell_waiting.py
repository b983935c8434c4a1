"""Tell a person what waits for them."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from chassis import Caller
from documents.domain.returns.disguised_returns import REASONS
from documents.domain.states.waiting import Group, Waits, groups
from documents.storage.lists.read_waiting import COUNT_MAX, HELD_MAX, find_suspicious, read_waiting
from documents.storage.returns.find_suspects import find_suspects
from messaging import Connection

Json = dict[str, Any]


async def tell_waiting(connection: Connection, caller: Caller) -> list[Json]:
    """By group: how many (up to COUNT_MAX, then `more`), the oldest, and the list that shows all of them."""
    asked = groups(caller.person_id, caller.may)
    return [await _told(connection, caller.organisation_id, group) for group in asked]


async def _told(connection: Connection, organisation_id: UUID, group: Group) -> Json:
    if group.what is Waits.HELD:
        return await _told_held(connection, organisation_id, *group.values)
    by_kind, oldest = await read_waiting(connection, organisation_id, group.what, *group.values)
    return _group(group.what, group.query, by_kind, oldest, more=sum(by_kind.values()) > COUNT_MAX)


async def _told_held(connection: Connection, organisation_id: UUID, kinds: Sequence[str]) -> Json:
    """Of those that could be returns, those that really have deliveries to go back to."""
    ids = await find_suspicious(connection, organisation_id, kinds, sorted(REASONS))
    held = sorted(await find_suspects(connection, organisation_id, ids[:HELD_MAX])) if ids else []
    by_kind, oldest = await read_waiting(connection, organisation_id, Waits.HELD, held)
    query = "id_in=" + ",".join(map(str, held))
    return _group(Waits.HELD, query, by_kind, oldest, more=len(ids) > HELD_MAX)


def _group(what: Waits, query: str, by_kind: Mapping[str, int], oldest: Sequence[Json], *, more: bool) -> Json:
    count = min(sum(by_kind.values()), COUNT_MAX)
    told = {"what": what.value, "count": count, "more": more, "by_kind": by_kind}
    return told | {"list": "documents", "query": query if oldest or what is not Waits.HELD else "", "oldest": oldest}
