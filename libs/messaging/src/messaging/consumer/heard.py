"""A record of the bus, or an item of a feed, as far as it has to be read to know what to do with it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from contracts import Event
from messaging.bus import Bus
from messaging.cloud_events import item_of
from messaging.delivery import Delivery, FeedItem, Handler, Subscription

Read: TypeAlias = Callable[[bytes], Event]
Taker: TypeAlias = tuple[Handler | None, Read | None]
"""Who takes an event, and how its body is read for them."""
NOBODY: Taker = (None, None)


@dataclass(slots=True)
class Heard:
    """`handler` and `read` None: to be passed over. `delivery` or `flaw` (why it cannot be read) is there once it is
    decoded."""

    source: str
    position: int
    previous: int
    shard: int
    handler: Handler | None
    read: Read | None
    item: FeedItem | None
    log_id: str
    delivery: Delivery[Any] | None = None
    flaw: str | None = None

    @property
    def place(self) -> tuple[str, int]:
        return self.source, self.shard

    @property
    def is_hollow(self) -> bool:
        """It was too long for the bus; the feed has its body."""
        return self.item is not None and not self.item.body

    @property
    def weight(self) -> int:
        """Bytes of the body that will be parsed."""
        return len(self.item.body) if self.item is not None else 0

    def let_go(self) -> None:
        """It is dealt with: what it carried may leave the memory while others of its batch are still at work."""
        self.item = self.delivery = None

    def decode(self) -> None:
        """Parse the body, once. A body that is not what its type says is a flaw of this event, not an error."""
        if self.item is None or self.read is None or self.delivery is not None or self.flaw is not None:
            return
        item = self.item
        try:
            event = self.read(item.body)
        except ValueError as error:
            self.flaw = f"{type(error).__name__}: {error}"
            return
        self.delivery = Delivery(
            event,
            self.source,
            item.position,
            item.previous,
            item.shard,
            item.key,
            item.event_id,
            item.time,
            item.traceparent,
        )


class Ear:
    """Knows which handler takes an event, by source and type, before anything is parsed."""

    def __init__(self, subscriptions: Sequence[Subscription], bus: Bus) -> None:
        self._bus = bus
        self.sources = [subscription.source for subscription in subscriptions]
        self._rank = {source: rank for rank, source in enumerate(self.sources)}
        self._kinds = {s.source: s.kinds and frozenset(map(str, s.kinds)) for s in subscriptions}
        self._takers: dict[tuple[str, str], Taker] = {
            (subscription.source, event.ce_type()): (handler, _read_of(subscription, event))
            for subscription in subscriptions
            for event, handler in subscription.handlers.items()
        }

    def records(self, records: Iterable[Any]) -> list[Heard]:
        """Kafka records as heard, in order of subscription and position. Foreign records (no position) are left out."""
        return self._sorted([heard for record in records if (heard := self._record(record)) is not None])

    def items(self, source: str, items: Iterable[FeedItem]) -> list[Heard]:
        """Items of a feed as heard."""
        return self._sorted([self._item(source, item) for item in items])

    def _sorted(self, heard: list[Heard]) -> list[Heard]:
        return sorted(heard, key=lambda one: (self._rank[one.source], one.position))

    def _record(self, record: Any) -> Heard | None:
        headers = dict(record.headers)
        if "ce_position" not in headers or "ce_shard" not in headers or "ce_previous" not in headers:
            return None
        source = self._bus.source(record.topic)
        handler, read = self._taker(source, headers.get("ce_type", b"").decode(), headers.get("ce_kind", b"").decode())
        return Heard(
            source,
            int(headers["ce_position"]),
            int(headers["ce_previous"]),
            int(headers["ce_shard"]),
            handler,
            read,
            item_of(headers, record.key or b"", record.value or b"") if handler else None,
            headers.get("ce_log", b"").decode(),
        )

    def _item(self, source: str, item: FeedItem) -> Heard:
        handler, read = self._taker(source, item.ce_type, item.kind or "")
        heard = item if handler else None
        return Heard(source, item.position, item.previous, item.shard, handler, read, heard, item.log_id)

    def _taker(self, source: str, ce_type: str, kind: str) -> Taker:
        kinds = self._kinds[source]
        if kinds is not None and kind and kind not in kinds:
            return NOBODY
        return self._takers.get((source, ce_type), NOBODY)


def _read_of(subscription: Subscription, event: type[Event]) -> Read:
    parts = (part.read for part in subscription.parts if part.event is event)
    return next(parts, event.model_validate_json)
