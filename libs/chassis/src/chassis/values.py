"""Value types of request bodies that pydantic alone would read too kindly."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

_FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def _only_text(value: Any) -> Any:
    """A number, also as text, would pass as seconds since 1970, and a time at midnight as its day."""
    if isinstance(value, date) or (isinstance(value, str) and _FORM.fullmatch(value)):
        return value
    raise PydanticCustomError("date_text", "a date such as 2026-01-31")


DateText = Annotated[date, BeforeValidator(_only_text, json_schema_input_type=str)]
"""A date as `2026-01-31`, and nothing else."""
