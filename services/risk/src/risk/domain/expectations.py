"""What finance must book for a kind (guide: posting.md), stated a second time, by other means than ledger's rules."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from contracts import AccountRole, DocumentKind, OtherReason
from risk.domain.statements import BusinessStatement, StockStatement

_K, _R, _O = DocumentKind, AccountRole, OtherReason


@dataclass(frozen=True, slots=True)
class Expectation:
    """Signs: receivable, payable and money times gross; tax times tax; revenue times net."""

    receivable: int = 0
    payable: int = 0
    money: int = 0
    tax: int = 0
    revenue: int = 0


EXPECTED = {
    _K.PURCHASE_RECEIPT: Expectation(payable=1, tax=1),
    _K.PURCHASE_RETURN: Expectation(payable=-1, tax=-1),
    _K.SALES_DELIVERY: Expectation(receivable=1, tax=1, revenue=1),
    _K.SALES_RETURN: Expectation(receivable=-1, tax=-1, revenue=-1),
    _K.LANDED_COST: Expectation(payable=1, tax=1),
    _K.BILL_DIFFERENCE: Expectation(payable=1, tax=1),
    _K.CUSTOMER_RECEIPT: Expectation(receivable=-1, money=1),
    _K.SUPPLIER_PAYMENT: Expectation(payable=-1, money=-1),
}
"""Kinds that are not here touch none of these accounts (opening balances: as they were entered)."""
NOTHING = Expectation()

SETTLING = frozenset({_K.CUSTOMER_RECEIPT, _K.SUPPLIER_PAYMENT, _K.SALES_RETURN, _K.PURCHASE_RETURN})
"""Kinds that settle other documents: in a foreign currency that may realise an exchange difference."""
TRANSFERS = frozenset({_K.TRANSFER, _K.TRANSFER_RECEIPT})
COST_IS_NET = frozenset({_K.PURCHASE_RECEIPT, _K.OTHER_INBOUND, _K.COST_ADJUSTMENT})
"""Kinds whose stock cost is the net amount of the line."""
COST_OF_ORIGIN = frozenset({_K.SALES_RETURN, _K.TRANSFER_RECEIPT})
"""Kinds whose goods cost what they did when they left (valuation rules 6 and 8)."""
CHARGES = frozenset({_K.LANDED_COST, _K.BILL_DIFFERENCE})
"""Kinds of which stock takes the part that is still on hand (valuation rule 11)."""
MADE = frozenset({_K.ASSEMBLY, _K.DISASSEMBLY})
"""Kinds whose products cost what their components did (and what processing adds)."""
COUNTER_OF_REASON = {
    _O.OPENING: _R.OPENING_CLEARING,
    _O.SURPLUS: _R.PENDING_GAINS_AND_LOSSES,
    _O.FOUND: _R.PENDING_GAINS_AND_LOSSES,
    _O.CONSUMPTION: _R.ADMINISTRATIVE_EXPENSE,
    _O.SAMPLE: _R.SELLING_EXPENSE,
    _O.DAMAGE: _R.PENDING_GAINS_AND_LOSSES,
    _O.LOSS: _R.PENDING_GAINS_AND_LOSSES,
}


class Flow(NamedTuple):
    """Cents of one version: `cost` as its movements are signed, `lost` on the way, `goods` the net of moving lines."""

    said: BusinessStatement
    cost: int
    lost: int
    goods: int


Counters = dict[AccountRole, int]
"""Debit less credit of the accounts that take what the named figures leave."""
_COUNTERS: dict[DocumentKind, Callable[[Flow], Counters]] = {
    _K.PURCHASE_RECEIPT: lambda flow: {_R.COST_OF_SALES: flow.said.net - flow.goods},
    _K.PURCHASE_RETURN: lambda flow: {
        _R.COST_OF_SALES: flow.goods - flow.said.net,
        _R.STOCK_COST_DIFFERENCES: -flow.goods - flow.cost,
    },
    _K.SALES_DELIVERY: lambda flow: {_R.COST_OF_SALES: -flow.cost},
    _K.SALES_RETURN: lambda flow: {_R.COST_OF_SALES: -flow.cost},
    _K.OTHER_INBOUND: lambda flow: {_other(flow, _R.PENDING_GAINS_AND_LOSSES): -flow.cost},
    _K.OTHER_OUTBOUND: lambda flow: {_other(flow, _R.SELLING_EXPENSE): -flow.cost},
    _K.TRANSFER_RECEIPT: lambda flow: {_R.PENDING_GAINS_AND_LOSSES: flow.lost},
    _K.STOCK_COUNT: lambda flow: {_R.PENDING_GAINS_AND_LOSSES: -flow.cost},
    _K.COST_ADJUSTMENT: lambda flow: {_R.STOCK_COST_DIFFERENCES: -flow.cost},
    _K.LANDED_COST: lambda flow: {_R.COST_OF_SALES: flow.said.net - flow.cost},
    _K.BILL_DIFFERENCE: lambda flow: {_R.COST_OF_SALES: flow.said.net - flow.cost},
    _K.ASSEMBLY: lambda flow: {_R.PRODUCTION_COST: -flow.cost},
    _K.DISASSEMBLY: lambda flow: {_R.PRODUCTION_COST: -flow.cost},
    _K.OPENING_BALANCE: lambda flow: {_R.OTHER: flow.said.owing - flow.said.owed},
}


def expected_counters(said: BusinessStatement, posted: StockStatement | None) -> Counters:
    """Accounts that must stand at 0 are left out. A true-up corrects cost of sales, whatever brought it (rule 4)."""
    lines, losses, true_ups = (posted.lines, posted.losses, posted.true_ups) if posted else ((), (), ())
    flow = Flow(
        said=said,
        cost=sum(line.cost for line in lines),
        lost=sum(line.cost for line in losses),
        goods=sum(line.net for line in said.lines),
    )
    counters = _COUNTERS[said.kind](flow) if said.kind in _COUNTERS else {}
    corrected = sum(issue.cost for issue in true_ups)
    counters[_R.COST_OF_SALES] = counters.get(_R.COST_OF_SALES, 0) - corrected
    return {role: cents for role, cents in counters.items() if cents}


def _other(flow: Flow, gift: AccountRole) -> AccountRole:
    """The account of the reason; a gift is pending when we get it, and a selling expense when we make it."""
    return COUNTER_OF_REASON.get(flow.said.reason, gift) if flow.said.reason else gift
