"""Names of documents that are the same in every load."""

PREFIX = "online-retail"


def reference_of(*parts: object) -> str:
    """`online-retail:536365`, `online-retail:C536379:536301` and so on."""
    return ":".join((PREFIX, *map(str, parts)))


def part_of(reference: str) -> str:
    """What follows the prefix."""
    return reference.removeprefix(f"{PREFIX}:")
