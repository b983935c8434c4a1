"""Open items: what each document leaves a partner owing us (receivable) or us owing a supplier (payable).

A delivery or receipt opens a positive item, a return or payment a negative one (a credit of the partner). Settling a
credit against an item takes the same amount from both, so that amount = remaining + settled holds for each of them, and
the balance of a partner is the sum of the remaining amounts.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from contracts import Document, DocumentKind, PartnerRole, to_cents


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


class Settled(NamedTuple):
    """`cents` (> 0) of an item settled by a credit."""

    item: OpenItem
    credit: OpenItem
    cents: int


SIDES = {PartnerRole.CUSTOMER: ItemSide.RECEIVABLE, PartnerRole.SUPPLIER: ItemSide.PAYABLE}


def party_of(organisation_id: UUID, document: Document) -> Party | None:
    """None: a document without a partner leaves nothing open."""
    role = document.kind.partner_role
    return Party(organisation_id, document.partner.partner_id, SIDES[role]) if role and document.partner else None


def items_of(organisation_id: UUID, document: Document, new_id: Callable[[], UUID]) -> list[OpenItem]:
    """What a document leaves open before anything is settled: one item, or with opening balances one for each party."""
    amounts = _entered_amounts(organisation_id, document) if document.entries else _amount(organisation_id, document)
    named = (document.document_id, document.kind, document.number, document.business_date)
    return [OpenItem(new_id(), party, *named, amount, amount) for party, amount in amounts.items() if amount]


def _amount(organisation_id: UUID, document: Document) -> dict[Party, int]:
    party = party_of(organisation_id, document)
    return {party: item_amount(document)} if party else {}


def _entered_amounts(organisation_id: UUID, document: Document) -> dict[Party, int]:
    amounts: dict[Party, int] = {}
    for entry in document.entries:
        if entry.partner and entry.partner_role:
            party = Party(organisation_id, entry.partner.partner_id, SIDES[entry.partner_role])
            owed = to_cents(entry.debit) - to_cents(entry.credit)
            amounts[party] = amounts.get(party, 0) + (owed if party.side is ItemSide.RECEIVABLE else -owed)
    return amounts


def item_amount(document: Document) -> int:
    """Positive opens, negative credits. As the vouchers do, it takes net + tax of a document with goods."""
    if not document.kind.moves_goods:
        return -to_cents(document.gross)
    gross = to_cents(document.net) + to_cents(document.tax)
    return -gross if document.kind.is_return else gross


def takes_the_oldest(document: Document) -> bool:
    """A receipt or payment that names no items settles the oldest of its partner first."""
    return document.account is not None and not document.settlements


def settled_by(document: Document) -> list[tuple[UUID, int | None]]:
    """(document, most cents) of the items it names.

    A return names its origin, a bill difference the receipts of its lines, a receipt or payment has its own list.
    """
    if document.kind.is_return:
        return [(document.origin.document_id, None)] if document.origin else []
    if document.kind is DocumentKind.BILL_DIFFERENCE:
        return [(origin_id, None) for origin_id in _origins(document)]
    return [(wish.document_id, to_cents(wish.amount)) for wish in document.settlements]


def _origins(document: Document) -> Iterable[UUID]:
    origin_id = document.origin.document_id if document.origin else None
    named = (line.origin_document_id or origin_id for line in document.lines)
    return dict.fromkeys(document_id for document_id in named if document_id)


def settle(credit: OpenItem, item: OpenItem, most: int | None = None) -> Settled | None:
    """Settle as much of the item as the credit covers, `most` at the most. None: there is nothing to settle."""
    cents = min(item.remaining, -credit.remaining, item.remaining if most is None else most)
    if cents <= 0 or item.party != credit.party:
        return None
    item.remaining -= cents
    credit.remaining += cents
    return Settled(item, credit, cents)


def settle_oldest_first(credit: OpenItem, items: Iterable[OpenItem]) -> list[Settled]:
    ordered = sorted(items, key=age)
    return [settled for item in ordered if credit.remaining and (settled := settle(credit, item))]


def age(item: OpenItem) -> tuple[date, UUID]:
    """Sorts the oldest first; ids are made in the order of booking."""
    return item.business_date, item.item_id


class OpenItems:
    """The open items that a batch may touch: those loaded, and those it opens itself."""

    def __init__(self, loaded: Iterable[OpenItem] = ()) -> None:
        self.of_document: dict[tuple[Party, UUID], OpenItem] = {}
        self.of_party: dict[Party, list[OpenItem]] = {}
        self.opened: list[OpenItem] = []
        self.settled: list[Settled] = []
        for item in loaded:
            self._keep(item)

    def open(self, item: OpenItem, document: Document) -> None:
        """Open the item of a document; a credit settles its own delivery or receipt, the items named, or the oldest."""
        self._keep(item)
        self.opened.append(item)
        if item.amount < 0:
            self.settled += self._settle(item, document)

    def _keep(self, item: OpenItem) -> None:
        self.of_document[item.party, item.document_id] = item
        self.of_party.setdefault(item.party, []).append(item)

    def _settle(self, credit: OpenItem, document: Document) -> list[Settled]:
        if takes_the_oldest(document):
            return settle_oldest_first(credit, self.of_party[credit.party])
        found = ((self.of_document.get((credit.party, named)), most) for named, most in settled_by(document))
        return [settled for item, most in found if item and (settled := settle(credit, item, most))]
