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
    """`amount` and `remaining` in cents of the book currency, of one sign, |remaining| <= |amount|.

    Of a document in a foreign `currency` the same two in cents of it are `foreign_amount` and `foreign_remaining`.
    """

    item_id: UUID
    party: Party
    document_id: UUID
    kind: str
    number: str
    business_date: date
    amount: int
    remaining: int
    currency: str | None = None
    foreign_amount: int = 0
    foreign_remaining: int = 0


def outstanding(item: OpenItem) -> int:
    """What is left to settle, in the currency of its document."""
    return item.foreign_remaining if item.currency else item.remaining


def age(item: OpenItem) -> tuple[date, UUID]:
    """Sorts the oldest first; ids are made in the order of booking."""
    return item.business_date, item.item_id
