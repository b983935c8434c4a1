"""Handing events to their handlers: whole runs of the same handler, or, once one failed, piece by piece."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from messaging.consumer.heard import Heard
from messaging.consumer.park import Parked
from messaging.delivery import Connection, Handler, Transactions
from messaging.transient import is_transient

PIECE_EVENTS = 256
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
    """The same in pieces, each undone alone when it fails and halved until what fails stands alone and is parked.

    Raises only what is transient: the whole transaction has to be tried again.
    """
    pieces = Pieces(database, connection, parked)
    for handler, run in groupby(willing, key=lambda heard: heard.handler):
        events = list(run)
        for start in range(0, len(events), PIECE_EVENTS):
            await pieces.hand_over(handler, events[start : start + PIECE_EVENTS])


@dataclass(slots=True)
class Pieces:
    """`_clean`: nothing has happened since the savepoint was set or gone back to."""

    database: Transactions
    connection: Connection
    parked: Parked
    _begun: bool = False
    _clean: bool = False

    async def hand_over(self, handler: Handler | None, piece: Sequence[Heard]) -> bool:
        """Whether the piece went through as it was; otherwise what of it can be applied is applied."""
        willing = [heard for heard in piece if not self.parked.takes(heard, None)]
        error = await self._try(handler, willing) if willing else None
        if error is None:
            return True
        if len(willing) == 1:
            self.parked.takes(willing[0], f"{type(error).__name__}: {error}")
        else:
            await self._halve(handler, willing)
        return False

    async def _halve(self, handler: Handler | None, piece: Sequence[Heard]) -> None:
        """Of a piece that fails: when its first half does not, the second half need not be tried whole."""
        middle = len(piece) // 2
        first, second = piece[:middle], piece[middle:]
        if await self.hand_over(handler, first) and len(second) > 1:
            await self._halve(handler, second)
        else:
            await self.hand_over(handler, second)

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
