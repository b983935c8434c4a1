"""What people read is in their language: no text in Chinese holds, or is given, a code in English."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from contracts import COMMON_TERMS, FUNCTIONS, DocumentKind
from documents.domain.states.state import Action, DocumentState
from documents.domain.words.terms import ACTION_WORDS, STATE_WORDS, TERMS
from documents.entrypoints.http.problems import PROBLEMS

ROOT = Path(__file__).parents[2]
CHINESE, PLACEHOLDER, LATIN = re.compile("[一-鿿]"), re.compile(r"{(\w+)[^}]*}"), re.compile(r"[A-Za-z][\w.-]+")
SAYS_SOMETHING = ("problem(", "Words(", "Says(", "Advice(", "_WORDS")
NAMES = {
    *("JSON", "UUID", "NUL", "ASCII", "YYYY-MM-DD", "T08", "true", "false", "null"),
    *("If-Match", "Idempotency-Key", "Last-Event-ID", "Prefer", "wait", "limit", "id"),
}
"""What has no other name in Chinese: formats, headers and parameters of the programming interface."""
DATA = {
    *("amount", "area_zh", "at", "barcode", "cause", "code", "code_wanted", "count", "credit", "current", "date"),
    *("days", "deadline_seconds", "debit", "decimals", "do_zh", "documents", "expected", "filter", "flag", "function"),
    *("given", "holders", "id", "is", "key", "left", "limit", "line_id", "line_number", "literal", "member_wanted"),
    *("message", "method", "name", "node_id", "now", "number", "origin_line_id", "others", "parameter", "pattern"),
    *("person_id", "position", "possible", "price", "products", "quantity", "rate", "reference", "role_id"),
    *("seconds", "serial", "settled", "since", "sort", "started_at", "to", "total", "unit", "units", "value"),
    *("version", "warehouse_zh", "why_kept_zh", "why_zh", "year", "available", "ge", "gt", "le", "lt"),
    *("bytes_max", "depth_max", "digits_max", "length_max", "length_min", "limit_max", "max_length", "min_length"),
    *("seconds_max", "day", "month", "closed_through", "other", "time_zone"),
}
"""Placeholders for figures, names and what the caller typed; the others are for codes and have words."""
CODES = {*COMMON_TERMS, *TERMS}


def texts() -> Iterator[tuple[str, str]]:
    """Every Chinese text of the services and the library at their edge, with its place."""
    for file in sorted([*ROOT.glob("libs/*/src/**/*.py"), *ROOT.glob("services/*/src/**/*.py")]):
        source = file.read_text(encoding="utf-8")
        if not any(one in source for one in SAYS_SOMETHING):
            continue
        for node in ast.walk(ast.parse(source)):
            text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            if CHINESE.search(text) and "\n" not in text:
                yield f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}", text


def test_no_chinese_text_holds_a_code() -> None:
    found = {place: LATIN.findall(PLACEHOLDER.sub("", text)) for place, text in texts()}
    assert len(found) > 200
    assert {place: words for place, words in found.items() if set(words) - NAMES} == {}


def test_every_placeholder_is_for_data_or_has_words() -> None:
    found = {(place, name) for place, text in texts() for name in PLACEHOLDER.findall(text)}
    assert {(place, name) for place, name in found if name not in DATA | CODES} == set()


def test_every_code_has_words() -> None:
    assert set(STATE_WORDS) == set(DocumentState)
    assert set(Action) < set(ACTION_WORDS)
    assert set(COMMON_TERMS["kind"]) == set(DocumentKind)
    assert set(COMMON_TERMS["permission"]) == set(FUNCTIONS)
    for words in [*COMMON_TERMS.values(), *TERMS.values()]:
        assert [code for code, (_, chinese) in words.items() if not CHINESE.search(chinese)] == []


@pytest.mark.parametrize("kind", PROBLEMS.values(), ids=lambda kind: kind.code)
def test_a_problem_says_its_codes_in_chinese(kind: object) -> None:
    text = kind.zh[1]  # type: ignore[attr-defined]
    names = set(PLACEHOLDER.findall(text))
    for name in names & set(CODES):
        for code in kind.terms[name]:  # type: ignore[attr-defined]
            values = dict.fromkeys(names, "1") | {name: code}
            said = kind.detail("zh", values)  # type: ignore[attr-defined]
            assert set(LATIN.findall(said)) <= NAMES
