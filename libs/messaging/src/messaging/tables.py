"""The tables of `MIGRATION_SQL` for comparing a database with its description; not imported at run time."""

from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    Uuid,
    text,
)

STAMP = DateTime(timezone=True)


def add_tables(metadata: MetaData) -> None:
    """Add the outbox, the relay's state, the inbox and the dead letters to `metadata`."""
    _add_outbox(metadata)
    _add_inbox(metadata)


def _required(name: str, type_: Any, **more: Any) -> Column[Any]:
    return Column(name, type_, nullable=False, **more)


def _add_outbox(metadata: MetaData) -> None:
    Table(
        "outbox",
        metadata,
        _required("id", BigInteger, primary_key=True, autoincrement=False),
        _required("created_at", STAMP, primary_key=True, server_default=text("now()")),
        *_envelope(),
    )
    Table(
        "outbox_positions",
        metadata,
        _required("position", BigInteger, primary_key=True, autoincrement=False),
        _required("previous", BigInteger),
        _required("shard", SmallInteger),
        _required("outbox_id", BigInteger),
        _required("created_at", STAMP),
        Index("outbox_positions_outbox_id", "outbox_id", unique=True),
    )
    Table(
        "relay_state",
        metadata,
        _required("id", SmallInteger, primary_key=True, autoincrement=False),
        _required("last_position", BigInteger),
        _required("sent_position", BigInteger),
        _required("floor_id", BigInteger),
        _required("heads", ARRAY(BigInteger)),
        _required("log_id", Uuid, server_default=text("gen_random_uuid()")),
    )
    Table(
        "log_forks",
        metadata,
        _required("log_id", Uuid, primary_key=True),
        _required("heads", ARRAY(BigInteger)),
        _required("forked_at", STAMP, server_default=text("now()")),
    )


def _envelope() -> tuple[Column[Any], ...]:
    return (
        _required("event_id", Uuid),
        _required("ce_type", Text),
        _required("subject", Text),
        Column("kind", Text),
        _required("key", Text),
        _required("shard", SmallInteger),
        Column("traceparent", Text),
        _required("body", LargeBinary),
    )


def _add_inbox(metadata: MetaData) -> None:
    Table(
        "inbox_cursors",
        metadata,
        _required("source", Text, primary_key=True),
        _required("shard", SmallInteger, primary_key=True, autoincrement=False),
        _required("position", BigInteger, server_default="0"),
        _required("parked", Integer, server_default="0"),
        Column("log_id", Uuid),
        _required("accepts_any", Boolean, server_default=text("false")),
    )
    Table(
        "dead_letters",
        metadata,
        _required("id", Uuid, primary_key=True),
        _required("source", Text),
        _required("position", BigInteger),
        _required("previous", BigInteger),
        *_envelope(),
        _required("said_at", STAMP),
        _required("error", Text),
        _required("parked_at", STAMP, server_default=text("now()")),
        Column("replayed_at", STAMP),
        Index("dead_letters_source_position", "source", "position", unique=True),
        Index("dead_letters_waiting", "source", "key", "position", postgresql_where=text("replayed_at IS NULL")),
    )
