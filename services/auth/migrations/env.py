"""Run by alembic, for `python -m chassis.migrate auth`."""

from auth.storage.tables import METADATA
from chassis.migrations import run_env

run_env(METADATA)
