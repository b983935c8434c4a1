"""Undo one movement in its stock at its own figures; what later documents took or changed stands in the way."""

from contracts import StockReversalRefusal
from inventory.domain.book.moved import MovementType
from inventory.domain.book.stock import Draw, Layer, ShortIssue, Stock
from inventory.domain.recompute.restate import Restatement, Shape, restate, shape_of
from inventory.domain.reversal.done import Done

R = StockReversalRefusal


def undo_movement(
    stock: Stock, done: Done, true_ups: int, restatement: Restatement | None = None
) -> StockReversalRefusal | None:
    """Put layers and short issues back, then quantity and value. `true_ups`: what the line corrected, undone before.

    A refusal leaves the stock half-way: undo on a copy.
    """
    refused = None
    if restatement and restatement.is_whole and not done.draws:
        refused = _undo_restatement(stock, done, restatement)
    elif done.movement_type is MovementType.VALUE:
        refused = _undo_value(stock, done, true_ups)
    elif done.quantity > 0:
        refused = _undo_inflow(stock, done, true_ups)
    elif done.quantity < 0:
        refused = _undo_outflow(stock, done, true_ups)
    stock.quantity -= done.quantity
    stock.value -= done.cost
    return refused


def _undo_value(stock: Stock, done: Done, true_ups: int) -> StockReversalRefusal | None:
    """Layers give back what they were given, as far as they still have the goods it was for."""
    if not stock.is_fifo():
        return None
    if done.cost + true_ups and not done.draws:
        return R.LAYER_DRAWN
    for draw in done.draws:
        layer = stock.own_layers[draw.sequence]
        if draw.value and (layer.quantity == 0 or layer.value + draw.value < 0):
            return R.LAYER_DRAWN
        _give_back(stock, layer, draw)
    return None


def _undo_restatement(stock: Stock, done: Done, restatement: Restatement) -> StockReversalRefusal | None:
    """The shape that was there before; after later movements only a stock that has it anyway can do without."""
    before = restatement.replaced or Shape()
    if stock.sequence != done.sequence:
        return None if shape_of(stock).is_laid_as(before) else R.LAYER_DRAWN
    restate(stock, before, restatement.lines)
    return None


def _undo_inflow(stock: Stock, done: Done, true_ups: int) -> StockReversalRefusal | None:
    """Short issues lack again what was covered; of FIFO goods the layer must be untouched."""
    covered, estimates = sum(draw.quantity for draw in done.draws), sum(draw.value for draw in done.draws)
    left, worth = done.quantity - covered, done.cost - estimates + true_ups
    layer = stock.own_layers.get(done.sequence) if stock.is_fifo() else None
    if layer and covered and layer.quantity == done.quantity:
        return _take_layer(stock, layer, done.quantity, done.cost)
    for draw in done.draws:
        _uncover(stock, draw)
    if left and stock.is_fifo():
        return _take_layer(stock, layer, left, worth) if layer else R.LAYER_DRAWN
    return None


def _take_layer(stock: Stock, layer: Layer, quantity: int, value: int) -> StockReversalRefusal | None:
    if layer.quantity != quantity:
        return R.LAYER_DRAWN
    if layer.value != value:
        return R.LATER_VALUE
    layer.quantity = layer.value = 0
    stock.changed_layers[layer.sequence] = layer
    return None


def _uncover(stock: Stock, draw: Draw) -> None:
    issue = _short_issue(stock, draw.sequence)
    if issue:
        issue.quantity += draw.quantity
        issue.value += draw.value


def _undo_outflow(stock: Stock, done: Done, true_ups: int) -> StockReversalRefusal | None:
    """Layers get back what was drawn from them, where they were; what went short must be short still."""
    short = min(-done.quantity, max(0, -done.quantity_after))
    issue = _short_issue(stock, done.sequence) if short else None
    if short and (issue is None or issue.quantity != short):
        return R.LATER_VALUE
    short_value = issue.value if issue else 0
    if stock.is_fifo():
        _give_goods_back(stock, done, -done.quantity - short, -done.cost - true_ups - short_value)
    if issue:
        issue.quantity = issue.value = 0
    return None


def _give_goods_back(stock: Stock, done: Done, there: int, worth: int) -> None:
    """To the layers they came from; goods of the time of moving average make a layer where they were taken."""
    for draw in done.draws:
        _give_back(stock, stock.own_layers[draw.sequence], draw)
    if there and not done.draws:
        layer = stock.own_layers.setdefault(done.sequence, Layer(done.sequence, 0, 0))
        _give_back(stock, layer, Draw(done.sequence, there, worth))


def _give_back(stock: Stock, layer: Layer, draw: Draw) -> None:
    layer.quantity += draw.quantity
    layer.value += draw.value
    stock.changed_layers[layer.sequence] = layer
    stock.head = min(stock.head, layer.sequence)


def _short_issue(stock: Stock, sequence: int) -> ShortIssue | None:
    issue = next((issue for issue in stock.short_issues if issue.sequence == sequence), None)
    if issue:
        stock.changed_short_issues[sequence] = issue
    return issue
