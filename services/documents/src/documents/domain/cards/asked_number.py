"""What someone may mean who types a part of a document's number: SD-20101201-0001."""

import re
from dataclasses import dataclass
from datetime import date

from documents.domain.drafts.dates import date_of

_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})", re.ASCII)
_END = re.compile(r"(?:(\d{2,8})-)?(\d{1,9})", re.ASCII)


@dataclass(frozen=True, slots=True)
class AskedNumber:
    """`begins`: a beginning. `day`: a whole business date. `ends`: the running number of a day, of those days whose
    date ends in `day_ends` (1201 of 20101201; empty: of any)."""

    begins: str
    day: date | None
    ends: str | None
    day_ends: str


def asked_number(text: str) -> AskedNumber:
    whole, end = _DAY.fullmatch(text), _END.fullmatch(text)
    day = date_of("-".join(whole.groups())) if whole else None
    ends = f"{int(end[2]):04d}" if end else None
    return AskedNumber(text.upper(), day, ends, (end[1] or "") if end else "")
