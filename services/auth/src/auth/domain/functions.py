"""Names of the functions, for people. The codes are the contract's."""

from collections.abc import Iterable
from dataclasses import dataclass

from contracts import FUNCTION_WORDS, FUNCTIONS


@dataclass(frozen=True, slots=True)
class FunctionName:
    code: str
    zh: str
    en: str


def function_names() -> tuple[FunctionName, ...]:
    """Every function of the contract, in its order. KeyError: one that has no name yet."""
    return tuple(FunctionName(code, zh, en) for code in FUNCTIONS for en, zh in (FUNCTION_WORDS[code],))


def unknown_functions(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(code for code in codes if code not in FUNCTIONS)


def in_contract_order(codes: Iterable[str]) -> tuple[str, ...]:
    """Each code once."""
    wanted = frozenset(codes)
    return tuple(code for code in FUNCTIONS if code in wanted)
