"""What a posted document did, as it was stored, and all that its reversal looks at and changes."""

from dataclasses import dataclass, field
from uuid import UUID

from contracts import DocumentKind
from inventory.domain.book.batch_stock import BatchKey, BatchStock
from inventory.domain.book.moved import MovementType
from inventory.domain.book.piece import Piece, PieceKey
from inventory.domain.book.stock import Draw, LineKey, Stock, StockKey
from inventory.domain.posting.transit import Transit
from inventory.domain.recompute.restate import Restatement

DocumentKey = tuple[UUID, UUID, int]
"""Organisation, document, version."""


@dataclass(slots=True)
class Done:
    """A movement."""

    movement_id: UUID
    stock_key: StockKey
    line_id: UUID
    sequence: int
    movement_type: MovementType
    quantity: int
    cost: int
    quantity_after: int
    draws: list[Draw]
    origin: LineKey | None
    batch_id: UUID | None = None
    serials: tuple[str, ...] = ()

    @property
    def batch_key(self) -> BatchKey | None:
        key = self.stock_key
        return BatchKey(key.organisation_id, key.product_id, key.warehouse_id, self.batch_id) if self.batch_id else None

    @property
    def piece_keys(self) -> list[PieceKey]:
        key = self.stock_key
        return [PieceKey(key.organisation_id, key.product_id, serial) for serial in self.serials]


@dataclass(slots=True)
class DoneLoss:
    """What was lost on the way; `origin` is the transfer's line."""

    origin: LineKey
    quantity: int
    cost: int


@dataclass(slots=True)
class Later:
    """Standing documents that came after one and stand on it: returns and arrivals, charges, counts of its goods."""

    returns: set[DocumentKey] = field(default_factory=set)
    values: set[DocumentKey] = field(default_factory=set)
    counts: set[DocumentKey] = field(default_factory=set)


@dataclass(slots=True)
class Deed:
    """All that one document did; `allows_negative`: its warehouse; `restatements`: what it made true of a recompute."""

    key: DocumentKey
    kind: DocumentKind
    allows_negative: bool = False
    movements: list[Done] = field(default_factory=list)
    losses: list[DoneLoss] = field(default_factory=list)
    restatements: dict[StockKey, Restatement] = field(default_factory=dict)
    later: Later = field(default_factory=Later)


@dataclass(slots=True)
class Holdings:
    """Locked: stocks with the layers and short issues that are asked for, goods on the way, batches, pieces.

    `places_before`: where a piece was before a movement took it.
    """

    stocks: dict[StockKey, Stock] = field(default_factory=dict)
    transits: dict[LineKey, Transit] = field(default_factory=dict)
    batch_stocks: dict[BatchKey, BatchStock] = field(default_factory=dict)
    pieces: dict[PieceKey, Piece] = field(default_factory=dict)
    places_before: dict[tuple[PieceKey, UUID], Piece] = field(default_factory=dict)
