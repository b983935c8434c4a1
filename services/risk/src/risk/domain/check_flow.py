"""Checks of who spoke: each book says one thing of a version, in an order that makes sense."""

from uuid import UUID

from contracts import MONEY_KINDS, from_cents
from risk.domain.differences import Figures
from risk.domain.facts import Facts, add_by_line


def business_missing(facts: Facts) -> Figures | None:
    return None if facts.business else {"stock": _times(facts.books.stock), "finance": _times(facts.books.finance)}


def business_doubled(facts: Facts) -> Figures | None:
    return {"business": _times(facts.books.business)} if len(facts.books.business) > 1 else None


def stock_missing(facts: Facts) -> Figures | None:
    if facts.business is None or facts.books.stock or facts.business.kind in MONEY_KINDS:
        return None
    return {"business": f"{len(facts.wanted)} lines", "stock": "nothing"}


def stock_doubled(facts: Facts) -> Figures | None:
    """Only one posting, one refusal and one reversal of a version make sense, and not a posting beside a refusal."""
    answers = len(facts.posted) + len(facts.stock_refused)
    if answers > 1 or len(facts.reversed) > 1:
        return {"stock": _times(facts.books.stock)}
    return None


def stock_unexpected(facts: Facts) -> Figures | None:
    """A money document moved stock, or a posting was taken back that finance did book."""
    if facts.business and facts.business.kind in MONEY_KINDS and facts.books.stock:
        return {"business": facts.business.kind.value, "stock": _times(facts.books.stock)}
    if facts.reversed and facts.booked:
        return {"stock": "reversed", "finance": "booked"}
    return None


def reversal_missing(facts: Facts) -> Figures | None:
    refused_after_posting = facts.finance_refused and facts.posted and not facts.booked
    return {"stock": "posted", "finance": "refused"} if refused_after_posting and not facts.reversed else None


def reversal_differs(facts: Facts) -> Figures | None:
    if not (facts.reversed and facts.posted):
        return None
    back = {line.line_id: (-line.quantity, -line.cost) for line in add_by_line(facts.reversed[0].lines).values()}
    there = {line.line_id: (line.quantity, line.cost) for line in facts.moved.values()}
    return None if back == there else {"posted": _total(there), "reversed": _total(back)}


def voucher_missing(facts: Facts) -> Figures | None:
    is_money = facts.business is not None and facts.business.kind in MONEY_KINDS
    if facts.books.finance or not (is_money or facts.posted):
        return None
    return {"finance": "nothing"}


def voucher_doubled(facts: Facts) -> Figures | None:
    return {"finance": _times(facts.books.finance)} if len(facts.books.finance) > 1 else None


def voucher_unexpected(facts: Facts) -> Figures | None:
    if facts.booked and facts.stock_refused:
        return {"stock": "refused", "finance": "booked"}
    return None


def voucher_unbalanced(facts: Facts) -> Figures | None:
    numbers = [number for said in facts.booked for number in said.unbalanced]
    return {"finance": ", ".join(numbers)} if numbers else None


def _times(statements: tuple[object, ...]) -> str:
    return f"said {len(statements)} times"


def _total(lines: dict[UUID, tuple[int, int]]) -> str:
    return str(from_cents(sum(cost for _, cost in lines.values())))
