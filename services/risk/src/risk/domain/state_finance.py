"""What ledger says of a version, as a statement."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from contracts import (
    AccountRole,
    Event,
    Voucher,
    VoucherAdded,
    VoucherLine,
    VoucherPosted,
    VoucherRefused,
    VoucherReversalRefused,
    VoucherReversed,
    part_of,
    to_cents,
)
from risk.domain.statements import FinanceStatement, Outcome, ProductCents, RoleCents

FinanceEvent = VoucherPosted | VoucherRefused | VoucherReversed | VoucherReversalRefused | VoucherAdded
OUTCOMES: dict[type[Event], Outcome] = {
    VoucherPosted: Outcome.DONE,
    VoucherReversed: Outcome.REVERSED,
    VoucherAdded: Outcome.ADDED,
}
BOOKED = part_of(
    VoucherPosted,
    *("document_id", "version", "document_kind", "number", "vouchers.number"),
    *(f"vouchers.lines.{name}" for name in ("role", "debit", "credit", "product_id")),
)
"""All that is read here of the event that every document makes."""
NO_PRODUCT = UUID(int=0)
"""Product of a line by product that names none: it can agree with no stock book, and so it is found."""
_R = AccountRole
NAMED = frozenset(
    {_R.RECEIVABLE, _R.PAYABLE, _R.BANK, _R.CASH, _R.INPUT_TAX, _R.OUTPUT_TAX, _R.REVENUE, _R.INVENTORY}
) | {_R.GOODS_IN_TRANSIT}
"""Roles with a figure of their own; the others are counters."""


class _Sums:
    """Debit less credit in cents: by role, and line by line of inventory and of goods in transit."""

    __slots__ = ("in_transit", "inventory", "roles")

    def __init__(self) -> None:
        self.roles: dict[AccountRole, int] = defaultdict(int)
        self.inventory: list[ProductCents] = []
        self.in_transit: list[ProductCents] = []


def state_finance(event: FinanceEvent, position: int, shard: int) -> FinanceStatement:
    if isinstance(event, VoucherRefused | VoucherReversalRefused):
        outcome = Outcome.REFUSED if isinstance(event, VoucherRefused) else Outcome.REVERSAL_REFUSED
        return FinanceStatement(position, shard, outcome, event.reason.value, 0, 0, 0, 0, 0, (), ())
    sums = _Sums()
    unbalanced = _unbalanced(event.vouchers, sums)
    roles = sums.roles
    return FinanceStatement(
        position=position,
        shard=shard,
        outcome=OUTCOMES[type(event)],
        reason=None,
        receivable=roles[_R.RECEIVABLE],
        payable=-roles[_R.PAYABLE],
        money=roles[_R.BANK] + roles[_R.CASH],
        tax=roles[_R.INPUT_TAX] - roles[_R.OUTPUT_TAX],
        revenue=-roles[_R.REVENUE],
        inventory=tuple(sums.inventory),
        unbalanced=unbalanced,
        in_transit=tuple(sums.in_transit),
        counters=tuple(RoleCents(role, cents) for role, cents in roles.items() if cents and role not in NAMED),
    )


def _unbalanced(vouchers: Iterable[Voucher], sums: _Sums) -> tuple[str, ...]:
    """Add all vouchers up; the numbers of those that do not balance."""
    return tuple(voucher.number for voucher in vouchers if _add(voucher.lines, sums))


def _add(lines: Sequence[VoucherLine], sums: _Sums) -> int:
    """Debit less credit of the voucher in cents, 0 when it balances."""
    balance = 0
    for line in lines:
        cents = to_cents(line.debit) - to_cents(line.credit)
        balance += cents
        sums.roles[line.role] += cents
        if line.role is _R.INVENTORY:
            sums.inventory.append(ProductCents(line.product_id or NO_PRODUCT, cents))
        elif line.role is _R.GOODS_IN_TRANSIT:
            sums.in_transit.append(ProductCents(line.product_id or NO_PRODUCT, cents))
    return balance
