"""Fresh databases for tests: empty, or a copy of a service's schema that was migrated once per run."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from tritally.servers.postgres import run_statements, with_database
from tritally.stack.databases import migrate_databases


@dataclass
class FreshDatabases:
    """`fresh_database("name")` makes an empty database, `fresh_database("name", service="ledger")` a migrated one."""

    administrator_dsn: str
    prefix: str = field(default_factory=lambda: f"t{os.getpid()}")
    numbers: Callable[[], int] = field(default_factory=lambda: count(1).__next__)
    made: list[str] = field(default_factory=list)
    templates: dict[str, str] = field(default_factory=dict)

    def __call__(self, name: str = "test", service: str | None = None) -> str:
        """The address of a new database of this server."""
        return self.create(name, self.template(service) if service else "template0")

    def create(self, name: str, template: str) -> str:
        database = f"{self.prefix}_{name}_{self.numbers()}"
        run_statements(self.administrator_dsn, [f'create database "{database}" template "{template}"'])
        self.made.append(database)
        return with_database(self.administrator_dsn, database)

    def template(self, service: str) -> str:
        """The name of the service's migrated database, made on first use."""
        if service not in self.templates:
            dsn = self.create(f"template_{service}", "template0")
            migrate_databases({service: dsn})
            self.templates[service] = self.made[-1]
        return self.templates[service]

    def drop_all(self) -> None:
        run_statements(self.administrator_dsn, [f'drop database if exists "{name}" with (force)' for name in self.made])
