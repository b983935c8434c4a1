"""Compare what the three books say of one document version: pure, and cheap enough for the hot path."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from risk.domain import check_flow, check_money, check_stock, check_unaudit
from risk.domain.differences import ABSENCES, Difference, Figures, Found
from risk.domain.facts import Facts, gather_facts
from risk.domain.statements import Books, Origin


class Status(StrEnum):
    IN_FLIGHT = "in_flight"
    AGREES = "agrees"
    REFUSED = "refused"
    UNAUDITED = "unaudited"
    DIFFERENT = "different"


class Verdict(NamedTuple):
    """`found`: what makes it different, or what is still awaited while it is in flight."""

    status: Status
    found: tuple[Found, ...] = ()


Check = Callable[[Facts], Figures | None]
"""What the books say where they disagree; None when there is nothing to complain of."""

_D = Difference
AUDIT_CHECKS: dict[Difference, Check] = {
    _D.BUSINESS_MISSING: check_flow.business_missing,
    _D.BUSINESS_DOUBLED: check_flow.business_doubled,
    _D.BUSINESS_TOTALS_WRONG: check_money.business_totals_wrong,
    _D.BUSINESS_LINE_WRONG: check_money.business_line_wrong,
    _D.STOCK_MISSING: check_flow.stock_missing,
    _D.STOCK_DOUBLED: check_flow.stock_doubled,
    _D.STOCK_UNEXPECTED: check_flow.stock_unexpected,
    _D.REVERSAL_MISSING: check_flow.reversal_missing,
    _D.REVERSAL_DIFFERS: check_flow.reversal_differs,
    _D.LINE_MISSING: check_stock.line_missing,
    _D.LINE_UNEXPECTED: check_stock.line_unexpected,
    _D.PRODUCT_DIFFERS: check_stock.product_differs,
    _D.WAREHOUSE_DIFFERS: check_stock.warehouse_differs,
    _D.QUANTITY_DIFFERS: check_stock.quantity_differs,
    _D.COST_SIGN_WRONG: check_stock.cost_sign_wrong,
    _D.COST_DIFFERS_FROM_NET: check_stock.cost_differs_from_net,
    _D.COST_BEYOND_CHARGE: check_stock.cost_beyond_charge,
    _D.ASSEMBLY_COST_DIFFERS: check_stock.assembly_cost_differs,
    _D.ORIGIN_MISSING: check_stock.origin_missing,
    _D.RETURN_COST_DIFFERS_FROM_ISSUE: check_stock.return_cost_differs_from_issue,
    _D.VOUCHER_MISSING: check_flow.voucher_missing,
    _D.VOUCHER_DOUBLED: check_flow.voucher_doubled,
    _D.VOUCHER_UNEXPECTED: check_flow.voucher_unexpected,
    _D.VOUCHER_UNBALANCED: check_flow.voucher_unbalanced,
    _D.RECEIVABLE_DIFFERS: check_money.receivable_differs,
    _D.PAYABLE_DIFFERS: check_money.payable_differs,
    _D.MONEY_DIFFERS: check_money.money_differs,
    _D.TAX_DIFFERS: check_money.tax_differs,
    _D.REVENUE_DIFFERS: check_money.revenue_differs,
    _D.INVENTORY_ACCOUNT_DIFFERS_FROM_STOCK_COST: check_money.inventory_account_differs_from_stock_cost,
    _D.IN_TRANSIT_DIFFERS: check_money.in_transit_differs,
    _D.COUNTER_ACCOUNT_DIFFERS: check_money.counter_account_differs,
}
UNAUDIT_CHECKS: dict[Difference, Check] = {
    _D.UNAUDIT_MISSING: check_unaudit.unaudit_missing,
    _D.UNAUDIT_UNANSWERED: check_unaudit.unaudit_unanswered,
    _D.STOCK_REVERSAL_MISSING: check_unaudit.stock_reversal_missing,
    _D.VOUCHER_REVERSAL_MISSING: check_unaudit.voucher_reversal_missing,
    _D.VOUCHER_REVERSAL_DOUBLED: check_unaudit.voucher_reversal_doubled,
    _D.VOUCHER_REVERSAL_DIFFERS: check_unaudit.voucher_reversal_differs,
    _D.REVERSED_ACCOUNT_DIFFERS: check_unaudit.reversed_account_differs,
    _D.RESTORATION_MISSING: check_unaudit.restoration_missing,
    _D.RESTORATION_UNEXPECTED: check_unaudit.restoration_unexpected,
    _D.RESTORED_ACCOUNT_DIFFERS: check_unaudit.restored_account_differs,
}
CHECKS = AUDIT_CHECKS | UNAUDIT_CHECKS


def compare_books(
    books: Books, origins: Sequence[Origin | None] = (), silent: frozenset[Difference] = frozenset()
) -> Verdict:
    """The verdict on one version.

    `origins`: the deliveries that a return, or the transfer that an arrival is made from; None where nothing was heard
    of one. `silent`: absences of which a barrier has shown that they will not be filled any more; every other absence
    means in flight.
    """
    facts = gather_facts(books, origins)
    checks = CHECKS if facts.knows_of_an_unaudit else AUDIT_CHECKS
    found = tuple(
        Found(difference, figures) for difference, check in checks.items() if (figures := check(facts)) is not None
    )
    different = tuple(item for item in found if item.difference not in ABSENCES or item.difference in silent)
    if different:
        return Verdict(Status.DIFFERENT, different)
    if found:
        return Verdict(Status.IN_FLIGHT, found)
    return Verdict(_settled(facts))


def _settled(facts: Facts) -> Status:
    if facts.was_unaudited:
        return Status.UNAUDITED
    return Status.REFUSED if facts.was_refused else Status.AGREES
