"""Sets of values that grow: a reader passes over a value it does not know (by `ce_kind`, or as an unknown reason)."""

from enum import StrEnum
from typing import Any

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


class OpenEnum(StrEnum):
    """Exported as `x-extensible-enum` instead of `enum`: a new value is no new version of an event."""

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        described: dict[str, Any] = handler(schema)
        handler.resolve_ref_schema(described)["x-extensible-enum"] = [member.value for member in cls]
        handler.resolve_ref_schema(described).pop("enum", None)
        return described
