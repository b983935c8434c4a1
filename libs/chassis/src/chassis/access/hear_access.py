"""What the chassis hears of auth, in every service."""

from collections.abc import Sequence
from typing import Any

from chassis.access.allowed import AllowedFunctions
from chassis.access.replica import write_nodes, write_people
from chassis.storage.database import on_commit
from contracts import AccessChanged, NodeChanged
from messaging import Connection, Delivery, Subscription


def access_subscription(allowed: AllowedFunctions) -> Subscription:
    """Keeps the replica; after the commit the people concerned are read anew."""

    async def hear_people(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        changes = [delivery.event for delivery in deliveries]
        await write_people(connection, changes)
        people = [(change.organisation_id, change.person_id) for change in changes]
        on_commit(connection, lambda: allowed.forget(people))

    async def hear_nodes(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        await write_nodes(connection, [delivery.event for delivery in deliveries])

    return Subscription("auth", {AccessChanged: hear_people, NodeChanged: hear_nodes})
