"""Alembic environment of the inventory service."""

from chassis.migrations import run_env
from inventory.storage.schema.tables import metadata

run_env(metadata())
