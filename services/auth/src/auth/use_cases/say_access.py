"""Say what people may do now, after it changed, in the transaction of the change."""

from collections.abc import Sequence
from uuid import UUID

from auth.domain.granting import keeps_administration
from auth.storage.access import functions_of_active_people, raise_revisions, read_access
from auth.storage.nodes import Node
from auth.use_cases.problems import LAST_ADMINISTRATOR
from chassis import write_nodes, write_people
from contracts import PEOPLE_EDIT, NodeChanged
from messaging import Connection, Saying, say


async def say_access(connection: Connection, organisation_id: UUID, people: Sequence[UUID]) -> None:
    """One `AccessChanged` for each person. Auth's own replica gets it in the same transaction."""
    if not people:
        return
    await raise_revisions(connection, organisation_id, people)
    changes = await read_access(connection, organisation_id, people)
    await write_people(connection, changes)
    await say(connection, [Saying(change) for change in changes])


async def say_nodes(connection: Connection, nodes: Sequence[Node]) -> None:
    """One `NodeChanged` for each node."""
    changes = [_node_changed(node) for node in nodes]
    await write_nodes(connection, changes)
    await say(connection, [Saying(change) for change in changes])


async def keep_administration(connection: Connection, organisation_id: UUID) -> None:
    """Raises 409 `last_administrator` when nobody is left who can manage people."""
    if not keeps_administration(await functions_of_active_people(connection, organisation_id)):
        raise LAST_ADMINISTRATOR(permission=PEOPLE_EDIT)


def _node_changed(node: Node) -> NodeChanged:
    return NodeChanged(
        organisation_id=node.organisation_id,
        node_id=node.node_id,
        parent_id=node.parent_id,
        name=node.name,
        node_type=node.node_type,
        path=node.path,
        active=node.active,
    )
