"""Recompute in business-date order (valuation rule 10): every movement again, at the cost it should have had.

The movements of products that touch each other come in order of (business date, order of audit, sequence); what comes
before the line it is made from waits for it. Quantities are facts, costs are found anew by the rules that post them.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from heapq import heappop, heappush
from itertools import count

from contracts import Valuation
from inventory.domain.book.stock import LineKey, Stock, StockKey
from inventory.domain.posting.bring_in import Correction
from inventory.domain.posting.spread import spread
from inventory.domain.recompute.recompute_cost import Replay
from inventory.domain.recompute.recompute_state import Course, Happened, Period, Recosted, Restated


class Recompute:
    """The replay of one group of products: feed it with `take`, `finish` when all is taken, then ask `restated`."""

    def __init__(self, period: Period, valuation_of: Callable[[StockKey], Valuation]) -> None:
        self.period = period
        self.valuation_of = valuation_of
        self.courses: dict[StockKey, Course] = {}
        self.replay = Replay()
        self.waiting: dict[LineKey, list[Happened]] = {}
        self.ready: list[tuple[tuple[date, int], int, int, Happened]] = []
        self.entries = count()
        self.short: dict[LineKey, Recosted] = {}

    def take(self, happened: Iterable[Happened]) -> Iterator[Recosted]:
        """What should have cost otherwise, as soon as that is final."""
        for one in happened:
            yield from self._catch_up(one.place)
            course = self._course(one)
            if one.is_note:
                continue
            if one.origin and not self.replay.knows(one.origin):
                self.waiting.setdefault(one.origin, []).append(one)
            else:
                yield from self._replay(one, course)

    def finish(self) -> Iterator[Recosted]:
        """What waited for a line that came late or never, then what is still short."""
        yield from self._catch_up((date.max, 0))
        for lines in list(self.waiting.values()):
            for one in lines:
                yield from self._replay(one, self.courses[one.stock_key])
        for recosted in self.short.values():
            yield from self._if_other(recosted)
        for course in self.courses.values():
            self._begin(course)

    def restated(self) -> Iterator[Restated]:
        """Every stock that was touched, whether it should be otherwise or not."""
        for key, course in self.courses.items():
            yield _restated(key, course)

    def _course(self, one: Happened) -> Course:
        """The stock of a movement, brought up to its date; the movement counts as posted."""
        course = self.courses.get(one.stock_key)
        if course is None:
            course = self.courses[one.stock_key] = Course(Stock(one.stock_key, self.valuation_of(one.stock_key)))
            course.stock.own_layers = course.stock.changed_layers
        if not course.begun and one.business_date >= self.period.first:
            self._begin(course)
        if course.at_end is None and one.business_date > self.period.last:
            course.at_end = course.posted_quantity, course.posted_value, course.stock.value
        if not one.is_lost:
            course.posted_quantity += one.quantity
            course.posted_value += one.cost
        return course

    def _begin(self, course: Course) -> None:
        """The period begins with what was posted before it, not with what should have been."""
        if not course.begun and self.period.first != date.min:
            _revalue(course.stock, course.posted_value)
        course.begun = True

    def _replay(self, one: Happened, course: Course) -> Iterator[Recosted]:
        cost, corrections = self.replay.move(one, course.stock)
        recosted = Recosted(one, cost)
        if course.stock.short_issues and course.stock.short_issues[-1].line == one.line:
            self.short[one.line] = recosted
        else:
            yield from self._if_other(recosted)
        for correction in corrections:
            self._correct(correction)
        self._note_origin(recosted)
        for waiting in self.waiting.pop(one.line, ()):
            place = max(one.business_date, waiting.business_date), waiting.audit_order
            heappush(self.ready, (place, waiting.sequence, next(self.entries), waiting))

    def _catch_up(self, place: tuple[date, int]) -> Iterator[Recosted]:
        """What waited for a line that has come since, up to a place in the order."""
        while self.ready and self.ready[0][0] < place:
            one = heappop(self.ready)[3]
            yield from self._replay(one, self.courses[one.stock_key])

    def _correct(self, correction: Correction) -> None:
        self.short[correction.line].cost += correction.cost
        origin = self.replay.origins.get(correction.line)
        if origin and self.short[correction.line].happened.business_date >= self.period.first:
            origin.cost -= correction.cost

    def _note_origin(self, recosted: Recosted) -> None:
        """Later lines come from this one; before the period at the cost it was posted with."""
        one = recosted.happened
        if one.is_origin:
            is_before = one.business_date < self.period.first
            self.replay.note_origin(one, one.posted_cost if is_before else recosted.cost)

    def _if_other(self, recosted: Recosted) -> Iterator[Recosted]:
        one = recosted.happened
        is_asked = self.period.first <= one.business_date <= self.period.last
        if is_asked and not one.is_lost and recosted.cost != one.posted_cost:
            yield recosted


def _revalue(stock: Stock, value: int) -> None:
    """Give the goods on hand another value, each layer in proportion to its own."""
    if stock.quantity <= 0 or value < 0 or value == stock.value:
        return
    weights = [layer.value if stock.value else layer.quantity for layer in stock.layers]
    for layer, part in zip(stock.layers, spread(value, weights), strict=True):
        layer.value = part
    stock.value = value


def _restated(key: StockKey, course: Course) -> Restated:
    stock = course.stock
    if course.at_end is None:
        difference = stock.value - course.posted_value
        return Restated(
            key,
            stock.quantity,
            course.posted_value,
            stock.value,
            difference,
            True,
            stock.last_unit_cost,
            [layer for layer in stock.layers if layer.quantity],
            [issue for issue in stock.short_issues if issue.quantity],
        )
    quantity, old_value, new_value = course.at_end
    return Restated(key, quantity, old_value, new_value, _bearable(course, new_value - old_value), False)


def _bearable(course: Course, value: int) -> int:
    """As much of a difference as the goods that are still on hand can bear: value needs goods, and is never below 0."""
    return max(value, -course.posted_value) if course.posted_quantity > 0 else 0
