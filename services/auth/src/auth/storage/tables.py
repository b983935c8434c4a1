"""The schema for comparison with the migrations; never imported at run time."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, Column, DateTime, ForeignKey, Index, LargeBinary, MetaData, Text, text
from sqlalchemy import Uuid as UuidType
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from chassis.tables import add_tables as add_chassis_tables
from messaging.tables import add_tables as add_messaging_tables

METADATA = MetaData()
add_messaging_tables(METADATA)
add_chassis_tables(METADATA)


class AuthTable(SQLModel):
    metadata = METADATA


def _text(*, nullable: bool = False, **more: Any) -> Any:
    return Field(sa_type=Text, nullable=nullable, sa_column_kwargs=more)


def _time(*, nullable: bool = False) -> Any:
    return Field(sa_type=DateTime(timezone=True), nullable=nullable)


def _link(target: str, *, nullable: bool = False, **more: Any) -> Any:
    return Field(sa_column=Column(UuidType, ForeignKey(target, **more), nullable=nullable))


class Nodes(AuthTable, table=True):
    __tablename__ = "nodes"
    __table_args__ = (
        Index("nodes_code", "organisation_id", "code_key", unique=True),
        Index("nodes_organisation_code", "code_key", unique=True, postgresql_where=text("parent_id IS NULL")),
        Index("nodes_path_in_order", "organisation_id", "path", unique=True),
        Index("nodes_parent", "parent_id"),
    )
    node_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    parent_id: UUID | None = _link("nodes.node_id", nullable=True)
    code: str = _text()
    code_key: str = _text()
    name: str = _text()
    node_type: str = _text()
    path: str = _text()
    active: bool
    version: int
    created_at: datetime = _time()
    changed_at: datetime = _time()


class OrganisationSettings(AuthTable, table=True):
    __tablename__ = "organisation_settings"
    organisation_id: UUID = Field(primary_key=True, foreign_key="nodes.node_id")
    time_zone: str = _text(server_default="Asia/Shanghai")
    version: int = Field(sa_column_kwargs={"server_default": "1"})
    changed_at: datetime = _time()


class People(AuthTable, table=True):
    __tablename__ = "people"
    __table_args__ = (
        Index("people_name", "organisation_id", "name_key", unique=True),
        Index("people_created", "organisation_id", "created_at", "person_id"),
    )
    person_id: UUID = Field(primary_key=True)
    organisation_id: UUID = _link("nodes.node_id")
    name: str = _text()
    name_key: str = _text()
    password_hash: str = _text()
    password_temporary: bool
    active: bool
    revision: int = Field(sa_type=BigInteger)
    version: int
    created_at: datetime = _time()
    changed_at: datetime = _time()


class Roles(AuthTable, table=True):
    __tablename__ = "roles"
    __table_args__ = (Index("roles_name", "organisation_id", "name_key", unique=True),)
    role_id: UUID = Field(primary_key=True)
    organisation_id: UUID = _link("nodes.node_id")
    name: str = _text()
    name_key: str = _text()
    name_en: str | None = _text(nullable=True)
    template: str | None = _text(nullable=True)
    functions: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    version: int
    created_at: datetime = _time()
    changed_at: datetime = _time()
    own: bool = Field(sa_column_kwargs={"server_default": "false"})


class Grants(AuthTable, table=True):
    __tablename__ = "grants"
    __table_args__ = (
        Index("grants_once", "organisation_id", "person_id", "role_id", "node_id", unique=True),
        Index("grants_role", "role_id"),
        Index("grants_node", "node_id"),
    )
    grant_id: UUID = Field(primary_key=True)
    organisation_id: UUID = _link("nodes.node_id")
    person_id: UUID = _link("people.person_id")
    role_id: UUID = _link("roles.role_id")
    node_id: UUID = _link("nodes.node_id")
    granted_by: UUID | None
    created_at: datetime = _time()


class SignIns(AuthTable, table=True):
    __tablename__ = "sign_ins"
    __table_args__ = (
        Index("sign_ins_person", "organisation_id", "person_id", postgresql_where=text("revoked_at IS NULL")),
        Index("sign_ins_ends", "ends_at"),
    )
    family_id: UUID = Field(primary_key=True)
    organisation_id: UUID = _link("nodes.node_id")
    person_id: UUID = _link("people.person_id")
    address: str = _text()
    created_at: datetime = _time()
    ends_at: datetime = _time()
    revoked_at: datetime | None = _time(nullable=True)
    revoked_for: str | None = _text(nullable=True)


class RefreshTokens(AuthTable, table=True):
    __tablename__ = "refresh_tokens"
    __table_args__ = (Index("refresh_tokens_family", "family_id"),)
    token_hash: bytes = Field(primary_key=True, sa_type=LargeBinary)
    organisation_id: UUID
    family_id: UUID = _link("sign_ins.family_id", ondelete="CASCADE")
    created_at: datetime = _time()
    expires_at: datetime = _time()
    rotated_at: datetime | None = _time(nullable=True)


class SignInAttempts(AuthTable, table=True):
    __tablename__ = "sign_in_attempts"
    __table_args__ = (Index("sign_in_attempts_last", "last_at"),)
    subject_kind: str = Field(primary_key=True, sa_type=Text)
    subject_hash: bytes = Field(primary_key=True, sa_type=LargeBinary)
    failures: int
    last_at: datetime = _time()
    locked_until: datetime | None = _time(nullable=True)


class SigningKeys(AuthTable, table=True):
    __tablename__ = "signing_keys"
    __table_args__ = (
        Index("signing_keys_one_at_work", "state", unique=True, postgresql_where=text("state IN ('next', 'current')")),
    )
    key_id: str = Field(primary_key=True, sa_type=Text)
    public_key: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    sealed_private_key: str = _text()
    state: str = _text()
    since: datetime = _time()
    created_at: datetime = _time()
