"""Pydantic's validation errors as one problem: each with its own code, a pointer, and a sentence in both languages."""

from collections.abc import Mapping, Sequence
from typing import Any

from chassis.problems.known import INVALID_INPUT
from chassis.problems.pointer import json_pointer
from chassis.problems.problem import Problem, ProblemType
from chassis.problems.validation_types import TYPES, VALUE_INVALID

ERRORS_MAX = 100
_OUTSIDE_THE_BODY = ("query", "path", "header", "cookie")
_SHOWN_SCALARS = (str, int, float, bool)


def problem_of_validation(errors: Sequence[Mapping[str, Any]]) -> Problem:
    """422 `invalid_input`. `pointer` leads into the body; `in` and `name` say which query, path or header part."""
    return INVALID_INPUT.many([_problem(error) for error in errors[:ERRORS_MAX]])


def _problem(error: Mapping[str, Any]) -> Problem:
    where, *path = error["loc"] or ("body",)
    known, values = _known(error)
    if where in _OUTSIDE_THE_BODY:
        return Problem(known, values={**values, "in": where, "name": str(path[0]) if path else ""})
    return known(pointer=json_pointer(_without_union_tags(path)), **values)


def _known(error: Mapping[str, Any]) -> tuple[ProblemType, dict[str, Any]]:
    """A code of the table, or pydantic's own type for what the table does not name."""
    context = {name: _shown(value) for name, value in (error.get("ctx") or {}).items()}
    known = TYPES.get(error["type"])
    if known is None:
        return VALUE_INVALID, {"cause": error["type"]}
    return known, {"message": str(error.get("msg", "")), **context}


def _shown(value: Any) -> Any:
    return value if isinstance(value, _SHOWN_SCALARS) else str(value)


def _without_union_tags(path: Sequence[str | int]) -> list[str | int]:
    """Pydantic puts the branch of a union into the path; the body has no such member."""
    return [part for part in path if not (isinstance(part, str) and ("[" in part or "-" in part))]
