"""Documents by a part of their number: what leads the list to an index. The documents are `d`."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from contracts import DocumentKind

BY_LETTERS = """
EXISTS (SELECT FROM document_numbers AS n WHERE n.document_id = d.document_id AND n.organisation_id = d.organisation_id
    AND number_letters(n.number) @> asked_letters({0}))
"""
"""Every three letters that follow each other in the part, which is a LIKE pattern, do so in the number."""
_YEAR = re.compile(r"[A-Z]+-((?:19|20)\d\d)", re.ASCII)
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(\d\d)?(?!\d)", re.ASCII)
_PREFIX = re.compile(r"([A-Z]+)(-?)", re.ASCII)


def filters_of_number(part: str) -> Mapping[str, str]:
    """The filters that a part of a number comes to: of its kind, by the letters, and of its business date.

    So many digits are no running number: that would take a hundred thousand documents of a kind in one day.
    """
    return {**_kinds(part.upper()), **(_days(part) or _year(part.upper()))}


def _kinds(part: str) -> Mapping[str, str]:
    found = _PREFIX.match(part)
    if found is None:
        return {}
    letters, is_end = found[1], bool(found[2])
    kinds = [kind for kind in DocumentKind if _holds(kind.number_prefix, letters, is_end=is_end)]
    return {"kind_in": ",".join(kinds)}


def _holds(prefix: str, letters: str, *, is_end: bool) -> bool:
    return prefix.endswith(letters) if is_end else letters in prefix


def _days(part: str) -> Mapping[str, str]:
    found = _DAY.search(part)
    if found is None:
        return {}
    try:
        first = date(int(found[1]), int(found[2]), int(found[3] or 1))
    except ValueError:
        return {}
    last = first if found[3] else (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return _range(first, last)


def _year(part: str) -> Mapping[str, str]:
    found = _YEAR.fullmatch(part)
    return _range(date(int(found[1]), 1, 1), date(int(found[1]), 12, 31)) if found else {}


def _range(first: date, last: date) -> Mapping[str, str]:
    return {"business_date_from": first.isoformat(), "business_date_to": last.isoformat()}
