"""The stock book by the words of valuation.md and posting.md: documents in, costs out, and back again."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from tests.inventory.reference.pile import ZERO, LineId, Lot, Mark, Pile, part_of, portions

from contracts import Direction, Document, DocumentKind, DocumentLine, Valuation

K = DocumentKind
PileKey = tuple[UUID, UUID]
"""Product and warehouse."""
COVERED = (K.LANDED_COST, K.BILL_DIFFERENCE)
MADE = (K.ASSEMBLY, K.DISASSEMBLY)


@dataclass
class Source:
    """A line that others come from. `cost` is positive, with what later receipts corrected of it."""

    key: PileKey
    quantity: Fraction
    cost: Fraction
    back: Fraction = ZERO
    back_cost: Fraction = ZERO


@dataclass
class Entry:
    """A posted document with all that it did. `sent`: what it took off, or put on, the way between warehouses."""

    document: Document
    marks: list[Mark] = field(default_factory=list)
    sent: list[tuple[LineId, Fraction, Fraction]] = field(default_factory=list)
    lost: dict[UUID, Fraction] = field(default_factory=dict)

    def costs(self) -> dict[UUID, Fraction]:
        return {mark.line[1]: mark.cost for mark in self.marks}


class Books:
    """`is_replay`: nothing is refused any more, the past is only given its right cost (rule 10)."""

    def __init__(self, *, is_replay: bool = False) -> None:
        self.is_replay = is_replay
        self.piles: dict[PileKey, Pile] = {}
        self.sources: dict[LineId, Source] = {}
        self.ways: dict[LineId, tuple[Fraction, Fraction]] = {}
        self.entries: list[Entry] = []

    def post(self, document: Document) -> Entry:
        """The document must be one that can be posted: ask `refusal` first."""
        entry = Entry(document)
        for line in outs_first(document):
            self._post_line(entry, line)
        self.entries.append(entry)
        return entry

    def pile(self, document: Document, line: DocumentLine) -> Pile:
        key = key_of(document, line)
        return self.piles.setdefault(key, Pile(line.product.valuation is Valuation.FIFO))

    def final_costs(self) -> dict[LineId, Fraction]:
        """Of every line, shortages trued up."""
        costs = {mark.line: mark.cost for entry in self.entries for mark in entry.marks}
        for entry in self.entries:
            for mark in entry.marks:
                for line, cost in mark.corrections:
                    costs[line] += cost
        return costs

    def _post_line(self, entry: Entry, line: DocumentLine) -> None:
        document = entry.document
        pile, me, origin = self.pile(document, line), (document.document_id, line.line_id), origin_of(document, line)
        quantity, card = Fraction(line.quantity), exact(line.product.card_cost)
        if document.kind.is_value_only:
            mark = pile.add_value(me, *self._bearable(pile, *self.addition(document, line)))
        elif is_out(document, line):
            if document.kind is K.TRANSFER_RECEIPT:
                entry.lost[line.line_id] = self._arrive(entry, origin, quantity)
                return
            mark = pile.take(me, quantity, card, self._own(document, line, quantity, origin))
        else:
            mark = pile.bring(me, quantity, self._value_of(entry, line, quantity, card, origin))
        entry.marks.append(mark)
        self._remember(entry, mark, origin)

    def _own(
        self, document: Document, line: DocumentLine, quantity: Fraction, origin: LineId | None
    ) -> tuple[LineId | None, Fraction] | None:
        """Rule 7: pro rata of the receipt's own cost, so that all returns together make exactly that."""
        if document.kind is not K.PURCHASE_RETURN or origin is None or origin not in self.sources:
            return None
        source = self.sources[origin]
        before = part_of(source.cost, source.back, source.quantity)
        until = min(source.back + quantity, source.quantity)
        own_cost = part_of(source.cost, until, source.quantity) - before
        return (origin if source.key == key_of(document, line) else None), own_cost

    def _value_of(
        self, entry: Entry, line: DocumentLine, quantity: Fraction, card: Fraction | None, origin: LineId | None
    ) -> Fraction:
        document = entry.document
        if document.kind is K.TRANSFER_RECEIPT:
            return self._arrive(entry, origin, quantity)
        if document.kind is K.SALES_RETURN and origin:
            source = self.sources[origin]
            left = source.quantity - source.back
            return part_of(source.cost - source.back_cost, min(quantity, left), left)
        if document.kind is K.STOCK_COUNT:
            return self.pile(document, line).worth_now(quantity, card)
        if document.kind in MADE:
            return self._share_of_components(entry, line) + (exact(line.value) or ZERO)
        return Fraction(line.net)

    def _share_of_components(self, entry: Entry, line: DocumentLine) -> Fraction:
        products = [one for one in entry.document.lines if not is_out(entry.document, one)]
        nets = [Fraction(one.net) for one in products]
        cost = -sum((mark.cost for mark in entry.marks if mark.quantity < 0), ZERO)
        shares = portions(cost, nets if any(nets) else [Fraction(one.quantity) for one in products])
        return shares[products.index(line)]

    def _arrive(self, entry: Entry, origin: LineId | None, quantity: Fraction) -> Fraction:
        """Rule 8: what leaves the way is a part of what is still on it; the last takes the rest."""
        assert origin is not None
        there, worth = self.ways[origin]
        cost = part_of(worth, quantity, there)
        self.ways[origin] = there - quantity, worth - cost
        entry.sent.append((origin, quantity, cost))
        return cost

    def addition(self, document: Document, line: DocumentLine) -> tuple[Fraction, Lot | None]:
        """Rule 11: as much of a charge as of its receipt is on hand; an adjustment as it is."""
        value, origin, pile = exact(line.value) or ZERO, origin_of(document, line), self.pile(document, line)
        if document.kind not in COVERED or origin is None:
            return value, None
        source = self.sources[origin]
        if not pile.fifo:
            return part_of(value, max(ZERO, min(pile.quantity, source.quantity)), source.quantity), None
        lot = next((one for one in pile.lots if one.line == origin), None)
        return (part_of(value, lot.quantity, source.quantity), lot) if lot else (ZERO, None)

    def _bearable(self, pile: Pile, value: Fraction, lot: Lot | None) -> tuple[Fraction, Lot | None]:
        """In a replay goods bear what they can; value needs goods."""
        if not self.is_replay:
            return value, lot
        if lot:
            return (max(value, -lot.value), lot) if lot.quantity else (ZERO, None)
        return (max(value, -pile.value) if pile.quantity > 0 else ZERO), None

    def _remember(self, entry: Entry, mark: Mark, origin: LineId | None) -> None:
        document, key = entry.document, next(key for key, pile in self.piles.items() if pile is mark.pile)
        if document.kind is K.TRANSFER:
            self.ways[mark.line] = -mark.quantity, -mark.cost
        self.sources[mark.line] = Source(key, abs(mark.quantity), abs(mark.cost))
        if origin and origin in self.sources and document.kind.is_return:
            source = self.sources[origin]
            source.back += min(abs(mark.quantity), source.quantity - source.back)
            source.back_cost += abs(mark.cost)
        for line, cost in mark.corrections:
            self.sources[line].cost -= cost


def outs_first(document: Document) -> Iterable[DocumentLine]:
    """Where lines say their direction, what goes out goes first: what is made costs what its components did."""
    lines = [line for line in document.lines if line.moves_stock]
    if not document.kind.lines_say_direction:
        return lines
    return sorted(lines, key=lambda line: line.direction is not Direction.OUT)


def is_out(document: Document, line: DocumentLine) -> bool:
    return line.direction is Direction.OUT if line.direction else document.kind.stock_sign < 0


def key_of(document: Document, line: DocumentLine) -> PileKey:
    assert document.warehouse is not None
    return line.product.product_id, document.warehouse.warehouse_id


def origin_of(document: Document, line: DocumentLine) -> LineId | None:
    of = line.origin_document_id or (document.origin.document_id if document.origin else None)
    return (of, line.origin_line_id) if of and line.origin_line_id else None


def exact(number: Decimal | None) -> Fraction | None:
    return None if number is None else Fraction(number)
