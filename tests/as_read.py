"""Events as a service reads them off the wire: of each no more than the service says it reads."""

from collections.abc import Iterable
from typing import TypeVar, cast

from contracts import Event, Part, decode, encode

E = TypeVar("E", bound=Event)


def as_read(event: E, parts: Iterable[Part[Event]]) -> E:
    """What is used but not read is an AttributeError here, as it is there."""
    body = encode(event)
    read = next((part.read for part in parts if part.event is type(event)), None)
    return cast(E, read(body) if read else decode(event.ce_type(), body))
