"""How the columns of the table classes are written."""

from typing import Any

from sqlalchemy import (
    DateTime,
    Numeric,
    Text,
)
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

STAMP, QUANTITY, AMOUNT, RATE = DateTime(timezone=True), Numeric(20, 6), Numeric(18, 2), Numeric(7, 6)
NOW, FALSE = {"server_default": sql("now()")}, {"server_default": sql("false")}


def text(**more: Any) -> Any:
    return Field(sa_type=Text, **more)


def decimal(kind: Numeric[Any], **more: Any) -> Any:
    return Field(sa_type=kind, **more)


def stamp(**more: Any) -> Any:
    return Field(sa_type=STAMP, **more)


def json(**more: Any) -> Any:
    return Field(sa_type=JSONB, **more)
