"""Rule 9: un-audit takes a document back at its own figures, or names why it cannot."""

from fractions import Fraction
from uuid import UUID

from tests.inventory.reference.books import COVERED, Books, Entry, origin_of
from tests.inventory.reference.pile import ZERO, Mark, Pile

from contracts import DocumentKind, StockReversalRefusal

R = StockReversalRefusal


def take_back(books: Books, entry: Entry) -> StockReversalRefusal | None:
    """Change the books as if the document had never been, or change nothing and say why."""
    reason = _stands_on(books, entry) or _would_leave_nonsense(entry)
    if reason is None:
        for mark in reversed(entry.marks):
            _undo(mark)
        _forget(books, entry)
    return reason


def _stands_on(books: Books, entry: Entry) -> StockReversalRefusal | None:
    later = books.entries[books.entries.index(entry) + 1 :]
    me = entry.document.document_id
    dependents = {one.document.kind for one in later if _comes_from(one, me)}
    if dependents - set(COVERED):
        return R.LATER_RETURN
    if dependents or any(_was_made_good(mark) or _was_revalued(mark) for mark in entry.marks):
        return R.LATER_VALUE
    if any(_was_drawn(mark) for mark in entry.marks):
        return R.LAYER_DRAWN
    piles = [mark.pile for mark in entry.marks]
    counted = [mark.pile for one in later if one.document.kind is DocumentKind.STOCK_COUNT for mark in one.marks]
    return R.COUNTED_SINCE if any(pile is other for pile in piles for other in counted) else None


def _comes_from(entry: Entry, document_id: UUID) -> bool:
    origins = [origin_of(entry.document, line) for line in entry.document.lines]
    return any(origin is not None and origin[0] == document_id for origin in origins)


def _was_made_good(mark: Mark) -> bool:
    """A later receipt gave what was short, and corrected the cost."""
    return mark.owed is not None and mark.owed.quantity != mark.owed.lacked


def _was_drawn(mark: Mark) -> bool:
    gone = mark.lot is not None and mark.lot.quantity < mark.lot_quantity
    return gone or any(lot.value < part or (not lot.quantity and part) for lot, part in mark.given)


def _was_revalued(mark: Mark) -> bool:
    return mark.lot is not None and mark.lot.quantity == mark.lot_quantity and mark.lot.value != mark.lot_value


def _would_leave_nonsense(entry: Entry) -> StockReversalRefusal | None:
    after = {id(mark.pile): _after(mark.pile, entry) for mark in entry.marks}
    if any(lacking != max(ZERO, -quantity) for quantity, _, lacking, _ in after.values()):
        return R.QUANTITY_BELOW_ZERO
    if any(not _is_sound(*figures) for figures in after.values()):
        return R.VALUE_BELOW_ZERO
    return None


def _after(pile: Pile, entry: Entry) -> tuple[Fraction, Fraction, Fraction, Fraction]:
    """Quantity and value on hand, quantity and value lacking, were the document taken back."""
    marks = [mark for mark in entry.marks if mark.pile is pile]
    quantity = pile.quantity - sum((mark.quantity for mark in marks), ZERO)
    value = pile.value - sum((mark.cost + sum((cost for _, cost in mark.corrections), ZERO) for mark in marks), ZERO)
    lacking, lacking_value = sum((o.quantity for o in pile.owed), ZERO), sum((o.value for o in pile.owed), ZERO)
    for mark in marks:
        lacking += sum((part for _, part, _ in mark.covered), ZERO) - (mark.owed.quantity if mark.owed else ZERO)
        lacking_value += sum((worth for *_, worth in mark.covered), ZERO) - (mark.owed.value if mark.owed else ZERO)
    return quantity, value, lacking, lacking_value


def _is_sound(quantity: Fraction, value: Fraction, lacking: Fraction, lacking_value: Fraction) -> bool:
    if quantity < 0:
        return lacking_value == -value
    return value == 0 if quantity == 0 else value >= 0


def _undo(mark: Mark) -> None:
    pile = mark.pile
    for lot, part, worth in mark.taken:
        lot.quantity, lot.value = lot.quantity + part, lot.value + worth
    for lot, part in mark.given:
        lot.value -= part
    for owed, part, estimate in mark.covered:
        owed.quantity, owed.value = owed.quantity + part, owed.value + estimate
    if mark.lot:
        pile.lots.remove(mark.lot)
    if mark.owed:
        mark.owed.quantity = mark.owed.value = ZERO
    pile.quantity -= mark.quantity
    pile.value -= mark.cost + sum((cost for _, cost in mark.corrections), ZERO)
    pile.last_costs = [(line, cost) for line, cost in pile.last_costs if line != mark.line]


def _forget(books: Books, entry: Entry) -> None:
    """Origins get back what came back from them, the way between warehouses what arrived."""
    books.entries.remove(entry)
    for mark in entry.marks:
        for issue, cost in mark.corrections:
            books.sources[issue].cost += cost
    for origin, quantity, cost in entry.sent:
        there, worth = books.ways[origin]
        books.ways[origin] = there + quantity, worth + cost
    for line in entry.document.lines:
        me = entry.document.document_id, line.line_id
        books.ways.pop(me, None)
        books.sources.pop(me, None)
    if entry.document.kind.is_return:
        _give_to_origins(books, entry)


def _give_to_origins(books: Books, entry: Entry) -> None:
    for line in entry.document.lines:
        origin = origin_of(entry.document, line)
        mark = next(mark for mark in entry.marks if mark.line[1] == line.line_id)
        if origin is not None:
            books.sources[origin].back -= abs(mark.quantity)
            books.sources[origin].back_cost -= abs(mark.cost)
