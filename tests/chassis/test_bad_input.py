"""Every kind of bad input has its own code and pointer, in both languages, and changes nothing."""

from collections.abc import AsyncIterator

import httpx
import pytest
from tests.chassis.conftest import Edge

GOOD = b'{"number": "A-1", "quantity": "5"}'
BODIES = {
    "nan": (b'{"number": "A", "quantity": NaN}', 400, "json_not_finite", "/quantity"),
    "infinity": (b'{"number": "A", "quantity": -Infinity}', 400, "json_not_finite", "/quantity"),
    "1e400": (b'{"number": "A", "quantity": 1e400}', 400, "json_not_finite", "/quantity"),
    "key twice": (b'{"number": "A", "quantity": "1", "quantity": "2"}', 400, "json_duplicate_key", "/quantity"),
    "long number": (b'{"number": "A", "quantity": 1234567890123456789}', 400, "json_number_too_long", "/quantity"),
    "nul": (b'{"number": "A\\u0000", "quantity": "1"}', 400, "json_character", "/number"),
    "surrogate": (b'{"number": "\\ud800", "quantity": "1"}', 400, "json_character", "/number"),
    "no json": (b'{"number": ', 400, "json_invalid", None),
    "no utf-8": (b'{"number": "\xff"}', 400, "json_invalid", None),
    "deep": (b"[" * 90_000, 400, "json_too_deep", None),
    "number for text": (b'{"number": "A", "quantity": 5}', 422, "decimal_text", "/quantity"),
    "too precise": (b'{"number": "A", "quantity": "5.0000001"}', 422, "decimal_text", "/quantity"),
    "exponent": (b'{"number": "A", "quantity": "1e3"}', 422, "decimal_text", "/quantity"),
    "missing": (b'{"number": "A"}', 422, "missing", "/quantity"),
    "unknown": (b'{"number": "A", "quantity": "1", "colour": 1}', 422, "unknown_member", "/colour"),
    "too short": (b'{"number": "", "quantity": "1"}', 422, "too_short", "/number"),
    "too long": (b'{"number": "AAAAAAAAAAAAAAAAAAAAA", "quantity": "1"}', 422, "too_long", "/number"),
    "not text": (b'{"number": 5, "quantity": "1"}', 422, "not_text", "/number"),
    "no date": (b'{"number": "A", "quantity": "1", "day": "2026-02-30"}', 422, "not_a_date", "/day"),
    "no uuid": (b'{"number": "A", "quantity": "1", "owner": "me"}', 422, "not_a_uuid", "/owner"),
    "no object": (b"[]", 422, "not_an_object", ""),
}


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("case", BODIES)
async def test_body(edge: Edge, case: str, language: str) -> None:
    body, status, code, pointer = BODIES[case]
    things = await edge.count("things")
    answer = await _post(edge, body, language)
    problem = answer.json()
    named = problem.get("errors", [problem])[0]
    assert (answer.status_code, named["code"], named.get("pointer")) == (status, code, pointer)
    assert answer.headers["content-type"] == "application/problem+json"
    assert _is_chinese(problem["title"] + named["detail"]) == (language == "zh")
    assert await edge.count("things") == things


async def test_several_errors_are_all_named(edge: Edge) -> None:
    problem = (await _post(edge, b'{"number": "", "quantity": 5}')).json()
    assert problem["code"] == "invalid_input"
    assert [(e["code"], e["pointer"]) for e in problem["errors"]] == [
        ("too_short", "/number"),
        ("decimal_text", "/quantity"),
    ]


@pytest.mark.parametrize("content_type", ["text/plain", "application/xml", "", "application/json; charset=gbk"])
async def test_wrong_content_type(edge: Edge, content_type: str) -> None:
    answer = await edge.http.post("/things", content=GOOD, headers=edge.headers(content_type=content_type))
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")


async def test_body_over_five_megabytes(edge: Edge) -> None:
    answer = await _post(edge, b'"' + b"x" * 5_000_000 + b'"')
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


async def test_body_over_five_megabytes_without_length(edge: Edge) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(60):
            yield b"x" * 100_000

    headers = edge.headers(content_type="application/json")
    answer = await edge.http.post("/things", content=chunks(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


@pytest.mark.parametrize(
    ("path", "method", "code"), [("/nowhere", "GET", "not_found"), ("/things", "DELETE", "method_not_allowed")]
)
@pytest.mark.parametrize(("language", "title"), [("en", 0), ("zh", 1)])
async def test_unknown_address(edge: Edge, path: str, method: str, code: str, language: str, title: int) -> None:
    answer = await edge.http.request(method, path, headers=edge.headers(language))
    assert answer.json()["code"] == code
    assert _is_chinese(answer.json()["title"]) == bool(title)


async def test_an_error_outside_the_body_is_named(edge: Edge) -> None:
    answer = await edge.http.put("/things/me", content=GOOD, headers=edge.headers(content_type="application/json"))
    error = answer.json()["errors"][0]
    assert (error["code"], error["in"], error["name"]) == ("not_a_uuid", "path", "id")


async def _post(edge: Edge, body: bytes, language: str = "en") -> httpx.Response:
    headers = edge.headers(language, content_type="application/json")
    return await edge.http.post("/things", content=body, headers=headers)


def _is_chinese(text: str) -> bool:
    return any("一" <= character <= "鿿" for character in text)
