"""Lines whose goods come from another document: is it posted, and does it still have as much to give?"""

from collections import defaultdict
from collections.abc import Sequence

from inventory.domain.book.books import Books, MovingLine
from inventory.domain.book.stock import LineKey
from inventory.domain.posting.origin import Origin
from inventory.domain.posting.transit import Transit


def lines_without_origin(lines: Sequence[MovingLine], books: Books) -> list[MovingLine]:
    """Lines whose receipt, delivery or transfer is not posted (any more)."""
    return [line for line in lines if _source(line, books) is None]


def exceeding_lines(lines: Sequence[MovingLine], books: Books) -> list[tuple[MovingLine, int, int]]:
    """Lines that want more than their origin has left, or another batch: with what all of them want, and what is left.

    All lines have an origin.
    """
    wanted: dict[LineKey | None, int] = defaultdict(int)
    for line in lines:
        wanted[line.origin_key] += line.quantity
    found = []
    for line in lines:
        source, quantity = _source(line, books), wanted[line.origin_key]
        if source and not _can_give(source, line, quantity):
            found.append((line, quantity, _left(source, line)))
    return found


def _source(line: MovingLine, books: Books) -> Origin | Transit | None:
    if line.origin_key is None:
        return None
    return books.transits.get(line.origin_key) or books.origins.get(line.origin_key)


def _can_give(source: Origin | Transit, line: MovingLine, quantity: int) -> bool:
    decimals = line.line.product.decimals
    if source.batch_id != line.batch_id:
        return False
    return (
        source.can_give(quantity, decimals) if isinstance(source, Transit) else source.can_give_back(quantity, decimals)
    )


def _left(source: Origin | Transit, line: MovingLine) -> int:
    if source.batch_id != line.batch_id:
        return 0
    return source.quantity if isinstance(source, Transit) else source.returnable
