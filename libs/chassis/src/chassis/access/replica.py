"""This service's replica of who may do what, written from the events of auth."""

from collections.abc import Sequence
from typing import Any

import orjson

from contracts import AccessChanged, NodeChanged
from messaging import Connection

_PEOPLE = """
INSERT INTO access_people AS p (organisation_id, person_id, name, active, revision, grants)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::boolean[], $5::bigint[], $6::text[]::jsonb[])
ON CONFLICT (organisation_id, person_id) DO UPDATE
SET name = excluded.name, active = excluded.active, revision = excluded.revision, grants = excluded.grants
WHERE p.revision < excluded.revision
"""
_NODES = """
INSERT INTO access_nodes (organisation_id, node_id, parent_id, name, node_type, path, active)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::boolean[])
ON CONFLICT (organisation_id, node_id) DO UPDATE
SET parent_id = excluded.parent_id, name = excluded.name, node_type = excluded.node_type, path = excluded.path,
    active = excluded.active
"""


async def write_people(connection: Connection, changes: Sequence[AccessChanged]) -> None:
    """Replace what is known of each person, unless a newer revision is already here."""
    newest = {(change.organisation_id, change.person_id): change for change in sorted(changes, key=_revision)}
    rows = [(c.organisation_id, c.person_id, c.name, c.active, c.revision, _grants(c)) for c in newest.values()]
    await connection.execute(_PEOPLE, *_columns(rows))


async def write_nodes(connection: Connection, changes: Sequence[NodeChanged]) -> None:
    newest = {(change.organisation_id, change.node_id): change for change in changes}
    rows = [(n.organisation_id, n.node_id, n.parent_id, n.name, n.node_type, n.path, n.active) for n in newest.values()]
    await connection.execute(_NODES, *_columns(rows))


def _revision(change: AccessChanged) -> int:
    return change.revision


def _grants(change: AccessChanged) -> str:
    return orjson.dumps([grant.model_dump(mode="json") for grant in change.grants]).decode()


def _columns(rows: Sequence[tuple[Any, ...]]) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)]
