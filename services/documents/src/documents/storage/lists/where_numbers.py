"""Documents by a part of their number: what leads the list to an index. The documents are `d`."""

import re
from collections.abc import Mapping

from contracts import DocumentKind

_LETTERS = "number_letters(n.number) @> asked_letters({0})"
BY_LETTERS = f"""
EXISTS (SELECT FROM document_numbers AS n WHERE n.document_id = d.document_id AND n.organisation_id = d.organisation_id
    AND {_LETTERS})
"""
"""Every three letters that follow each other in the part, which is a LIKE pattern, do so in the number."""
BY_FOUND = f"""
d.document_id = ANY(ARRAY(SELECT n.document_id FROM document_numbers AS n
    WHERE n.organisation_id = $1 AND n.number ILIKE {{0}} AND {_LETTERS}))
"""
"""The same, found first: of a date the numbers lie together, so that a walk from the newest would pass all others."""
_DATE, _PREFIX = re.compile(r"\d{6}", re.ASCII), re.compile(r"([A-Z]+)(-?)", re.ASCII)
_SIZE = 3


def led_by_number(part: str) -> str | None:
    """Where it begins with letters and names no date, its kind leads."""
    if _DATE.search(part):
        return BY_FOUND
    return BY_LETTERS if len(part) >= _SIZE and not _PREFIX.match(part.upper()) else None


def kinds_of_number(part: str) -> Mapping[str, str]:
    """The filter that the letters of a part come to. (Its date is not the business date: that may be edited.)"""
    found = _PREFIX.match(part.upper())
    if found is None:
        return {}
    letters, is_end = found[1], bool(found[2])
    return {"kind_in": ",".join(kind for kind in DocumentKind if _holds(kind.number_prefix, letters, is_end=is_end))}


def _holds(prefix: str, letters: str, *, is_end: bool) -> bool:
    return prefix.endswith(letters) if is_end else letters in prefix
