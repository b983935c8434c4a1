"""Dates as people write them."""

import re
from datetime import date

_DATE = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")


def date_of(text: str) -> date | None:
    """The date of YYYY-MM-DD; None: it is none."""
    try:
        return date.fromisoformat(text) if _DATE.match(text) else None
    except ValueError:
        return None
