"""The tables of `schema.MIGRATION_SQL` for comparing a database with its description; not imported at run time."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Index,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    text,
)
from sqlalchemy import Uuid as UuidType
from sqlalchemy.dialects.postgresql import JSONB


def add_tables(metadata: MetaData) -> None:
    """Add idempotency_keys, access_people and access_nodes to `metadata`."""
    Table(
        "idempotency_keys",
        metadata,
        *_owner("person_id"),
        _required("key", Text, primary_key=True),
        _required("request_hash", LargeBinary),
        Column("status", SmallInteger),
        Column("headers", Text),
        Column("body", LargeBinary),
        _required("created_at", DateTime(timezone=True), server_default=text("now()")),
        Index("idempotency_keys_created_at", "created_at"),
    )
    Table(
        "access_people",
        metadata,
        *_owner("person_id"),
        _required("name", Text),
        _required("active", Boolean),
        _required("revision", BigInteger),
        _required("grants", JSONB),
    )
    Table(
        "access_nodes",
        metadata,
        *_owner("node_id"),
        Column("parent_id", UuidType),
        _required("name", Text),
        _required("node_type", Text),
        _required("path", Text),
        _required("active", Boolean),
    )


def _owner(name: str) -> tuple[Column[Any], Column[Any]]:
    return (
        _required("organisation_id", UuidType, primary_key=True),
        _required(name, UuidType, primary_key=True),
    )


def _required(name: str, type_: Any, **more: Any) -> Column[Any]:
    return Column(name, type_, nullable=False, **more)
