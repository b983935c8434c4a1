"""Alembic environment of risk."""

from chassis.migrations import run_env

run_env()
