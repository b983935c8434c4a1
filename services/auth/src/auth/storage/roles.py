"""Roles of an organisation and who holds them where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from auth.domain.names import folded
from messaging import Connection

_ROLE = "role_id, organisation_id, name, name_en, template, functions, version, own"
_GRANT = "grant_id, organisation_id, person_id, role_id, node_id, granted_by"


@dataclass(frozen=True, slots=True)
class Role:
    """`template` is the code of the built-in role that it was copied from; `own`: the organisation has changed it."""

    role_id: UUID
    organisation_id: UUID
    name: str
    name_en: str | None
    template: str | None
    functions: list[str]
    version: int
    own: bool = False


@dataclass(frozen=True, slots=True)
class HeldRole:
    grant_id: UUID
    organisation_id: UUID
    person_id: UUID
    role_id: UUID
    node_id: UUID
    granted_by: UUID | None


async def find_role(connection: Connection, organisation_id: UUID, role_id: UUID) -> Role | None:
    sql = f"SELECT {_ROLE} FROM roles WHERE organisation_id = $1 AND role_id = $2"
    row = await connection.fetchrow(sql, organisation_id, role_id)
    return Role(*row) if row else None


async def roles_behind(
    connection: Connection, template: str, functions: Sequence[str], *, also_own: bool
) -> list[Role]:
    """Copies of the template, in all organisations, that lack some of the functions."""
    sql = f"""
    SELECT {_ROLE} FROM roles WHERE template = $1 AND (NOT own OR $3) AND NOT functions @> $2::text[]
    ORDER BY organisation_id, role_id
    """
    return [Role(*row) for row in await connection.fetch(sql, template, list(functions), also_own)]


async def role_called(connection: Connection, organisation_id: UUID, name: str) -> Role | None:
    """By its name or by the code of its template."""
    sql = f"""
    SELECT {_ROLE} FROM roles WHERE organisation_id = $1 AND (name_key = $2 OR template = $3)
    ORDER BY name_key = $2 DESC, created_at LIMIT 1
    """
    row = await connection.fetchrow(sql, organisation_id, folded(name), name)
    return Role(*row) if row else None


async def role_with_name(connection: Connection, organisation_id: UUID, name: str) -> UUID | None:
    sql = "SELECT role_id FROM roles WHERE organisation_id = $1 AND name_key = $2"
    found: UUID | None = await connection.fetchval(sql, organisation_id, folded(name))
    return found


async def insert_role(connection: Connection, role: Role, now: datetime) -> None:
    sql = f"""
    INSERT INTO roles ({_ROLE}, name_key, created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
    """
    named = (role.role_id, role.organisation_id, role.name, role.name_en, role.template)
    await connection.execute(sql, *named, role.functions, role.version, role.own, folded(role.name), now)


async def save_role(connection: Connection, role: Role, now: datetime) -> None:
    sql = """
    UPDATE roles SET name = $3, name_key = $4, name_en = $5, functions = $6, version = $7, own = $8, changed_at = $9
    WHERE organisation_id = $1 AND role_id = $2
    """
    named = (role.organisation_id, role.role_id, role.name, folded(role.name), role.name_en)
    await connection.execute(sql, *named, role.functions, role.version, role.own, now)


async def delete_role(connection: Connection, role: Role) -> None:
    sql = "DELETE FROM roles WHERE organisation_id = $1 AND role_id = $2"
    await connection.execute(sql, role.organisation_id, role.role_id)


async def holders_of_role(connection: Connection, organisation_id: UUID, role_id: UUID) -> list[UUID]:
    sql = "SELECT DISTINCT person_id FROM grants WHERE organisation_id = $1 AND role_id = $2"
    return [row["person_id"] for row in await connection.fetch(sql, organisation_id, role_id)]


async def holders_below(connection: Connection, organisation_id: UUID, path: str) -> list[UUID]:
    """Who holds a role at the node with `path` or below it."""
    sql = """
    SELECT DISTINCT g.person_id FROM grants AS g JOIN nodes AS n ON n.node_id = g.node_id
    WHERE g.organisation_id = $1 AND n.organisation_id = $1 AND starts_with(n.path, $2)
    """
    return [row["person_id"] for row in await connection.fetch(sql, organisation_id, path)]


async def find_grant(connection: Connection, organisation_id: UUID, grant_id: UUID) -> HeldRole | None:
    sql = f"SELECT {_GRANT} FROM grants WHERE organisation_id = $1 AND grant_id = $2"
    row = await connection.fetchrow(sql, organisation_id, grant_id)
    return HeldRole(*row) if row else None


async def insert_grant(connection: Connection, held: HeldRole, now: datetime) -> bool:
    """False: the person holds this role at this node already."""
    sql = f"""
    INSERT INTO grants ({_GRANT}, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (organisation_id, person_id, role_id, node_id) DO NOTHING RETURNING true
    """
    whom = (held.grant_id, held.organisation_id, held.person_id)
    return bool(await connection.fetchval(sql, *whom, held.role_id, held.node_id, held.granted_by, now))


async def delete_grant(connection: Connection, held: HeldRole) -> None:
    sql = "DELETE FROM grants WHERE organisation_id = $1 AND grant_id = $2"
    await connection.execute(sql, held.organisation_id, held.grant_id)
