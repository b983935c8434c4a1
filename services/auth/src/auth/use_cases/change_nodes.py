"""Create nodes of the organisation tree, rename, move and deactivate them."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from auth.domain.paths import DEPTH_MAX, child_path, depth, is_within
from auth.storage.nodes import (
    Node,
    find_node,
    has_active_children,
    height_below,
    insert_node,
    lock_organisation,
    move_below,
    node_with_code,
    save_node,
)
from auth.storage.roles import holders_below
from auth.use_cases.problems import (
    CODE_TAKEN,
    NODE_HAS_CHILDREN,
    NODE_IN_ITSELF,
    NODE_TOO_DEEP,
    ROOT_STAYS,
    UNKNOWN_NODE,
)
from auth.use_cases.say_access import keep_administration, say_access, say_nodes
from chassis import NOT_FOUND
from contracts import new_id
from messaging import Connection


@dataclass(frozen=True, slots=True)
class NodeContent:
    """`parent_id` None only for the organisation itself."""

    parent_id: UUID | None
    code: str
    name: str
    active: bool


async def create_node(
    connection: Connection, organisation_id: UUID, content: NodeContent, node_type: str, now: datetime
) -> Node:
    """Raises 422 `unknown_node` (parent) or `node_too_deep`, 409 `code_taken`."""
    await lock_organisation(connection, organisation_id)
    await _check_code(connection, organisation_id, content.code, None)
    parent = await _parent(connection, organisation_id, content.parent_id)
    node_id = new_id()
    path = child_path(parent.path, node_id)
    _check_depth(depth(path))
    named = (content.code, content.name, node_type)
    node = Node(node_id, organisation_id, parent.node_id, *named, path, content.active, 1)
    await insert_node(connection, node, now)
    await say_nodes(connection, [node])
    return node


async def locked_node(connection: Connection, organisation_id: UUID, node_id: UUID) -> Node:
    """Raises 404 `not_found`."""
    await lock_organisation(connection, organisation_id)
    node = await find_node(connection, organisation_id, node_id)
    if node is None:
        raise NOT_FOUND()
    return node


async def change_node(connection: Connection, node: Node, content: NodeContent, now: datetime) -> Node:
    """Moves the subtree with the node. Raises 422 and 409 as named in `problems`."""
    await _check_code(connection, node.organisation_id, content.code, node.node_id)
    path = await _new_path(connection, node, content)
    if node.active and not content.active and await has_active_children(connection, node):
        raise NODE_HAS_CHILDREN()
    named = replace(node, code=content.code, name=content.name, active=content.active)
    changed = replace(named, parent_id=content.parent_id, path=path, version=node.version + 1)
    await save_node(connection, changed, now)
    below = await move_below(connection, node.organisation_id, node.path, path, now) if path != node.path else []
    await say_nodes(connection, [changed, *below])
    await _say_holders(connection, node, changed)
    return changed


async def _say_holders(connection: Connection, before: Node, after: Node) -> None:
    """Grants carry the path of their node and count only while it is active."""
    if (before.path, before.active) == (after.path, after.active):
        return
    people = await holders_below(connection, after.organisation_id, after.path)
    await say_access(connection, after.organisation_id, people)
    await keep_administration(connection, after.organisation_id)


async def _new_path(connection: Connection, node: Node, content: NodeContent) -> str:
    if node.parent_id is None:
        if content.parent_id is not None or not content.active:
            raise ROOT_STAYS()
        return node.path
    if content.parent_id == node.parent_id and content.active <= node.active:
        return node.path
    parent = await _parent(connection, node.organisation_id, content.parent_id)
    if is_within(parent.path, node.path):
        raise NODE_IN_ITSELF(pointer="/parent_id")
    _check_depth(depth(parent.path) + 1 + await height_below(connection, node))
    return child_path(parent.path, node.node_id)


async def _parent(connection: Connection, organisation_id: UUID, parent_id: UUID | None) -> Node:
    parent = parent_id and await find_node(connection, organisation_id, parent_id)
    if not parent or not parent.active:
        raise UNKNOWN_NODE(pointer="/parent_id", node_id=parent_id)
    return parent


def _check_depth(levels: int) -> None:
    if levels > DEPTH_MAX:
        raise NODE_TOO_DEEP(pointer="/parent_id", depth_max=DEPTH_MAX)


async def _check_code(connection: Connection, organisation_id: UUID, code: str, own_id: UUID | None) -> None:
    if await node_with_code(connection, organisation_id, code) not in (None, own_id):
        raise CODE_TAKEN(pointer="/code", code_wanted=code)
