"""First expired, first out: which batches to take."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class LyingBatch:
    """`available` in micros: on hand less what orders claim by the batch's name."""

    batch_id: UUID
    number: str
    production_date: date | None
    expiry_date: date | None
    available: int


@dataclass(slots=True)
class Proposal:
    """Micros. `expired` have goods that nobody should send."""

    taken: list[tuple[LyingBatch, int]] = field(default_factory=list)
    missing: int = 0
    expired: list[LyingBatch] = field(default_factory=list)


def propose_batches(lying: Sequence[LyingBatch], quantity: int, on: date) -> Proposal:
    """`lying` is in the order to take them. A batch may still be sent on the day it expires."""
    proposal = Proposal(missing=quantity)
    for batch in lying:
        if batch.expiry_date is not None and batch.expiry_date < on:
            proposal.expired.append(batch)
        elif proposal.missing:
            part = min(batch.available, proposal.missing)
            proposal.taken.append((batch, part))
            proposal.missing -= part
    return proposal
