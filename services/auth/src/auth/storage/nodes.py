"""The organisation tree. Its root is the organisation itself; who changes rights locks it, one after the other."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from auth.domain.names import folded
from messaging import Connection

_COLUMNS = "node_id, organisation_id, parent_id, code, name, node_type, path, active, version"


@dataclass(frozen=True, slots=True)
class Node:
    node_id: UUID
    organisation_id: UUID
    parent_id: UUID | None
    code: str
    name: str
    node_type: str
    path: str
    active: bool
    version: int


async def lock_organisation(connection: Connection, organisation_id: UUID) -> None:
    """One change of people, roles, grants or nodes of an organisation at a time, until the transaction ends."""
    await connection.fetchval("SELECT 1 FROM nodes WHERE node_id = $1 FOR NO KEY UPDATE", organisation_id)


async def find_organisation(connection: Connection, code: str) -> Node | None:
    """By its code, however it is typed."""
    sql = f"SELECT {_COLUMNS} FROM nodes WHERE parent_id IS NULL AND code_key = $1"
    row = await connection.fetchrow(sql, folded(code))
    return Node(*row) if row else None


async def find_node(connection: Connection, organisation_id: UUID, node_id: UUID) -> Node | None:
    sql = f"SELECT {_COLUMNS} FROM nodes WHERE organisation_id = $1 AND node_id = $2"
    row = await connection.fetchrow(sql, organisation_id, node_id)
    return Node(*row) if row else None


async def node_with_code(connection: Connection, organisation_id: UUID, code: str) -> UUID | None:
    sql = "SELECT node_id FROM nodes WHERE organisation_id = $1 AND code_key = $2"
    found: UUID | None = await connection.fetchval(sql, organisation_id, folded(code))
    return found


async def has_active_children(connection: Connection, node: Node) -> bool:
    sql = "SELECT EXISTS (SELECT 1 FROM nodes WHERE organisation_id = $1 AND parent_id = $2 AND active)"
    return bool(await connection.fetchval(sql, node.organisation_id, node.node_id))


async def height_below(connection: Connection, node: Node) -> int:
    """How many levels of nodes there are below this one."""
    sql = """
    SELECT coalesce(max(length(path) - length(replace(path, '/', ''))), 0)
    FROM nodes WHERE organisation_id = $1 AND starts_with(path, $2)
    """
    return int(await connection.fetchval(sql, node.organisation_id, node.path)) - node.path.count("/")


async def insert_node(connection: Connection, node: Node, now: datetime) -> None:
    sql = f"""
    INSERT INTO nodes ({_COLUMNS}, code_key, created_at, changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
    """
    await connection.execute(sql, *_values(node), folded(node.code), now)


async def save_node(connection: Connection, node: Node, now: datetime) -> None:
    """Code, name, active, place and version as they are in `node`."""
    sql = """
    UPDATE nodes SET parent_id = $3, code = $4, name = $5, path = $6, active = $7, version = $8, code_key = $9,
        changed_at = $10
    WHERE organisation_id = $1 AND node_id = $2
    """
    place = (node.organisation_id, node.node_id, node.parent_id)
    changed = (node.code, node.name, node.path, node.active, node.version, folded(node.code), now)
    await connection.execute(sql, *place, *changed)


async def move_below(
    connection: Connection, organisation_id: UUID, old_path: str, new_path: str, now: datetime
) -> list[Node]:
    """Give the nodes below `old_path` their new paths; the node itself is not touched. Returns them."""
    sql = f"""
    UPDATE nodes SET path = $3 || substr(path, length($2) + 1), version = version + 1, changed_at = $4
    WHERE organisation_id = $1 AND starts_with(path, $2) AND path <> $2 RETURNING {_COLUMNS}
    """
    return [Node(*row) for row in await connection.fetch(sql, organisation_id, old_path, new_path, now)]


def _values(node: Node) -> tuple[object, ...]:
    place = (node.node_id, node.organisation_id, node.parent_id, node.code, node.name, node.node_type)
    return (*place, node.path, node.active, node.version)
