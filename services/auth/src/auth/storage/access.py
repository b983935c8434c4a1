"""What each person may do, put together from people, grants, roles and nodes."""

import json
from collections.abc import Sequence
from uuid import UUID

from contracts import AccessChanged
from messaging import Connection

_RAISE_REVISIONS = """
UPDATE people SET revision = revision + 1
WHERE organisation_id = $1 AND person_id IN
    (SELECT person_id FROM people WHERE organisation_id = $1 AND person_id = ANY ($2) ORDER BY person_id FOR UPDATE)
"""
_ACCESS = """
SELECT p.organisation_id, p.person_id, p.name, p.active, p.revision,
    coalesce(jsonb_agg(jsonb_build_object('role_id', r.role_id, 'role_name', r.name, 'node_id', n.node_id,
        'node_path', n.path, 'functions', r.functions) ORDER BY n.path, r.name) FILTER (WHERE n.active), '[]') AS grants
FROM people AS p
LEFT JOIN grants AS g ON g.organisation_id = p.organisation_id AND g.person_id = p.person_id
LEFT JOIN roles AS r ON r.role_id = g.role_id
LEFT JOIN nodes AS n ON n.node_id = g.node_id
WHERE p.organisation_id = $1 AND p.person_id = ANY ($2)
GROUP BY p.person_id ORDER BY p.person_id
"""
_FUNCTIONS = """
SELECT array_agg(DISTINCT function) AS functions
FROM people AS p
JOIN grants AS g ON g.organisation_id = p.organisation_id AND g.person_id = p.person_id
JOIN roles AS r ON r.role_id = g.role_id
JOIN nodes AS n ON n.node_id = g.node_id AND n.active
CROSS JOIN unnest(r.functions) AS function
WHERE p.organisation_id = $1 AND p.active
GROUP BY p.person_id
"""


async def raise_revisions(connection: Connection, organisation_id: UUID, people: Sequence[UUID]) -> None:
    await connection.execute(_RAISE_REVISIONS, organisation_id, list(people))


async def read_access(connection: Connection, organisation_id: UUID, people: Sequence[UUID]) -> list[AccessChanged]:
    """The access of each person as the event that says it. Grants at inactive nodes do not count."""
    rows = await connection.fetch(_ACCESS, organisation_id, list(people))
    return [AccessChanged.model_validate({**row, "grants": json.loads(row["grants"])}) for row in rows]


async def functions_of_active_people(connection: Connection, organisation_id: UUID) -> list[frozenset[str]]:
    """One set for each active person who holds any role."""
    rows = await connection.fetch(_FUNCTIONS, organisation_id)
    return [frozenset(row["functions"]) for row in rows]
