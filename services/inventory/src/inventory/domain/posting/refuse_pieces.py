"""Serial numbers that cannot come in because they are there, or go because they are not, or were never delivered."""

from collections.abc import Callable, Sequence

from inventory.domain.book.books import Books, MovingLine, Way
from inventory.domain.book.piece import Piece, PieceKey


def lines_with_pieces_in_stock(lines: Sequence[MovingLine], books: Books) -> list[MovingLine]:
    """Lines that bring a piece that is in stock already, or twice. What the document itself takes out first is not."""
    gone = {piece.key for line in lines if line.way is Way.OUT for piece in books.pieces_of(line)}
    return _lines(lines, books, Way.IN, lambda line, piece: piece.warehouse_id is not None and piece.key not in gone)


def lines_with_pieces_not_in_stock(lines: Sequence[MovingLine], books: Books) -> list[MovingLine]:
    """Lines that take a piece that is not in their warehouse (in their batch), or twice."""
    return _lines(
        lines, books, Way.OUT, lambda line, piece: not piece.is_in(line.stock.key.warehouse_id, line.batch_id)
    )


def lines_with_foreign_pieces(lines: Sequence[MovingLine], books: Books) -> list[MovingLine]:
    """Lines that bring back, or send back, a piece that their origin's line did not move."""
    return [
        line
        for line in lines
        if line.origin_key
        and line.line.serials
        and not books.origin_pieces.get(line.origin_key, frozenset()).issuperset(line.line.serials)
    ]


def _lines(
    lines: Sequence[MovingLine], books: Books, way: Way, stands_in_the_way: Callable[[MovingLine, Piece], bool]
) -> list[MovingLine]:
    seen: set[PieceKey] = set()
    found = []
    for line in lines:
        pieces = books.pieces_of(line) if line.way is way else []
        keys = {piece.key for piece in pieces}
        if len(keys) < len(pieces) or keys & seen or any(stands_in_the_way(line, piece) for piece in pieces):
            found.append(line)
        seen |= keys
    return found
