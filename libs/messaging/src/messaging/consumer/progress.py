"""The watchdog: records wait and nothing moves (aiokafka#712)."""

from time import monotonic
from typing import Any

from messaging.bus import Bus
from messaging.consumer.membership import has_joined, records_behind
from messaging.metrics import LAG

STUCK_SECONDS = 60.0
IDLE_SECONDS = 1.0


class Progress:
    """All times are `time.monotonic` seconds."""

    def __init__(self, service: str, bus: Bus) -> None:
        self._service = service
        self._bus = bus
        self.joined = False
        self.begin()

    def begin(self) -> None:
        """A new consumer starts with a clean slate."""
        self._moved_at = self._heard_at = monotonic()

    def heard(self) -> None:
        self._heard_at = monotonic()

    def applied(self) -> None:
        self._moved_at = self._heard_at = monotonic()

    def look(self, consumer: Any, *, busy: bool) -> None:
        """Measure the lag. Without lag, or while a batch is at work (it reports for itself), all is well."""
        joined = has_joined(consumer)
        self.joined = self.joined or joined
        behind = records_behind(consumer)
        for topic, lag in behind.items():
            LAG.labels(self._service, self._bus.source(topic)).set(lag)
        if busy or (joined and not any(behind.values())):
            self._moved_at = monotonic()

    @property
    def is_stuck(self) -> bool:
        """Lag, or no place in the group, and nothing applied for `STUCK_SECONDS`."""
        return monotonic() - self._moved_at > STUCK_SECONDS

    @property
    def is_idle(self) -> bool:
        return monotonic() - self._heard_at > IDLE_SECONDS
