"""How far down the outbox the relay has to look, proved by transaction ids rather than by the order of a sequence."""

from messaging.relay.log import BATCH_SIZE_MAX, Snapshot


class Floor:
    """Raises the floor id step by step.

    A transaction has its id before it takes an outbox id (`say`). So the owners of all ids up to a `candidate` that was
    seen are older than `next_new` of a later snapshot, and once `oldest_open` has reached that, they have ended. A look
    begun after that sees every row of theirs; if it left none out, the candidate is the new floor. `missing`: the ids
    between the floor and the highest one seen that no look has found: not committed yet, rolled back, or placed by an
    earlier leader.
    """

    def __init__(self, floor_id: int) -> None:
        self.floor_id = floor_id
        self.highest_seen = floor_id
        self.missing: set[int] = set()
        self._candidate: tuple[int, int] | None = None
        self._ended_id = floor_id

    def looked(self, ids: list[int]) -> None:
        """A look for what is missing or above the highest id seen found `ids` (ascending); all have a position now."""
        if ids and ids[-1] > self.highest_seen:
            self.missing.update(range(self.highest_seen + 1, ids[-1]))
            self.highest_seen = ids[-1]
        self.missing.difference_update(ids)
        complete = len(ids) < BATCH_SIZE_MAX or ids[-1] >= self._ended_id
        if complete and self._ended_id > self.floor_id:
            self.floor_id = self._ended_id
            self.missing = {one for one in self.missing if one > self.floor_id}

    @property
    def can_rise(self) -> bool:
        """Whether another snapshot would help."""
        return self.highest_seen > self._ended_id

    def observe(self, snapshot: Snapshot) -> None:
        """A snapshot taken now, after the last look."""
        if self._candidate and snapshot.oldest_open >= self._candidate[1]:
            self._ended_id = self._candidate[0]
            self._candidate = None
        if self._candidate is None and self.can_rise:
            self._candidate = (self.highest_seen, snapshot.next_new)
