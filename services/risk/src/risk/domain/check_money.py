"""Checks of the finance book against the business book (totals) and the stock book (cost)."""

from collections.abc import Iterable
from uuid import UUID

from contracts import MONEY_KINDS, AccountRole, from_cents
from risk.domain.differences import Figures
from risk.domain.expectations import EXPECTED, NOTHING, SETTLING, TRANSFERS, Expectation, expected_counters
from risk.domain.facts import Facts
from risk.domain.statements import BusinessStatement, FinanceStatement, ProductCents


def business_totals_wrong(facts: Facts) -> Figures | None:
    said = facts.business
    if said is None:
        return None
    lines_agree = said.kind in MONEY_KINDS or (said.net, said.tax) == (said.lines_net, said.lines_tax)
    if lines_agree and said.gross == said.net + said.tax:
        return None
    return {
        "totals": f"{from_cents(said.net)} + {from_cents(said.tax)} = {from_cents(said.gross)}",
        "lines": f"{from_cents(said.lines_net)} + {from_cents(said.lines_tax)}",
    }


def business_line_wrong(facts: Facts) -> Figures | None:
    """Net is not round(quantity x price, 2), in the unit entered, or tax not round(net x rate, 2).

    In a foreign currency those are its foreign figures, and net or tax is not round(foreign x exchange rate, 2).
    """
    wrong = facts.business.wrong_lines if facts.business else ()
    return {"line": ", ".join(map(str, wrong))} if wrong else None


def receivable_differs(facts: Facts) -> Figures | None:
    both = _both(facts)
    if both is None:
        return None
    said, booked, expected = both
    realised = _realised(said, booked) if expected.receivable else 0
    return _unequal(said.owed + expected.receivable * said.gross, booked.receivable + realised)


def payable_differs(facts: Facts) -> Figures | None:
    both = _both(facts)
    if both is None:
        return None
    said, booked, expected = both
    realised = _realised(said, booked) if expected.payable else 0
    return _unequal(said.owing + expected.payable * said.gross, booked.payable - realised)


def money_differs(facts: Facts) -> Figures | None:
    both = _both(facts)
    return _unequal(both[2].money * both[0].gross, both[1].money) if both else None


def tax_differs(facts: Facts) -> Figures | None:
    both = _both(facts)
    return _unequal(both[2].tax * both[0].tax, both[1].tax) if both else None


def revenue_differs(facts: Facts) -> Figures | None:
    both = _both(facts)
    return _unequal(both[2].revenue * both[0].net, both[1].revenue) if both else None


def inventory_account_differs_from_stock_cost(facts: Facts) -> Figures | None:
    if not (facts.booked and facts.posted):
        return None
    posted = facts.posted[0]
    parts = [(line.product_id, line.cost) for line in posted.lines]
    parts += [(issue.product_id, issue.cost) for issue in posted.true_ups]
    return _differing_product(parts, facts.booked[0].inventory)


def in_transit_differs(facts: Facts) -> Figures | None:
    """What leaves for another warehouse is on the way; what arrives, or is lost, no longer is."""
    if not (facts.booked and facts.posted and facts.business) or facts.booked[0].in_transit is None:
        return None
    parts = (*facts.posted[0].lines, *facts.posted[0].losses) if facts.business.kind in TRANSFERS else ()
    return _differing_product([(line.product_id, -line.cost) for line in parts], facts.booked[0].in_transit)


def counter_account_differs(facts: Facts) -> Figures | None:
    """Every account without a figure of its own stands as the kind says, and all others at 0.

    Vouchers balance: where all these together are wrong, another figure is, and is named.
    """
    if facts.business is None or not facts.booked or facts.booked[0].counters is None:
        return None
    if not (facts.posted or facts.is_money):
        return None
    expected = expected_counters(facts.business, facts.posted[0] if facts.posted else None)
    if realised := _realised(facts.business, facts.booked[0]):
        expected[AccountRole.EXCHANGE_DIFFERENCES] = realised
    booked = {role: cents for role, cents in facts.booked[0].counters if cents}
    if expected == booked or sum(expected.values()) != sum(booked.values()):
        return None
    for role in sorted(expected.keys() | booked.keys()):
        if figures := _unequal(expected.get(role, 0), booked.get(role, 0)):
            return {"account": role.value, **figures}
    return None


def _realised(said: BusinessStatement, booked: FinanceStatement) -> int:
    """Debit less credit of exchange differences, where there may be any: the partner's account moves by as much more.

    How much it must be is a matter of all that was settled: `tritally check` asks ledger that.
    """
    if not said.foreign or said.kind not in SETTLING:
        return 0
    return sum(cents for role, cents in booked.counters or () if role is AccountRole.EXCHANGE_DIFFERENCES)


def _differing_product(stock: list[tuple[UUID, int]], finance: Iterable[ProductCents]) -> Figures | None:
    left: dict[int, int] = {}
    for product_id, cents in stock:
        left[product_id.int] = left.get(product_id.int, 0) + cents
    for product_id, cents in finance:
        left[product_id.int] = left.get(product_id.int, 0) - cents
    if not any(left.values()):
        return None
    product = UUID(int=next(product for product, cents in left.items() if cents))
    moved = sum(cents for product_id, cents in stock if product_id == product)
    return {
        "product": str(product),
        "stock": str(from_cents(moved)),
        "finance": str(from_cents(moved - left[product.int])),
    }


def _both(facts: Facts) -> tuple[BusinessStatement, FinanceStatement, Expectation] | None:
    if facts.business is None or not facts.booked:
        return None
    return facts.business, facts.booked[0], EXPECTED.get(facts.business.kind, NOTHING)


def _unequal(business_cents: int, finance_cents: int) -> Figures | None:
    if business_cents == finance_cents:
        return None
    return {"business": str(from_cents(business_cents)), "finance": str(from_cents(finance_cents))}
