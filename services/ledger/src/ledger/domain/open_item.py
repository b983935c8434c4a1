"""Open items: what each document leaves a partner owing us (receivable) or us owing a supplier (payable).

A delivery or receipt opens a positive item, a return or payment a negative one (a credit of the partner). Settling a
credit against an item takes the same amount from both, so that amount = remaining + settled holds for each of them, and
the balance of a partner is the sum of the remaining amounts.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID


class ItemSide(StrEnum):
    RECEIVABLE = "receivable"
    PAYABLE = "payable"


class Party(NamedTuple):
    """Whose account: one partner of one organisation, as customer or as supplier."""

    organisation_id: UUID
    partner_id: UUID
    side: ItemSide


@dataclass(slots=True, eq=False)
class OpenItem:
    """`amount` and `remaining` in cents, of one sign, |remaining| <= |amount|."""

    item_id: UUID
    party: Party
    document_id: UUID
    kind: str
    number: str
    business_date: date
    amount: int
    remaining: int


def age(item: OpenItem) -> tuple[date, UUID]:
    """Sorts the oldest first; ids are made in the order of booking."""
    return item.business_date, item.item_id
