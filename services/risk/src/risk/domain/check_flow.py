"""Checks of who spoke: each book says one thing of a version, in an order that makes sense."""

from uuid import UUID

from contracts import from_cents
from risk.domain.differences import Figures
from risk.domain.facts import Facts, LineSums, add_by_line
from risk.domain.statements import Outcome


def business_missing(facts: Facts) -> Figures | None:
    return None if facts.business else {"stock": _times(facts.books.stock), "finance": _times(facts.books.finance)}


def business_doubled(facts: Facts) -> Figures | None:
    audits = len(facts.books.business) - len(facts.unaudits)
    return {"business": f"said {audits} times"} if audits > 1 else None


def stock_missing(facts: Facts) -> Figures | None:
    if facts.business is None or facts.posted or facts.stock_refused or facts.is_money or facts.is_order:
        return None
    return {"business": f"{len(facts.wanted)} lines", "stock": "nothing"}


def stock_doubled(facts: Facts) -> Figures | None:
    """Only one posting, one refusal and one reversal after it make sense, and not a posting beside a refusal."""
    answers = len(facts.posted) + len(facts.stock_refused)
    if answers > 1 or len(facts.rolled_back) > 1:
        return {"stock": _times(facts.books.stock)}
    return None


def stock_unexpected(facts: Facts) -> Figures | None:
    """A money document or an order moved stock, or a posting was taken back that finance did book."""
    if facts.business and ((facts.is_money and facts.books.stock) or (facts.is_order and facts.posted)):
        return {"business": facts.business.kind.value, "stock": _times(facts.books.stock)}
    if facts.rolled_back and facts.booked:
        return {"stock": "reversed", "finance": "booked"}
    return None


def reversal_missing(facts: Facts) -> Figures | None:
    refused_after_posting = facts.finance_refused and facts.posted and not facts.booked
    is_back = facts.rolled_back or facts.reversed
    return {"stock": "posted", "finance": "refused"} if refused_after_posting and not is_back else None


def reversal_differs(facts: Facts) -> Figures | None:
    """A reversal is the posting with the other sign, to the line and cent; a restoration is the posting again."""
    if not facts.posted:
        return None
    there = add_by_line(facts.posted[0].lines)
    for said in (*facts.rolled_back, *facts.reversed, *facts.restored):
        again = add_by_line(said.lines)
        if _figures(again, 1 if said.outcome is Outcome.RESTORED else -1) != _figures(there, 1):
            return {"posted": _total(there), said.outcome.value: _total(again)}
    return None


def voucher_missing(facts: Facts) -> Figures | None:
    if facts.booked or facts.finance_refused or not (facts.is_money or facts.posted):
        return None
    return {"finance": "nothing"}


def voucher_doubled(facts: Facts) -> Figures | None:
    answers = len(facts.booked) + len(facts.finance_refused)
    return {"finance": f"said {answers} times"} if answers > 1 else None


def voucher_unexpected(facts: Facts) -> Figures | None:
    if facts.booked and (facts.stock_refused or facts.is_order):
        return {"stock": "refused" if facts.stock_refused else "nothing", "finance": "booked"}
    return None


def voucher_unbalanced(facts: Facts) -> Figures | None:
    numbers = [number for said in (*facts.booked, *facts.added, *facts.finance_reversed) for number in said.unbalanced]
    return {"finance": ", ".join(numbers)} if numbers else None


def _times(statements: tuple[object, ...]) -> str:
    return f"said {len(statements)} times"


def _figures(lines: LineSums, sign: int) -> dict[UUID, tuple[int, int]]:
    return {line.line_id: (sign * line.quantity, sign * line.cost) for line in lines.values()}


def _total(lines: LineSums) -> str:
    return str(from_cents(sum(line.cost for line in lines.values())))
