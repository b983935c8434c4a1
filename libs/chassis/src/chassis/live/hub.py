"""What changes just now, for whoever listens: the live stream and `Prefer: wait`."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

Predicate = Callable[[Mapping[str, Any]], bool]
Carry = Callable[[UUID, "Change"], None]
"""(organisation_id, change)"""
RECENT_MAX = 2_000
LISTENER_QUEUE_MAX = 1_000


class Change(NamedTuple):
    """One thing of one organisation is as `data` says since `at`."""

    kind: str
    id: UUID
    data: Mapping[str, Any]
    at: datetime


class Listener:
    """A queue of changes of one organisation; one that reads too slowly is cut off and resumes by Last-Event-ID."""

    def __init__(self) -> None:
        self._changes: asyncio.Queue[Change] = asyncio.Queue(LISTENER_QUEUE_MAX)
        self.overrun = False

    def hear(self, change: Change) -> None:
        if self._changes.full():
            self.overrun = True
        else:
            self._changes.put_nowait(change)

    async def next(self) -> Change:
        return await self._changes.get()


class Hub:
    """Changes of this process, and of the service's other processes, while they happen. Nothing is stored here."""

    def __init__(self) -> None:
        self._listeners: dict[UUID, set[Listener]] = {}
        self._waiting: dict[UUID, set[asyncio.Future[None]]] = {}
        self._recent: OrderedDict[UUID, Mapping[str, Any]] = OrderedDict()
        self._carriers: list[Carry] = []
        self._watchers: dict[str, list[Carry]] = {}

    def publish(self, organisation_id: UUID, kind: str, id: UUID, data: Mapping[str, Any]) -> None:
        """Call it after the commit (`on_commit`). `data` is small and plain JSON."""
        change = Change(kind, id, data, datetime.now(UTC))
        self.deliver(organisation_id, change)
        for carry in self._carriers:
            carry(organisation_id, change)

    def deliver(self, organisation_id: UUID, change: Change) -> None:
        """Give a change to the listeners of this process."""
        self._recent[change.id] = change.data
        self._recent.move_to_end(change.id)
        if len(self._recent) > RECENT_MAX:
            self._recent.popitem(last=False)
        for future in self._waiting.pop(change.id, ()):
            if not future.done():
                future.set_result(None)
        for listener in self._listeners.get(organisation_id, ()):
            listener.hear(change)
        for watch in self._watchers.get(change.kind, ()):
            watch(organisation_id, change)

    def watch(self, kind: str, watch: Carry) -> None:
        """Call `watch` at every change of this kind, whichever process published it."""
        self._watchers.setdefault(kind, []).append(watch)

    def is_listened_to(self, organisation_id: UUID) -> bool:
        """Whether a stream of this process is open in the organisation."""
        return bool(self._listeners.get(organisation_id))

    def carry_to_others(self, carry: Carry) -> None:
        """Also give each published change to `carry`, which takes it to other processes."""
        self._carriers.append(carry)

    async def wait_for(self, id: UUID, predicate: Predicate, *, timeout_seconds: float) -> Mapping[str, Any] | None:
        """The data of the first change of `id` that fulfils `predicate`, also one just before the call; None in time.

        The predicate must look at a version or final state, so that an older change cannot fulfil it.
        """
        try:
            async with asyncio.timeout(timeout_seconds):
                while (data := self._recent.get(id)) is None or not predicate(data):
                    await self._next_change_of(id)
                return data
        except TimeoutError:
            return None

    @contextmanager
    def listening(self, organisation_id: UUID) -> Iterator[Listener]:
        listener = Listener()
        self._listeners.setdefault(organisation_id, set()).add(listener)
        try:
            yield listener
        finally:
            self._listeners[organisation_id].discard(listener)

    async def _next_change_of(self, id: UUID) -> None:
        future = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(id, set()).add(future)
        try:
            await future
        finally:
            if futures := self._waiting.get(id):
                futures.discard(future)
                if not futures:
                    del self._waiting[id]
