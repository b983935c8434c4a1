"""Handing events to their handlers: whole runs of the same handler, or, once one failed, piece by piece."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from messaging.consumer.heard import Heard
from messaging.consumer.park import Parked
from messaging.delivery import Connection, Handler, Transactions
from messaging.transient import is_transient

PIECE_EVENTS = 128
GROWTH = 4
BEGIN_SQL = "SAVEPOINT piece"
NEXT_SQL = "RELEASE SAVEPOINT piece; SAVEPOINT piece"
UNDO_SQL = "ROLLBACK TO SAVEPOINT piece"


async def hand_over(connection: Connection, willing: Sequence[Heard]) -> None:
    """Maximal runs of the same handler, each at once. Raises whatever a handler raises."""
    for handler, run in groupby(willing, key=lambda heard: heard.handler):
        await _handle(connection, handler, list(run))


async def hand_over_in_pieces(
    database: Transactions, connection: Connection, willing: Sequence[Heard], parked: Parked
) -> None:
    """The same in pieces, each undone alone when it fails; what fails alone is parked.

    Raises only what is transient: the whole transaction has to be tried again.
    """
    pieces = Pieces(database, connection, parked)
    for handler, run in groupby(willing, key=lambda heard: heard.handler):
        await pieces.hand_over(handler, list(run))


@dataclass(slots=True)
class Pieces:
    """Looks for the first event that fails: of a piece that did, half is tried, until what fails stands alone.

    `_length` of the next piece; `_failing`: so many of the next events have failed together; `_sound`: how many went
    through since one was parked. `_clean`: nothing has happened since the savepoint was set or gone back to.
    """

    database: Transactions
    connection: Connection
    parked: Parked
    _length: int = PIECE_EVENTS
    _failing: int = 0
    _sound: int = PIECE_EVENTS
    _begun: bool = False
    _clean: bool = False

    async def hand_over(self, handler: Handler | None, events: Sequence[Heard]) -> None:
        rest = self._willing(events)
        while rest:
            count = max(1, self._failing // 2) if self._failing else min(self._length, len(rest))
            error = await self._try(handler, rest[:count])
            if error is None:
                self._went_through(count)
                rest = rest[count:]
            elif count > 1:
                self._failing = count
            else:
                self._park(rest[0], error)
                rest = self._willing(rest[1:])

    def _willing(self, events: Sequence[Heard]) -> Sequence[Heard]:
        return [heard for heard in events if not self.parked.takes(heard, None)]

    def _went_through(self, count: int) -> None:
        self._sound += count
        self._failing = max(0, self._failing - count)
        if not self._failing:
            self._length = min(PIECE_EVENTS, self._length * GROWTH)

    def _park(self, heard: Heard, error: Exception) -> None:
        """Where much is poison, the next pieces are short."""
        self.parked.takes(heard, f"{type(error).__name__}: {error}")
        self._length = min(PIECE_EVENTS, max(1, 2 * self._sound))
        self._failing = self._sound = 0

    async def _try(self, handler: Handler | None, piece: Sequence[Heard]) -> Exception | None:
        await self._begin()
        try:
            with self.database.forgetting_failures(self.connection):
                await _handle(self.connection, handler, piece)
        except Exception as error:
            if is_transient(error):
                raise
            await self.connection.execute(UNDO_SQL)
            self._clean = True
            return error
        return None

    async def _begin(self) -> None:
        """One look at the server for the end of a piece and the begin of the next."""
        if not self._clean:
            await self.connection.execute(NEXT_SQL if self._begun else BEGIN_SQL)
        self._begun, self._clean = True, False


async def _handle(connection: Connection, handler: Handler | None, run: Sequence[Heard]) -> None:
    deliveries = [heard.delivery for heard in run if heard.delivery is not None]
    if handler is not None:
        await handler(connection, deliveries)
