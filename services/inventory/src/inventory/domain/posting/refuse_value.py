"""Value-only lines that would leave goods worth less than nothing, or value where there are no goods."""

from collections import defaultdict
from collections.abc import Sequence

from inventory.domain.book.books import Books, MovingLine
from inventory.domain.book.stock import Layer, Stock
from inventory.domain.posting.adjust_value import covered_layer, covered_part, stated_value


def lines_below_zero(lines: Sequence[MovingLine], books: Books) -> list[MovingLine]:
    """In order: what an earlier line of the same goods added counts."""
    added: dict[int, int] = defaultdict(int)
    found = []
    for line in lines:
        value, held = _change(line, books)
        added[id(held)] += value
        if value and (held.quantity <= 0 or held.value + added[id(held)] < 0):
            found.append(line)
    return found


def _change(line: MovingLine, books: Books) -> tuple[int, Stock | Layer]:
    """What a line adds, and to what."""
    if line.origin_key is None:
        return stated_value(line), line.stock
    origin = books.origins[line.origin_key]
    return covered_part(line, origin), covered_layer(line, origin) or line.stock
