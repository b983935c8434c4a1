"""What the headers of a command demand: its key, the version it saw, and how long it would wait."""

import re
from dataclasses import dataclass

from starlette.datastructures import Headers

from chassis.problems.known import IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID, PREFER_INVALID

WAIT_SECONDS_MAX = 8.0
_KEY = re.compile(r"[\x21-\x7e]{1,200}")
_VERSION = re.compile(r'(?:W/)?"(0|[1-9][0-9]{0,17})"')
_WAIT = re.compile(r'(?:^|[,;])\s*wait\s*=\s*"?([^\s,;"]*)"?', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Preconditions:
    idempotency_key: str | None
    expected_version: int | None
    wait_seconds: float


def preconditions(headers: Headers) -> Preconditions:
    """Raises 400 `idempotency_key_invalid`, `if_match_invalid` or `prefer_invalid`."""
    return Preconditions(_idempotency_key(headers), _expected_version(headers), _wait_seconds(headers))


def _idempotency_key(headers: Headers) -> str | None:
    key = headers.get("idempotency-key")
    if key is not None and not _KEY.fullmatch(key):
        raise IDEMPOTENCY_KEY_INVALID()
    return key


def _expected_version(headers: Headers) -> int | None:
    text = headers.get("if-match")
    if text is None:
        return None
    match = _VERSION.fullmatch(text.strip())
    if match is None:
        raise IF_MATCH_INVALID()
    return int(match[1])


def _wait_seconds(headers: Headers) -> float:
    """RFC 7240 `Prefer: wait=2`; more than the maximum is cut to it."""
    match = _WAIT.search(headers.get("prefer", ""))
    if match is None:
        return 0.0
    if not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,3})?", match[1]):
        raise PREFER_INVALID(seconds_max=WAIT_SECONDS_MAX)
    return min(float(match[1]), WAIT_SECONDS_MAX)
