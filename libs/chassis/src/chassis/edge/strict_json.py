"""JSON as RFC 8259 means it: what Python's reader lets pass (NaN, 1e400, keys twice) is refused, with a pointer."""

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from chassis.problems.known import (
    JSON_CHARACTER,
    JSON_DUPLICATE_KEY,
    JSON_INVALID,
    JSON_NOT_FINITE,
    JSON_NUMBER_TOO_LONG,
    JSON_TOO_DEEP,
)
from chassis.problems.pointer import pointer_token
from chassis.problems.problem import ProblemType

DIGITS_MAX = 18
SHOWN_MAX = 50


@dataclass(frozen=True, slots=True)
class Refused:
    """Stands in the decoded body for what is refused there."""

    problem: ProblemType
    values: dict[str, Any] = field(default_factory=dict)
    below: str = ""


class StrictReader:
    """Decodes one body; `refused` tells whether a `Refused` stands anywhere in the value."""

    def __init__(self) -> None:
        self.refused = False
        self._decoder = json.JSONDecoder(
            object_pairs_hook=self._object,
            parse_float=self._float,
            parse_int=self._integer,
            parse_constant=lambda literal: self._refuse(JSON_NOT_FINITE, literal=literal),
        )

    def decode(self, text: str) -> Any:
        return self._decoder.decode(text)

    def _refuse(self, problem: ProblemType, below: str = "", **values: Any) -> Refused:
        self.refused = True
        return Refused(problem, values, below)

    def _object(self, pairs: list[tuple[str, Any]]) -> Any:
        members = dict(pairs)
        if len(members) == len(pairs):
            return members
        keys = [key for key, _ in pairs]
        twice = next(key for place, key in enumerate(keys) if key in keys[:place])
        return self._refuse(JSON_DUPLICATE_KEY, pointer_token(twice), key=twice[:SHOWN_MAX])

    def _float(self, text: str) -> Any:
        value = float(text)
        return value if math.isfinite(value) else self._refuse(JSON_NOT_FINITE, literal=text[:SHOWN_MAX])

    def _integer(self, text: str) -> Any:
        return int(text) if len(text) <= DIGITS_MAX else self._refuse(JSON_NUMBER_TOO_LONG, digits_max=DIGITS_MAX)


def check_json(body: bytes) -> None:
    """Raises 400 `json_invalid`, `json_not_finite`, `json_duplicate_key` and so on."""
    reader = StrictReader()
    try:
        value = reader.decode(body.decode())
        if reader.refused or b"\\u" in body:
            _refuse_first(value)
    except json.JSONDecodeError as error:
        raise JSON_INVALID(cause=error.msg, position=error.pos) from error
    except UnicodeDecodeError as error:
        raise JSON_INVALID(cause="UTF-8", position=error.start) from error
    except RecursionError as error:
        raise JSON_TOO_DEEP() from error


def _refuse_first(value: Any) -> None:
    for pointer, leaf in _leaves(value, ""):
        if isinstance(leaf, Refused):
            raise leaf.problem(pointer=pointer + leaf.below, **leaf.values)
        if isinstance(leaf, str) and not _storable(leaf):
            raise JSON_CHARACTER(pointer=pointer)


def _leaves(value: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, member in value.items():
            yield pointer, key
            yield from _leaves(member, pointer + pointer_token(key))
    elif isinstance(value, list):
        for place, member in enumerate(value):
            yield from _leaves(member, pointer + pointer_token(place))
    else:
        yield pointer, value


def _storable(text: str) -> bool:
    """PostgreSQL's text holds neither NUL nor half of a surrogate pair."""
    return (text.isascii() and "\0" not in text) or not any(c == "\0" or "\ud800" <= c <= "\udfff" for c in text)
