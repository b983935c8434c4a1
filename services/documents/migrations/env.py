"""Alembic environment of documents."""

from chassis.migrations import run_env

run_env()
