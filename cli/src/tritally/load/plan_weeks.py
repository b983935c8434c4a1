"""A whole file as a plan, week by week, in bounded memory (only what can still be returned is remembered)."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby

from tritally.load.cards import Cards
from tritally.load.classify_line import CANCELLATION
from tritally.load.deliveries import Deliveries
from tritally.load.list_prices import ListPrices
from tritally.load.plan_invoice import plan_invoice
from tritally.load.plan_purchases import plan_purchases
from tritally.load.planned import PlannedDocument, WeekPlan
from tritally.load.read_lines import Line, NotOnlineRetailError, Unreadable
from tritally.load.treatments import Treatment


class Planner:
    """`first_day` and `last_day` bound what is loaded; what was delivered before is known, so that it can come back."""

    def __init__(self, first_day: date = date.min, last_day: date = date.max) -> None:
        self.first_day = first_day
        self.last_day = last_day
        self.aside: Counter[Treatment] = Counter()
        self._deliveries = Deliveries()
        self._prices = ListPrices()
        self._cards = Cards()

    def weeks(self, lines: Iterable[Line | Unreadable]) -> Iterator[WeekPlan]:
        """One plan for each week that has lines in range; `aside` counts the lines that are in none."""
        latest = date.min
        for monday, group in groupby(self._readable(lines), key=_monday):
            if monday < latest:
                raise NotOnlineRetailError(f"lines are not in order of time at the week of {monday}")
            latest = monday
            week = self._plan_week(list(group))
            if week:
                yield week

    def _readable(self, lines: Iterable[Line | Unreadable]) -> Iterator[Line]:
        for line in lines:
            if isinstance(line, Unreadable):
                self.aside[Treatment.UNREADABLE] += 1
            elif line.day > self.last_day:
                self.aside[Treatment.OUTSIDE_RANGE] += 1
            else:
                yield line

    def _plan_week(self, lines: list[Line]) -> WeekPlan | None:
        self._prices.learn(line for line in lines if line.price > 0 and not line.invoice.startswith(CANCELLATION))
        documents: list[PlannedDocument] = []
        treatments: Counter[Treatment] = Counter()
        for invoice in _invoices(lines):
            planned, treated = plan_invoice(invoice, self._deliveries, self._prices)
            if invoice[0].day < self.first_day:
                self.aside[Treatment.OUTSIDE_RANGE] += len(invoice)
            else:
                documents += planned
                treatments += treated
        days = [line.day for line in lines if line.day >= self.first_day]
        if not days:
            return None
        documents = [*plan_purchases(documents, min(days), max(days), self._prices), *documents]
        products, partners = self._cards.new_in(documents, lines)
        return WeekPlan(min(days), max(days), products, partners, documents, treatments)


def _monday(line: Line) -> date:
    return line.day - timedelta(days=line.day.weekday())


def _invoices(lines: Iterable[Line]) -> list[list[Line]]:
    """Lines by invoice, in the order of their first lines."""
    invoices: dict[str, list[Line]] = {}
    for line in lines:
        invoices.setdefault(line.invoice, []).append(line)
    return list(invoices.values())
