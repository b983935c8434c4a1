"""A role and a database of its own for every service, and their schemas."""

import os
import subprocess
import sys
from collections.abc import Mapping

import orjson

from tritally.project import project_directory
from tritally.servers.postgres import run_statements

NOTHING_IN_THE_LOG = ("set log_min_duration_statement = -1", "set log_min_error_statement = panic")


def provide_database(administrator_dsn: str, service: str, password: str) -> None:
    """Make role and database where they are missing; nobody else may connect to it."""
    role = f"""do $$ begin
        if not exists (select from pg_roles where rolname = '{service}') then create role {service} login; end if;
        end $$"""
    run_statements(administrator_dsn, [*NOTHING_IN_THE_LOG, role, f"alter role {service} password '{password}'"])
    if not database_exists(administrator_dsn, service):
        made = f"create database {service} owner {service} template template0"
        run_statements(administrator_dsn, [made, f"revoke connect on database {service} from public"])


def database_exists(administrator_dsn: str, name: str) -> bool:
    found = run_statements(administrator_dsn, [f"select 1 from pg_database where datname = '{name}'"])  # noqa: S608
    return bool(found[0])


def migrate_databases(databases: Mapping[str, str]) -> None:
    """Service -> address: bring all to their newest schemas. Raises RuntimeError with alembic's words."""
    migrated = subprocess.run(
        [sys.executable, "-m", "chassis.migrate", "--all"],
        cwd=project_directory(),
        env={**os.environ, "TRITALLY_DATABASES": orjson.dumps(databases).decode()},
        capture_output=True,
        text=True,
        check=False,
    )
    if migrated.returncode != 0:
        raise RuntimeError(f"the schemas of {', '.join(databases)} could not be migrated:\n{migrated.stderr[-3000:]}")
