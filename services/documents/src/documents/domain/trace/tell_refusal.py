"""Why a document was refused, in words, and which of its lines stand in the way."""

from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from documents.domain.trace.advice import ROLLED_BACK
from documents.domain.trace.refusal_advice import REFUSED

Kept = Mapping[str, Any]


def tell_refusal(refusal: Kept | None, lines: Sequence[Kept], language: str) -> dict[str, Any] | None:
    """What is kept of the refusal, with `reason_text` and `to_do`, and in `lines` those concerned, each with a pointer
    into the document and, where goods are short, the shortage."""
    if not refusal:
        return None
    advice = REFUSED.get(str(refusal.get("reason")), REFUSED[ROLLED_BACK])
    return {**refusal, **advice.of(language), "lines": _concerned(refusal, lines)}


def refused_why(refusal: str, language: str) -> str:
    """The reason alone, of the JSON that is kept."""
    advice = REFUSED.get(str(orjson.loads(refusal).get("reason")), REFUSED[ROLLED_BACK])
    return advice.reason if language == "en" else advice.reason_zh


def _concerned(refusal: Kept, lines: Sequence[Kept]) -> list[dict[str, Any]]:
    short = {one["line_id"]: one for one in refusal.get("shortages") or ()}
    named = set(short) | set(refusal.get("line_ids") or ())
    return [
        {
            "line_id": line["line_id"],
            "line_number": line["line_number"],
            "pointer": f"/lines/{place}",
            "shortage": short.get(str(line["line_id"])),
        }
        for place, line in enumerate(lines)
        if str(line["line_id"]) in named
    ]
