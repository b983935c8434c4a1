"""Which zones an organisation can be in."""

from collections.abc import Iterable

OF_ONE_MACHINE = frozenset({"Factory", "localtime", "posixrules"})
"""Names in the database that are no place: browsers do not know them, and each machine means another time by them."""


def chosen_from(names: Iterable[str]) -> frozenset[str]:
    """Of all names of the database, those that mean the same everywhere."""
    return frozenset(names) - OF_ONE_MACHINE
