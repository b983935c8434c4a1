"""JSON answers: decimals as plain strings, ids and times as text, the version as ETag."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson
from pydantic import BaseModel
from starlette.responses import Response


def _as_json(value: Any) -> Any:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if isinstance(value, (frozenset, set)):
        return sorted(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"no JSON form for {type(value).__name__}")


def to_json(body: Any) -> bytes:
    """The JSON bytes of dictionaries, lists, dataclasses and pydantic models."""
    return orjson.dumps(body, default=_as_json, option=orjson.OPT_NON_STR_KEYS)


def etag(version: int) -> str:
    return f'"{version}"'


def respond(body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A JSON answer; a body with a `version` gets it as ETag."""
    version = body.get("version") if isinstance(body, Mapping) else getattr(body, "version", None)
    named = {"ETag": etag(version)} if isinstance(version, int) else {}
    return Response(to_json(body), status, {**named, **(headers or {})}, "application/json")
