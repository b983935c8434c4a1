"""A refused document says why, what to do, and at which line."""

from typing import Any

import pytest

from documents.domain.trace.tell_refusal import tell_refusal

LINES = [{"line_id": "a", "line_number": 1}, {"line_id": "b", "line_number": 2}]
SHORT = {"line_id": "b", "missing": "2.000000"}


@pytest.mark.parametrize(
    ("refusal", "told"),
    [
        ({"reason": "insufficient_stock", "shortages": [SHORT]}, [("b", "/lines/1", SHORT)]),
        ({"reason": "serial_in_stock", "shortages": [], "line_ids": ["a"]}, [("a", "/lines/0", None)]),
        ({"reason": "period_closed", "detail": "2026-10"}, []),
    ],
)
def test_the_lines_in_the_way(refusal: dict[str, Any], told: list[Any]) -> None:
    answer = tell_refusal(refusal, LINES, "en")
    assert answer is not None
    assert [(one["line_id"], one["pointer"], one["shortage"]) for one in answer["lines"]] == told
    assert answer["reason_text"]
    assert answer["to_do"]
    assert answer["reason"] == refusal["reason"]


def test_words_follow_the_language() -> None:
    told = [tell_refusal({"reason": "insufficient_stock"}, LINES, language) for language in ("en", "zh")]
    assert told[0] is not None
    assert told[1] is not None
    assert told[0]["reason_text"] != told[1]["reason_text"]
    assert tell_refusal(None, LINES, "en") is None
