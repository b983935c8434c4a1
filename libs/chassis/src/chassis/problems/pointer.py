"""JSON pointers (RFC 6901)."""

from collections.abc import Iterable


def pointer_token(part: str | int) -> str:
    """`/part`, escaped."""
    return "/" + str(part).replace("~", "~0").replace("/", "~1")


def json_pointer(parts: Iterable[str | int]) -> str:
    """`/lines/0/quantity` of ("lines", 0, "quantity")."""
    return "".join(map(pointer_token, parts))
