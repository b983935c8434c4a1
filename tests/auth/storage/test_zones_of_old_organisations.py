"""Organisations from before there were zones are in Shanghai; departments and warehouses have no settings."""

import asyncio
from pathlib import Path

import asyncpg
from alembic import command
from tests.databases import FreshDatabases

from chassis.migrate import alembic_config

MIGRATIONS = Path(__file__).parents[3] / "services/auth/migrations"
OLD = """
INSERT INTO nodes (node_id, organisation_id, parent_id, code, code_key, name, node_type, path, active, version,
    created_at, changed_at)
SELECT id, organisation, nullif(organisation, id), id, id, id, CASE id WHEN organisation THEN 'organisation'
    ELSE 'warehouse' END, '/' || id || '/', true, 1, now(), now()
FROM (SELECT ('00000000-0000-0000-0000-00000000000' || id)::uuid, ('00000000-0000-0000-0000-00000000000' || of)::uuid
      FROM (VALUES (1, 1), (2, 2), (3, 1)) AS made (id, of)) AS node (id, organisation)
"""


async def test_each_has_its_settings(fresh_database: FreshDatabases) -> None:
    dsn = fresh_database("old_organisations")
    config = alembic_config(MIGRATIONS, dsn)
    await asyncio.to_thread(command.upgrade, config, "0003")
    connection = await asyncpg.connect(dsn)
    await connection.execute(OLD)
    await asyncio.to_thread(command.upgrade, config, "head")
    rows = await connection.fetch("SELECT organisation_id, time_zone, version FROM organisation_settings ORDER BY 1")
    assert [(row[0].int, row[1], row[2]) for row in rows] == [(1, "Asia/Shanghai", 1), (2, "Asia/Shanghai", 1)]
    await connection.close()
