"""One product in one warehouse by the words of valuation.md: slow, exact, Fractions and Decimals.

Written from the rules alone: nothing of the service's domain is used here, so that the two can be compared.
"""

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from uuid import UUID

LineId = tuple[UUID, UUID]
"""Document and line."""
ZERO = Fraction(0)


def money(exact: Fraction) -> Fraction:
    """To the cent, halves away from zero."""
    return rounded(exact, 2)


def rounded(exact: Fraction, places: int) -> Fraction:
    scale = 10**places
    whole, rest = divmod(abs(exact) * scale, 1)
    up = whole + (1 if rest >= Fraction(1, 2) else 0)
    return Fraction(up if exact >= 0 else -up, scale)


def plain(exact: Fraction, places: int) -> Decimal:
    text = Decimal(exact.numerator) / Decimal(exact.denominator)
    return text.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def part_of(value: Fraction, part: Fraction, whole: Fraction) -> Fraction:
    return value if part == whole else money(value * part / whole)


def portions(value: Fraction, weights: list[Fraction]) -> list[Fraction]:
    """One after the other, each by what is left; nothing is lost."""
    found, left = [], sum(weights, ZERO)
    for weight in weights:
        one = part_of(value, weight, left) if weight else ZERO
        found.append(one)
        value, left = value - one, left - weight
    return found


@dataclass(eq=False)
class Lot:
    """A FIFO layer. Lots stay in the queue when they are empty, so that goods can go back where they were."""

    line: LineId
    quantity: Fraction
    value: Fraction


@dataclass(eq=False)
class Owed:
    """What an issue took that was not there."""

    line: LineId
    quantity: Fraction
    value: Fraction
    lacked: Fraction


@dataclass
class Mark:
    """What one line did: enough to take it back at its own figures."""

    pile: "Pile"
    line: LineId
    quantity: Fraction = ZERO
    cost: Fraction = ZERO
    taken: list[tuple[Lot, Fraction, Fraction]] = field(default_factory=list)
    given: list[tuple[Lot, Fraction]] = field(default_factory=list)
    covered: list[tuple[Owed, Fraction, Fraction]] = field(default_factory=list)
    corrections: list[tuple[LineId, Fraction]] = field(default_factory=list)
    owed: Owed | None = None
    lot: Lot | None = None
    lot_quantity: Fraction = ZERO
    lot_value: Fraction = ZERO


@dataclass
class Pile:
    fifo: bool
    quantity: Fraction = ZERO
    value: Fraction = ZERO
    lots: list[Lot] = field(default_factory=list)
    owed: list[Owed] = field(default_factory=list)
    last_costs: list[tuple[LineId, Fraction]] = field(default_factory=list)

    @property
    def last_cost(self) -> Fraction | None:
        """Rule 5: an emptied product remembers, to six places."""
        return rounded(self.last_costs[-1][1], 6) if self.last_costs else None

    @property
    def open_lots(self) -> list[Lot]:
        return [lot for lot in self.lots if lot.quantity]

    @property
    def open_owed(self) -> list[Owed]:
        return [owed for owed in self.owed if owed.quantity]

    def bring(self, line: LineId, quantity: Fraction, value: Fraction) -> Mark:
        """Rules 1, 3, 4: short issues get theirs first; what is left is on hand at its own price."""
        mark = Mark(self, line, quantity, value)
        left, left_value = quantity, value
        for owed in self.open_owed:
            if left:
                got = min(left, owed.quantity)
                worth = part_of(left_value, got, left)
                estimate = part_of(owed.value, got, owed.quantity)
                owed.quantity, owed.value = owed.quantity - got, owed.value - estimate
                mark.covered.append((owed, got, estimate))
                if worth != estimate:
                    mark.corrections.append((owed.line, estimate - worth))
                left, left_value = left - got, left_value - worth
        if left and self.fifo:
            mark.lot, mark.lot_quantity, mark.lot_value = Lot(line, left, left_value), left, left_value
            self.lots.append(mark.lot)
        self.quantity += quantity
        self.value += value + sum((cost for _, cost in mark.corrections), ZERO)
        if self.quantity <= 0:
            self.last_costs.append((line, value / quantity))
        return mark

    def take(
        self, line: LineId, quantity: Fraction, card: Fraction | None, own: tuple[LineId | None, Fraction] | None = None
    ) -> Mark:
        """Rules 1, 3, 4, 7. `own`: a returned receipt's lot (if it is here), and its cost for this part."""
        mark = Mark(self, line, -quantity)
        there = max(ZERO, min(quantity, self.quantity))
        cost = self._cost_of(mark, there, own) if there else ZERO
        estimate_before = self.quantity, self.value
        if there and there == self.quantity:
            got, worth = mark.taken[-1][1:] if mark.taken else (there, cost)
            self.last_costs.append((line, worth / got))
        short = quantity - there
        if short:
            estimate = self._estimate(short, card, estimate_before)
            mark.owed = Owed(line, short, estimate, short)
            self.owed.append(mark.owed)
            cost += estimate
        self.quantity, self.value = self.quantity - quantity, self.value - cost
        mark.cost = -cost
        return mark

    def _cost_of(self, mark: Mark, there: Fraction, own: tuple[LineId | None, Fraction] | None) -> Fraction:
        if self.fifo:
            mine = [lot for lot in self.open_lots if own and lot.line == own[0]]
            return self._draw(mark, mine + [lot for lot in self.open_lots if lot not in mine], there)
        if own and there < self.quantity and own[1] <= self.value:
            return own[1]
        return part_of(self.value, there, self.quantity)

    def _draw(self, mark: Mark, lots: list[Lot], wanted: Fraction) -> Fraction:
        cost = ZERO
        for lot in lots:
            got = min(wanted, lot.quantity)
            if got:
                worth = part_of(lot.value, got, lot.quantity)
                lot.quantity, lot.value = lot.quantity - got, lot.value - worth
                mark.taken.append((lot, got, worth))
                wanted, cost = wanted - got, cost + worth
        return cost

    def _estimate(self, short: Fraction, card: Fraction | None, before: tuple[Fraction, Fraction]) -> Fraction:
        """Rule 4: at the average of what was just there, the last layer, the last known, the card's cost, or 0."""
        quantity, value = before
        if quantity > 0 and not self.fifo:
            return money(value * short / quantity)
        last = self.last_cost
        return money(short * ((card or ZERO) if last is None else last))

    def worth_now(self, quantity: Fraction, card: Fraction | None) -> Fraction:
        """What goods that were found are worth."""
        if self.quantity > 0 and self.fifo:
            last = self.open_lots[-1]
            return money(last.value * quantity / last.quantity)
        if self.quantity > 0:
            return money(self.value * quantity / self.quantity)
        last_cost = self.last_cost
        return money(quantity * ((card or ZERO) if last_cost is None else last_cost))

    def add_value(self, line: LineId, value: Fraction, lot: Lot | None = None) -> Mark:
        """To one lot, or over all: by quantity, or by value where a lot would fall below nothing."""
        mark = Mark(self, line, ZERO, value)
        if lot:
            mark.given = [(lot, value)]
        elif self.fifo and value:
            lots = self.open_lots
            parts = portions(value, [lot.quantity for lot in lots])
            if any(lot.value + part < 0 for lot, part in zip(lots, parts, strict=True)):
                parts = portions(value, [lot.value for lot in lots])
            mark.given = list(zip(lots, parts, strict=True))
        for one, part in mark.given:
            one.value += part
        self.value += value
        return mark
