"""FIFO layers: goods come in at the back and leave from the head (valuation rule 3)."""

from inventory.domain.rounding import share
from inventory.domain.stock import Draw, Layer, Stock


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
    own = stock.own_layers.get(sequence)
    taken = min(quantity, own.quantity) if own else 0
    draws = [draw_layer(stock, own, taken)] if own and taken else []
    return draws + draw_layers(stock, quantity - taken)


def draw_layer(stock: Stock, layer: Layer, quantity: int) -> Draw:
    value = share(layer.value, quantity, layer.quantity)
    layer.quantity -= quantity
    layer.value -= value
    stock.changed_layers[layer.sequence] = layer
    return Draw(layer.sequence, quantity, value)
