"""When silence is an answer: a vector of positions shows that nothing more can come (architecture, rule 13)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from risk.domain.differences import Difference
from risk.domain.facts import Facts, gather_facts
from risk.domain.statements import Books, BusinessStatement, FinanceStatement, StockStatement

Vector = Mapping[int, int]
"""Shard -> position."""
Statement = BusinessStatement | StockStatement | FinanceStatement
CERTAIN = frozenset(
    {
        Difference.BUSINESS_MISSING,
        Difference.ORIGIN_MISSING,
        Difference.UNAUDIT_MISSING,
        Difference.STOCK_REVERSAL_MISSING,
        Difference.RESTORATION_UNEXPECTED,
    }
)
"""What a later statement stands on: it was said before, so at a barrier it has been heard, or never was said."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One instant of a service: what it had said by shard and in all, what was not on the bus, what it had heard."""

    said: Vector
    last_position: int
    unsent: int
    heard: Mapping[str, Vector]


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the log of `source`: what comes after it can be demanded of who has heard it."""

    source: str
    shard: int
    position: int


def has_sent_all(before: Seen, after: Seen) -> bool:
    """Everything that was committed at `before` has its position at `after`.

    Nothing is unsent at some instant since; or, under steady load, as many were given positions as were unsent then
    (the relay takes them in the order of ids).
    """
    return after.unsent == 0 or after.last_position >= before.last_position + before.unsent


def covers(heard: Vector, said: Vector) -> bool:
    return all(heard.get(shard, 0) >= position for shard, position in said.items())


def has_heard(seen: Seen, mark: Mark) -> bool:
    return seen.heard.get(mark.source, {}).get(mark.shard, 0) >= mark.position


def silent_absences(books: Books, seen: Mapping[str, Seen]) -> frozenset[Difference]:
    """Absences that are final.

    `seen`: what each service had heard at one instant, all of whose sayings risk has heard since; the books were
    last added to before that instant.
    """
    facts = gather_facts(books, ())
    silent = {absence for absence, service, mark in _awaited(facts) if has_heard(seen[service], mark)}
    return CERTAIN | silent


def _awaited(facts: Facts) -> Iterator[tuple[Difference, str, Mark]]:
    """What each present statement lets us expect, and of whom."""
    asked_first = "ledger" if facts.is_money else "inventory"
    if facts.business:
        absence = Difference.VOUCHER_MISSING if facts.is_money else Difference.STOCK_MISSING
        yield absence, asked_first, _mark("documents", facts.business)
    for posted in facts.posted:
        yield Difference.VOUCHER_MISSING, "ledger", _mark("inventory", posted)
    for refused in facts.finance_refused:
        yield Difference.REVERSAL_MISSING, "inventory", _mark("ledger", refused)
    for unaudit in facts.unaudits[-1:]:
        yield Difference.UNAUDIT_UNANSWERED, asked_first, _mark("documents", unaudit)
    for back in facts.reversed[-1:]:
        yield Difference.VOUCHER_REVERSAL_MISSING, "ledger", _mark("inventory", back)
    for restored in facts.restored[-1:]:
        yield Difference.RESTORED_ACCOUNT_DIFFERS, "ledger", _mark("inventory", restored)
    for kept in facts.finance_kept[-1:]:
        yield Difference.RESTORATION_MISSING, "inventory", _mark("ledger", kept)


def _mark(source: str, said: Statement) -> Mark:
    return Mark(source, said.shard, said.position)
