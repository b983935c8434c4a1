"""Sees a batch applied: whole, else in pieces, else split into smaller transactions until what fails is parked."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic

from structlog import get_logger

from messaging.consumer.apply_batch import Applied, GapSeenError, OtherLogError, apply_batch
from messaging.consumer.cursors import Place
from messaging.consumer.heard import Heard
from messaging.consumer.pass_over import pass_over
from messaging.consumer.persist import persist
from messaging.consumer.portions import portions
from messaging.consumer.spans import Spans
from messaging.delivery import Transactions
from messaging.metrics import BATCH_SECONDS, HEARD, PARKED
from messaging.troubles import Troubles

WARY_BATCHES = 16

logger = get_logger("messaging")


@dataclass
class Applying:
    """`moved` hears of new cursors, `forget` that those known were wrong. `_wary`: batches still to go in pieces."""

    service: str
    database: Transactions
    troubles: Troubles
    wake: Callable[[], None]
    moved: Callable[[Mapping[Place, int]], None]
    forget: Callable[[], None]
    _wary: int = 0

    def __post_init__(self) -> None:
        self._spans = Spans(self.service)

    async def all(self, batch: Sequence[Heard]) -> None:
        """Apply `batch` in portions that are parsed one after the other, which bounds what is in memory at once."""
        if await self._is_passed_over(batch):
            return
        for portion in portions(batch):
            await self._apply(portion)
            for heard in portion:
                heard.let_go()

    async def _is_passed_over(self, batch: Sequence[Heard]) -> bool:
        """Whether nobody here wants to hear any of `batch`, and its cursors have moved on."""
        if not batch or any(heard.handler is not None for heard in batch):
            return False
        positions = await persist(self.database, self.troubles, lambda: pass_over(self.database, batch))
        if positions is not None:
            self._count(Applied(positions, fresh=list(batch)))
            self.moved(positions)
        return positions is not None

    async def _apply(self, batch: Sequence[Heard]) -> None:
        """Apply `batch` but for what fails, which is parked. Raises when parking fails."""
        for heard in batch:
            heard.decode()
        try:
            await self._commit(batch, in_pieces=self._wary > 0)
        except (GapSeenError, OtherLogError):
            self.forget()
        except Exception as error:
            await self._apply_warily(batch, error)

    async def _apply_warily(self, batch: Sequence[Heard], error: Exception) -> None:
        """Piece by piece in one transaction; what fails only at its commit is looked for by smaller transactions."""
        if self._wary:
            await self._split(batch, error)
        else:
            self._wary = 1
            await self._apply(batch)

    async def _split(self, batch: Sequence[Heard], error: Exception) -> None:
        suspects = [heard for heard in batch if heard.handler is not None and heard.flaw is None]
        if not suspects:
            raise error
        if len(suspects) == 1:
            suspects[0].flaw = f"{type(error).__name__}: {error}"
            await self._apply(batch)
            return
        middle = batch.index(suspects[len(suspects) // 2])
        await self._apply(batch[:middle])
        await self._apply(batch[middle:])

    async def _commit(self, batch: Sequence[Heard], *, in_pieces: bool) -> None:
        """In pieces for a while after there was poison: its neighbours are likely to be like it."""
        if not batch:
            return
        poison = {(heard.source, heard.position): heard.flaw for heard in batch if heard.flaw is not None}
        started = monotonic()
        with self._spans.of(batch):
            work = partial(apply_batch, self.database, batch, poison, in_pieces=in_pieces)
            applied = await persist(self.database, self.troubles, work)
        self._wary = max(0, self._wary - 1)
        if any(parking.waits_for is None for parking in applied.parked):
            self._wary = WARY_BATCHES
        self.wake()
        BATCH_SECONDS.labels(self.service).observe(monotonic() - started)
        self._count(applied)
        self.moved(applied.positions)

    def _count(self, applied: Applied) -> None:
        for source, number in Counter(heard.source for heard in applied.fresh).items():
            HEARD.labels(self.service, source).inc(number)
        for source, number in Counter(parking.heard.source for parking in applied.parked).items():
            PARKED.labels(self.service, source).inc(number)
        for parking in applied.parked:
            if parking.waits_for is None:
                logger.error(
                    "an event is parked", service=self.service, source=parking.heard.source, error=parking.error
                )
