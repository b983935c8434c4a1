"""What ledger says of a version, as a statement."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from contracts import AccountRole, Voucher, VoucherLine, VoucherPosted, VoucherRefused, to_cents
from risk.domain.statements import FinanceStatement, Outcome, ProductCents

NO_PRODUCT = UUID(int=0)
"""Product of an inventory line that names none: it can agree with no stock book, and so it is found."""


def state_finance(event: VoucherPosted | VoucherRefused, position: int, shard: int) -> FinanceStatement:
    if isinstance(event, VoucherRefused):
        return FinanceStatement(position, shard, Outcome.REFUSED, event.reason.value, 0, 0, 0, 0, 0, (), ())
    roles, inventory, unbalanced = _sums(event.vouchers)
    return FinanceStatement(
        position=position,
        shard=shard,
        outcome=Outcome.DONE,
        reason=None,
        receivable=roles[AccountRole.RECEIVABLE],
        payable=-roles[AccountRole.PAYABLE],
        money=roles[AccountRole.BANK] + roles[AccountRole.CASH],
        tax=roles[AccountRole.INPUT_TAX] - roles[AccountRole.OUTPUT_TAX],
        revenue=-roles[AccountRole.REVENUE],
        inventory=tuple(ProductCents(product_id, cents) for product_id, cents in inventory.items()),
        unbalanced=unbalanced,
    )


def _sums(vouchers: Iterable[Voucher]) -> tuple[dict[AccountRole, int], dict[UUID, int], tuple[str, ...]]:
    """Debit less credit in cents by role, the same of inventory by product, and the numbers of unbalanced vouchers."""
    roles: dict[AccountRole, int] = defaultdict(int)
    inventory: dict[UUID, int] = defaultdict(int)
    unbalanced = tuple(voucher.number for voucher in vouchers if _add(voucher.lines, roles, inventory))
    return roles, inventory, unbalanced


def _add(lines: Sequence[VoucherLine], roles: dict[AccountRole, int], inventory: dict[UUID, int]) -> int:
    """Debit less credit of the voucher in cents, 0 when it balances."""
    balance = 0
    for line in lines:
        cents = to_cents(line.debit) - to_cents(line.credit)
        balance += cents
        roles[line.role] += cents
        if line.role is AccountRole.INVENTORY:
            inventory[line.product_id or NO_PRODUCT] += cents
    return balance
