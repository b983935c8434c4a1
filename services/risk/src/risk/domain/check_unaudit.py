"""Checks of un-audits: each wish is answered by each book in turn, and what was taken back is exactly what was there.

documents asks -> inventory reverses or refuses -> ledger reverses or refuses -> if it refused, inventory restores.
Of money documents ledger hears at once.
"""

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar
from uuid import UUID

from contracts import from_cents
from risk.domain.differences import Figures
from risk.domain.facts import Facts, add_by_product
from risk.domain.statements import FinanceStatement, ProductCents

Key = TypeVar("Key", bound=Hashable)


def unaudit_missing(facts: Facts) -> Figures | None:
    """A book answers what documents has not asked."""
    if facts.business is None or _answers(facts) <= len(facts.unaudits):
        return None
    return {"business": f"un-audited {len(facts.unaudits)} times", _first_asked(facts): f"{_answers(facts)} answers"}


def unaudit_unanswered(facts: Facts) -> Figures | None:
    less = len(facts.unaudits) - _answers(facts)
    waits = facts.business is not None and not facts.is_order and less > 0
    return {"business": "un-audited", _first_asked(facts): "nothing"} if waits else None


def stock_reversal_missing(facts: Facts) -> Figures | None:
    """Finance took back what stock has not."""
    if facts.business is None or facts.is_money or _finance_answers(facts) <= len(facts.reversed):
        return None
    return {"stock": f"reversed {len(facts.reversed)} times", "finance": f"answered {_finance_answers(facts)} times"}


def voucher_reversal_missing(facts: Facts) -> Figures | None:
    if facts.is_order or _finance_answers(facts) >= len(facts.reversed):
        return None
    return {"stock": "reversed", "finance": "nothing"}


def voucher_reversal_doubled(facts: Facts) -> Figures | None:
    """A version has one reversal at most that stays."""
    doubled = len(facts.finance_reversed) > 1 or len(facts.reversed) - len(facts.restored) > 1
    return {"stock": f"{len(facts.reversed)}", "finance": f"{len(facts.finance_reversed)}"} if doubled else None


def voucher_reversal_differs(facts: Facts) -> Figures | None:
    """The red letters are the bookings with the other sign, in every figure."""
    if not (facts.booked and facts.finance_reversed):
        return None
    booked, back = _figures([facts.booked[0], *facts.added], 1), _figures([facts.finance_reversed[0]], -1)
    differing = [name for name in booked if booked[name] != back[name]]
    return {"booked": _shown(booked, differing), "reversed": _shown(back, differing)} if differing else None


def reversed_account_differs(facts: Facts) -> Figures | None:
    """The red letters leave the inventory account as the reversal leaves the stock."""
    if not (facts.finance_reversed and facts.reversed and facts.booked):
        return None
    last = facts.reversed[-1]
    moved = [ProductCents(line.product_id, line.cost) for line in last.lines]
    corrected = [ProductCents(issue.product_id, issue.cost) for issue in last.true_ups]
    stock, finance = add_by_product((*moved, *corrected)), add_by_product(facts.finance_reversed[0].inventory)
    return None if stock == finance else _sums(stock, finance)


def _sums(stock: dict[UUID, int], finance: dict[UUID, int]) -> Figures:
    return {"stock": str(from_cents(sum(stock.values()))), "finance": str(from_cents(sum(finance.values())))}


def restoration_missing(facts: Facts) -> Figures | None:
    waits = not facts.is_money and len(facts.finance_kept) > len(facts.restored)
    return {"finance": "refused to reverse", "stock": "reversed"} if waits else None


def restoration_unexpected(facts: Facts) -> Figures | None:
    more = len(facts.restored) > len(facts.finance_kept)
    return {"stock": "restored", "finance": "did not refuse"} if more else None


def restored_account_differs(facts: Facts) -> Figures | None:
    """Finance follows what the restored stock is worth more or less than it was."""
    if not facts.posted or not (facts.restored or facts.added):
        return None
    now, before = facts.restored[-1:], facts.posted[0]
    stock = [(issue.product_id, issue.cost) for said in now for issue in said.true_ups]
    stock += [(issue.product_id, -issue.cost) for issue in before.true_ups] if now else []
    finance = [part for said in facts.added for part in said.inventory]
    moved, booked = _signed(stock, 1), _signed(finance, 1)
    return None if moved == booked else _sums(moved, booked)


def _answers(facts: Facts) -> int:
    """Of the book that documents asks first."""
    return _finance_answers(facts) if facts.is_money else len(facts.reversed) + len(facts.stock_kept)


def _finance_answers(facts: Facts) -> int:
    return len(facts.finance_reversed) + len(facts.finance_kept)


def _first_asked(facts: Facts) -> str:
    return "finance" if facts.is_money else "stock"


def _figures(said: Sequence[FinanceStatement], sign: int) -> dict[str, object]:
    return {
        "receivable": sign * sum(one.receivable for one in said),
        "payable": sign * sum(one.payable for one in said),
        "money": sign * sum(one.money for one in said),
        "tax": sign * sum(one.tax for one in said),
        "revenue": sign * sum(one.revenue for one in said),
        "inventory": _signed([part for one in said for part in one.inventory], sign),
        "in_transit": _signed([part for one in said for part in one.in_transit or ()], sign),
        "counters": _signed([part for one in said for part in one.counters or ()], sign),
    }


def _signed(parts: Iterable[tuple[Key, int]], sign: int) -> dict[Key, int]:
    """Summed up; what is 0 is left out."""
    sums: dict[Key, int] = {}
    for key, cents in parts:
        sums[key] = sums.get(key, 0) + sign * cents
    return {key: cents for key, cents in sums.items() if cents}


def _shown(figures: dict[str, object], names: Iterable[str]) -> str:
    return ", ".join(f"{name} {figures[name]}" for name in names)
