"""Value types of the published language: exact decimals that travel as JSON strings.

A JSON number passes through binary floating point in most readers, so it is refused (architecture, rule 6).
`Quantity` and `Price` fit NUMERIC(20,6), `Amount` fits NUMERIC(18,2), `Rate` fits NUMERIC(7,6).
All are plain `Decimal` in code; a value of more decimals than its type has is refused, never rounded.
"""

from decimal import Decimal
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

DECIMAL_TEXT_ERROR = "decimal_text"


class DecimalText:
    """Pydantic annotation of a `Decimal` that is plain digits as a string in JSON: no number, exponent, NaN or '+'."""

    def __init__(self, integer_digits: int, decimals: int, *, signed: bool = True) -> None:
        sign = "-?" if signed else ""
        self.pattern = rf"^{sign}(0|[1-9][0-9]{{0,{integer_digits - 1}}})(\.[0-9]{{1,{decimals}}})?$"
        self.message = f"a decimal as text: at most {integer_digits} digits before and {decimals} after the point"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.no_info_after_validator_function(
            Decimal, core_schema.str_schema(pattern=self.pattern, strict=True)
        )
        in_code = core_schema.union_schema([core_schema.is_instance_schema(Decimal), text])
        return core_schema.custom_error_schema(
            core_schema.json_or_python_schema(
                json_schema=text,
                python_schema=in_code,
                serialization=core_schema.to_string_ser_schema(when_used="json"),
            ),
            custom_error_type=DECIMAL_TEXT_ERROR,
            custom_error_message=self.message,
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "pattern": self.pattern, "description": self.message}


Quantity = Annotated[Decimal, DecimalText(14, 6)]
Price = Annotated[Decimal, DecimalText(14, 6, signed=False)]
Amount = Annotated[Decimal, DecimalText(16, 2)]
Rate = Annotated[Decimal, DecimalText(1, 6, signed=False)]


class Value(BaseModel):
    """A frozen value; readers ignore fields that a newer writer added."""

    model_config = ConfigDict(frozen=True, extra="ignore")


V = TypeVar("V", bound=Value)


def unchecked(model: type[V], members: dict[str, Any]) -> V:
    """A value of `members` as they are: complete (defaults too) and of the right types. Four times as fast as
    `model_construct`, which looks for what is missing."""
    value = model.__new__(model)
    object.__setattr__(value, "__dict__", members)
    object.__setattr__(value, "__pydantic_fields_set__", members.keys())
    object.__setattr__(value, "__pydantic_extra__", None)
    object.__setattr__(value, "__pydantic_private__", None)
    return value
