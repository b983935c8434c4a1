"""When silence is an answer: a vector of positions shows that nothing more can come (architecture, rule 13)."""

from collections.abc import Mapping
from dataclasses import dataclass

from contracts import MONEY_KINDS
from risk.domain.differences import Difference
from risk.domain.facts import Facts, gather_facts
from risk.domain.statements import Books

Vector = Mapping[int, int]
"""Shard -> position."""


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
    facts = gather_facts(books, None)
    silent = {Difference.BUSINESS_MISSING, Difference.ORIGIN_MISSING}
    for absence, service, mark in _awaited(facts):
        if has_heard(seen[service], mark):
            silent.add(absence)
    return frozenset(silent)


def _awaited(facts: Facts) -> list[tuple[Difference, str, Mark]]:
    """What each present statement lets us expect, and of whom."""
    awaited = []
    if facts.business:
        mark = Mark("documents", facts.business.shard, facts.business.position)
        is_money = facts.business.kind in MONEY_KINDS
        awaited.append(
            (Difference.VOUCHER_MISSING, "ledger", mark) if is_money else (Difference.STOCK_MISSING, "inventory", mark)
        )
    awaited += [
        (Difference.VOUCHER_MISSING, "ledger", Mark("inventory", said.shard, said.position)) for said in facts.posted
    ]
    awaited += [
        (Difference.REVERSAL_MISSING, "inventory", Mark("ledger", said.shard, said.position))
        for said in facts.finance_refused
    ]
    return awaited
