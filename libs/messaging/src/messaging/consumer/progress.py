"""The watchdog: records wait and nothing moves (aiokafka#712)."""

from time import monotonic
from typing import Any

from messaging.metrics import LAG

STUCK_SECONDS = 60.0
IDLE_SECONDS = 1.0


class Progress:
    """All times are `time.monotonic` seconds."""

    def __init__(self, service: str) -> None:
        self._service = service
        self.joined = False
        self.begin()

    def begin(self) -> None:
        """A new consumer starts with a clean slate."""
        self._moved_at = self._heard_at = monotonic()

    def heard(self) -> None:
        self._heard_at = monotonic()

    def applied(self) -> None:
        self._moved_at = monotonic()

    def look(self, consumer: Any, *, busy: bool) -> None:
        """Measure the lag. Without lag, or while a batch is at work (it reports for itself), all is well."""
        assigned = consumer.assignment() if consumer is not None else ()
        self.joined = self.joined or bool(assigned)
        lags: dict[str, int] = {}
        for partition in assigned:
            lags[partition.topic] = lags.get(partition.topic, 0) + _lag(consumer, partition)
        for topic, lag in lags.items():
            LAG.labels(self._service, topic).set(lag)
        if busy or (_has_joined(consumer) and not any(lags.values())):
            self._moved_at = monotonic()

    @property
    def is_stuck(self) -> bool:
        """Lag, or no place in the group, and nothing applied for `STUCK_SECONDS`."""
        return monotonic() - self._moved_at > STUCK_SECONDS

    @property
    def is_idle(self) -> bool:
        return monotonic() - self._heard_at > IDLE_SECONDS


def _has_joined(consumer: Any) -> bool:
    """Also a member that got no partition has joined."""
    subscription = consumer._subscription.subscription if consumer is not None else None
    return subscription is not None and subscription.assignment is not None


def _lag(consumer: Any, partition: Any) -> int:
    """Records behind, by what the consumer knows without asking the broker."""
    state = consumer._subscription.subscription.assignment.state_value(partition)
    if state is None or not state.has_valid_position or state.highwater is None:
        return 0
    return max(0, int(state.highwater) - int(state.position))
