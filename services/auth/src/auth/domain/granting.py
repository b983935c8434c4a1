"""What one may give to others, and what an organisation may never lose."""

from collections.abc import Iterable

from contracts import PEOPLE_EDIT


def functions_beyond(wanted: Iterable[str], own: frozenset[str]) -> tuple[str, ...]:
    """Functions that the giver lacks: nobody hands out more than they have, themselves included."""
    return tuple(code for code in wanted if code not in own)


def keeps_administration(functions_of_active_people: Iterable[frozenset[str]]) -> bool:
    """Somebody must be left who can manage people."""
    return any(PEOPLE_EDIT in functions for functions in functions_of_active_people)
