"""What one movement of a replay costs: the rules of posting, with the quantities that are facts already."""

from collections import defaultdict
from dataclasses import dataclass, field
from uuid import UUID

from contracts import DocumentKind, Valuation
from inventory.domain.book.layers import add_to_layer, own_layer, spread_over_layers
from inventory.domain.book.rounding import share
from inventory.domain.book.stock import LineKey, Stock
from inventory.domain.posting.bring_in import Correction, bring_in
from inventory.domain.posting.origin import Origin, cost_of_purchase_return, cost_of_sales_return
from inventory.domain.posting.spread import spread
from inventory.domain.posting.take_out import OwnReceipt, Wanted, take_out
from inventory.domain.posting.transit import Transit
from inventory.domain.posting.value_in import MADE, current_cost
from inventory.domain.recompute.recompute_state import Happened, Stated

K = DocumentKind


@dataclass(slots=True)
class Replay:
    """What movements of a group of products have in common: lines that others come from, goods on the way, assemblies.

    `components`: cost of what each assembly took; `products`: its shares, once the first product comes.
    A layer and a short issue keep the sequence of the movement that was posted, so that they can be found in the books.
    """

    origins: dict[LineKey, Origin] = field(default_factory=dict)
    transits: dict[LineKey, Transit] = field(default_factory=dict)
    components: dict[UUID, int] = field(default_factory=lambda: defaultdict(int))
    products: dict[UUID, list[int]] = field(default_factory=dict)

    def knows(self, line: LineKey) -> bool:
        return line in self.origins or line in self.transits

    def move(self, one: Happened, stock: Stock) -> tuple[int, list[Correction]]:
        """Its signed cost, and what it corrects of earlier issues that went short."""
        _follow_method(one, stock)
        stock.sequence = one.sequence - 1
        if one.is_lost:
            return self._lose(one), []
        if one.quantity > 0:
            return self._bring_in(one, stock)
        if one.quantity < 0:
            return self._take_out(one, stock), []
        return self._add_value(one, stock), []

    def note_origin(self, one: Happened, cost: int) -> None:
        """Later lines come from `one`."""
        if one.kind is K.TRANSFER:
            key = one.stock_key
            way = one.line, 0, key.product_id, key.warehouse_id, None
            self.transits[one.line] = Transit(*way, abs(one.quantity), abs(cost))
        else:
            self.origins[one.line] = Origin(one.stock_key, one.sequence, abs(one.quantity), abs(cost))

    def _lose(self, one: Happened) -> int:
        transit = self.transits.get(one.origin) if one.origin else None
        return transit.give(one.quantity) if transit else 0

    def _bring_in(self, one: Happened, stock: Stock) -> tuple[int, list[Correction]]:
        value = self._value_in(one, stock)
        return value, bring_in(stock, one.quantity, value).corrections

    def _value_in(self, one: Happened, stock: Stock) -> int:
        if one.origin and one.kind.takes_cost_of_origin:
            return self._cost_of_origin(one, one.origin)
        if one.kind is K.STOCK_COUNT:
            return current_cost(stock, one.quantity, one.stated.card_cost if one.stated else None)
        if one.kind in MADE and one.stated:
            return self._cost_of_product(one.line.document_id, one.stated) + one.stated.value
        return one.cost

    def _cost_of_product(self, document_id: UUID, stated: Stated) -> int:
        if document_id not in self.products:
            self.products[document_id] = spread(self.components[document_id], stated.weights)
        return self.products[document_id][stated.place]

    def _cost_of_origin(self, one: Happened, line: LineKey) -> int:
        transit, origin = self.transits.get(line), self.origins.get(line)
        if transit:
            return transit.give(one.quantity)
        if origin is None:
            return one.cost
        cost = cost_of_sales_return(origin, one.quantity)
        origin.give_back(one.quantity, cost)
        return cost

    def _take_out(self, one: Happened, stock: Stock) -> int:
        origin = self.origins.get(one.origin) if one.origin else None
        own = self._own_receipt(one, origin) if origin else None
        card_cost = one.stated.card_cost if one.stated else None
        out = take_out(stock, Wanted(one.line.document_id, one.line.line_id, -one.quantity, 6, card_cost, own))
        if origin:
            origin.give_back(-one.quantity, out.cost)
        if one.kind in MADE:
            self.components[one.line.document_id] += out.cost
        return -out.cost

    def _own_receipt(self, one: Happened, origin: Origin) -> OwnReceipt:
        sequence = origin.sequence if origin.stock_key == one.stock_key else 0
        return OwnReceipt(sequence, cost_of_purchase_return(origin, -one.quantity))

    def _add_value(self, one: Happened, stock: Stock) -> int:
        """As much as the goods on hand can bear: unlike a document, the past cannot be refused."""
        origin = self.origins.get(one.origin) if one.origin else None
        if origin and one.stated and stock.is_fifo():
            return _cover_layer(one, one.stated, origin, stock)
        value = one.cost
        if origin and one.stated:
            value = share(one.stated.value, max(0, min(stock.quantity, origin.quantity)), origin.quantity)
        value = max(value, -stock.value) if stock.quantity > 0 else 0
        if stock.is_fifo() and value:
            spread_over_layers(stock, value)
        stock.value += value
        return value


def _cover_layer(one: Happened, stated: Stated, origin: Origin, stock: Stock) -> int:
    layer = own_layer(stock, origin.sequence) if origin.stock_key == one.stock_key else None
    if layer is None or layer.quantity == 0:
        return 0
    value = max(share(stated.value, layer.quantity, origin.quantity), -layer.value)
    add_to_layer(stock, layer, value)
    stock.value += value
    return value


def _follow_method(one: Happened, stock: Stock) -> None:
    """A product changes its valuation method only while there is none of it; its movements tell which it was."""
    if one.was_fifo is not None and stock.quantity == 0:
        stock.valuation = Valuation.FIFO if one.was_fifo else Valuation.MOVING_AVERAGE
