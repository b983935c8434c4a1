"""An item is undone while the credit that settled it stands: the exchange difference of the two is taken back.

Its red letter is of the credit's document, beside its vouchers. It is dated as the voucher it corrects or, if that is
later, as the item: both books of the un-audited document are open, and so are all later ones.
"""

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from ledger.domain.books import Added, NumberedVoucher, Paper, Period, period_of
from ledger.domain.chart import Chart
from ledger.domain.exchange_differences import red_letter_of_difference
from ledger.domain.open_item import OpenItem
from ledger.domain.undo_items import KeptSettlement
from ledger.domain.write_lines import written


class ExchangeVoucher(NamedTuple):
    """The voucher of exchange differences of a credit's document, with the accounts of then."""

    voucher_id: UUID
    voucher_date: date
    paper: Paper
    accounts: Chart


@dataclass(frozen=True, slots=True)
class LostDifference:
    """What a standing credit gave up beyond an undone item, in cents of the book currency; not 0."""

    item: OpenItem
    credit: OpenItem
    cents: int


def lost_differences(
    own: Set[UUID], items: Mapping[UUID, OpenItem], settlements: Iterable[KeptSettlement]
) -> list[LostDifference]:
    """Of undone settlements; a credit that is itself undone takes its vouchers with it."""
    return [
        LostDifference(items[one.item_id], items[one.credit_id], one.credit_cents - one.cents)
        for one in settlements
        if one.credit_cents != one.cents and one.credit_id not in own
    ]


def period_of_red_letter(lost: LostDifference, corrected: ExchangeVoucher) -> Period:
    return period_of(corrected.paper.organisation_id, _day(lost, corrected))


def take_back_difference(
    lost: LostDifference, corrected: ExchangeVoucher, numbers: dict[Period, int], new_id: Callable[[], UUID]
) -> Added:
    """Numbers are taken in memory."""
    period = period_of_red_letter(lost, corrected)
    numbers[period] += 1
    draft = red_letter_of_difference(lost.credit.party, lost.credit.currency or "", lost.cents)
    voucher = NumberedVoucher(
        voucher_id=new_id(),
        period=period,
        number=numbers[period],
        voucher_date=_day(lost, corrected),
        red_letter_of=corrected.voucher_id,
        draft=draft,
        lines=written(draft, corrected.accounts),
    )
    return Added(corrected.paper, [voucher])


def _day(lost: LostDifference, corrected: ExchangeVoucher) -> date:
    return max(corrected.voucher_date, lost.item.business_date)
