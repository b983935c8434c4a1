"""What keeps a service from working right now, by name."""

from collections.abc import Iterator
from contextlib import contextmanager


class Troubles:
    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def set(self, name: str, text: str | None) -> None:
        """None: it is over."""
        if text is None:
            self._texts.pop(name, None)
        else:
            self._texts[name] = text

    def all(self) -> list[str]:
        return sorted(self._texts.values())

    @contextmanager
    def over_afterwards(self, name: str) -> Iterator[None]:
        try:
            yield
        finally:
            self.set(name, None)
