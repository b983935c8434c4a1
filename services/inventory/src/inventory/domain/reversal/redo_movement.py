"""Do a reversed movement again at its own figures: layers and short issues as they were (valuation rule 9)."""

from inventory.domain.book.moved import MovementType
from inventory.domain.book.stock import Draw, Layer, ShortIssue, Stock
from inventory.domain.reversal.done import Done


def redo_movement(stock: Stock, done: Done, true_ups: int) -> bool:
    """False: something has moved since, so that it cannot be as it was; the stock is left half-way then."""
    stock.quantity += done.quantity
    stock.value += done.cost
    if done.movement_type is MovementType.TRUE_UP:
        return True
    if done.quantity == 0 and stock.is_fifo() and not done.draws:
        return done.cost == 0
    if done.quantity > 0:
        return _redo_inflow(stock, done, true_ups)
    is_same = all(_take(stock, draw) for draw in done.draws) if stock.is_fifo() else True
    return is_same and (done.quantity == 0 or _redo_shortage(stock, done))


def _take(stock: Stock, draw: Draw) -> bool:
    """Of a value the draw is negative, and the layer gets it again."""
    layer = stock.own_layers.get(draw.sequence)
    if layer is None or layer.quantity < draw.quantity or (draw.quantity == 0 == layer.quantity):
        return False
    layer.quantity -= draw.quantity
    layer.value -= draw.value
    stock.changed_layers[layer.sequence] = layer
    return layer.value >= 0 if layer.quantity else layer.value == 0


def _redo_inflow(stock: Stock, done: Done, true_ups: int) -> bool:
    covered = all(_cover(stock, draw) for draw in done.draws)
    left = done.quantity - sum(draw.quantity for draw in done.draws)
    if left and stock.is_fifo():
        layer = stock.own_layers.setdefault(done.sequence, Layer(done.sequence, 0, 0))
        layer.quantity, layer.value = left, done.cost - sum(draw.value for draw in done.draws) + true_ups
        stock.changed_layers[layer.sequence] = layer
        stock.head = min(stock.head, layer.sequence)
    return covered


def _cover(stock: Stock, draw: Draw) -> bool:
    issue = _short_issue(stock, draw.sequence)
    if issue is None or issue.quantity < draw.quantity or issue.value < draw.value:
        return False
    issue.quantity -= draw.quantity
    issue.value -= draw.value
    return True


def _redo_shortage(stock: Stock, done: Done) -> bool:
    """What is lacking again is what this issue lacked; it is worth what others do not lack."""
    short = min(-done.quantity, max(0, -done.quantity_after))
    if not short:
        return True
    issue = _short_issue(stock, done.sequence)
    if issue is None:
        return False
    issue.quantity = short
    issue.value = -stock.value - sum(other.value for other in stock.short_issues if other is not issue)
    return issue.value >= 0


def _short_issue(stock: Stock, sequence: int) -> ShortIssue | None:
    issue = next((issue for issue in stock.short_issues if issue.sequence == sequence), None)
    if issue:
        stock.changed_short_issues[sequence] = issue
    return issue
