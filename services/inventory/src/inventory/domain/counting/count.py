"""A stock count: what was counted against what the book held at the instant of counting.

Work need not stop: the book of an item is taken at the instant of its last entry of the round, so movements between
the start and that instant are in it, and later ones are not.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from contracts import Direction

ZERO = Decimal(0)


class Uncounted(StrEnum):
    """What to make of items that nobody counted when a sheet is closed."""

    KEEP = "keep"
    ZERO = "zero"


@dataclass(frozen=True, slots=True)
class ItemKey:
    """`batch_id` None: goods without a batch."""

    product_id: UUID
    batch_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a sheet. `expected` and `counted` are None until someone counted it; `book` is the book now."""

    key: ItemKey
    round: int
    expected: Decimal | None
    counted: Decimal | None
    counted_at: datetime | None
    book: Decimal = ZERO

    @property
    def variance(self) -> Decimal:
        return ZERO if self.counted is None or self.expected is None else self.counted - self.expected


@dataclass(frozen=True, slots=True)
class Pieces:
    """Of a product with serial numbers: those in stock at the counting instant, and those that were seen."""

    in_stock: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Variance:
    """A line of the document that a count proposes; `quantity` is positive."""

    key: ItemKey
    direction: Direction
    quantity: Decimal
    serials: tuple[str, ...] = ()


def needs_recount(items: Iterable[Item], recount_above: Decimal | None) -> list[ItemKey]:
    """Items whose first count is further from the book than `recount_above` allows."""
    if recount_above is None:
        return []
    return [item.key for item in items if item.round == 1 and abs(item.variance) > recount_above]


def variances(items: Sequence[Item], pieces: Mapping[ItemKey, Pieces], uncounted: Uncounted) -> list[Variance]:
    """What the books have to be corrected by, in the order of the items. Serial numbers are compared one by one."""
    found: list[Variance] = []
    for item in items:
        if item.key in pieces:
            found += _of_pieces(item, pieces[item.key], uncounted)
        elif quantity := _difference(item, uncounted):
            direction = Direction.IN if quantity > 0 else Direction.OUT
            found.append(Variance(item.key, direction, abs(quantity)))
    return found


def _difference(item: Item, uncounted: Uncounted) -> Decimal:
    if item.counted is None:
        return -item.book if uncounted is Uncounted.ZERO else ZERO
    return item.variance


def _of_pieces(item: Item, pieces: Pieces, uncounted: Uncounted) -> list[Variance]:
    if item.counted is None and uncounted is Uncounted.KEEP:
        return []
    both = ((Direction.IN, pieces.seen - pieces.in_stock), (Direction.OUT, pieces.in_stock - pieces.seen))
    return [
        Variance(item.key, direction, Decimal(len(serials)), tuple(sorted(serials)))
        for direction, serials in both
        if serials
    ]
