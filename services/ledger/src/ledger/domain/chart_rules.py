"""What a change of the chart of accounts may not do."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from contracts import AccountRole
from ledger.domain.chart import Account


class AccountRefusal(StrEnum):
    """Why a chart was not changed, in the order of the checks."""

    ACCOUNT_UNKNOWN = "account_unknown"
    ACCOUNT_EXISTS = "account_exists"
    ACCOUNT_CHANGED = "account_changed"
    ROLE_TAKEN = "role_taken"


@dataclass(frozen=True, slots=True)
class KeptAccount:
    """An account as it stands in a chart."""

    account: Account
    version: int


def refuse_new(chart: Iterable[KeptAccount], new: Account) -> AccountRefusal | None:
    kept = list(chart)
    if any(one.account.number == new.number for one in kept):
        return AccountRefusal.ACCOUNT_EXISTS
    return refuse_role(kept, new.number, new.role)


def refuse_change(
    chart: Iterable[KeptAccount], number: str, version: int, role: AccountRole | None
) -> AccountRefusal | None:
    kept = {one.account.number: one for one in chart}
    if number not in kept:
        return AccountRefusal.ACCOUNT_UNKNOWN
    if kept[number].version != version:
        return AccountRefusal.ACCOUNT_CHANGED
    return refuse_role(kept.values(), number, role)


def refuse_role(chart: Iterable[KeptAccount], number: str, role: AccountRole | None) -> AccountRefusal | None:
    """A role has one account, so that the posting rules know where to book."""
    taken = any(one.account.role == role and one.account.number != number for one in chart if role)
    return AccountRefusal.ROLE_TAKEN if taken else None
