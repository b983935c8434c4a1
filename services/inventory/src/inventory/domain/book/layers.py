"""FIFO layers: goods come in at the back and leave from the head (valuation rule 3)."""

from inventory.domain.book.rounding import share
from inventory.domain.book.stock import Draw, Layer, Stock
from inventory.domain.posting.spread import spread


def add_layer(stock: Stock, sequence: int, quantity: int, value: int) -> None:
    """A layer at the back of the queue."""
    layer = Layer(sequence, quantity, value)
    stock.layers.append(layer)
    stock.changed_layers[sequence] = layer


def draw_layers(stock: Stock, quantity: int) -> list[Draw]:
    """Take `quantity` from the head on, as far as there is; a layer's last unit takes its remaining value."""
    draws: list[Draw] = []
    while quantity and stock.layers:
        layer = stock.layers[0]
        taken = min(quantity, layer.quantity)
        if taken:
            draws.append(draw_layer(stock, layer, taken))
            quantity -= taken
        if layer.quantity == 0:
            stock.layers.popleft()
            stock.head = layer.sequence + 1
    return draws


def draw_own_layer(stock: Stock, sequence: int, quantity: int) -> list[Draw]:
    """Take from the layer of one receipt as far as it remains, the rest from the head (valuation rule 7)."""
    own = own_layer(stock, sequence)
    taken = min(quantity, own.quantity) if own else 0
    draws = [draw_layer(stock, own, taken)] if own and taken else []
    return draws + draw_layers(stock, quantity - taken)


def draw_layer(stock: Stock, layer: Layer, quantity: int) -> Draw:
    value = share(layer.value, quantity, layer.quantity)
    layer.quantity -= quantity
    layer.value -= value
    stock.changed_layers[layer.sequence] = layer
    return Draw(layer.sequence, quantity, value)


def own_layer(stock: Stock, sequence: int) -> Layer | None:
    """The layer that one receipt brought: loaded for it, or made since."""
    return stock.own_layers.get(sequence) or stock.changed_layers.get(sequence)


def last_layer(stock: Stock) -> Layer | None:
    """The youngest layer that has goods; all layers must be loaded."""
    return next((layer for layer in reversed(stock.layers) if layer.quantity), None)


def spread_over_layers(stock: Stock, value: int) -> list[Draw]:
    """Add a value to the goods: by quantity, or by value where that would leave a layer worth less than nothing.

    All layers must be loaded, and hold as much value as a negative one takes.
    """
    layers = [layer for layer in stock.layers if layer.quantity]
    shares = spread(value, [layer.quantity for layer in layers])
    if any(layer.value + part < 0 for layer, part in zip(layers, shares, strict=True)):
        shares = spread(value, [layer.value for layer in layers])
    return [add_to_layer(stock, layer, part) for layer, part in zip(layers, shares, strict=True)]


def add_to_layer(stock: Stock, layer: Layer, value: int) -> Draw:
    """What was given, as a draw of less than nothing: its value is negative, its quantity 0."""
    layer.value += value
    stock.changed_layers[layer.sequence] = layer
    return Draw(layer.sequence, 0, -value)
