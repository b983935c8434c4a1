"""What a document means to the open items of its partner: what it opens, and what it settles of others."""

from collections.abc import Callable, Iterable
from typing import NamedTuple
from uuid import UUID

from contracts import Document, DocumentKind, PartnerRole, to_cents
from ledger.domain.by_origin import ZERO, foreign_gross_by_origin, gross_by_origin
from ledger.domain.open_item import ItemSide, OpenItem, Party

SIDES = {PartnerRole.CUSTOMER: ItemSide.RECEIVABLE, PartnerRole.SUPPLIER: ItemSide.PAYABLE}


class Wish(NamedTuple):
    """A document whose item a credit is to settle, `most` cents of it at the most, in the credit's currency.

    `worth`: of a return in a foreign currency, what `most` is in cents of the book currency.
    """

    document_id: UUID
    most: int | None = None
    worth: int | None = None


def party_of(organisation_id: UUID, document: Document) -> Party | None:
    """None: a document without a partner leaves nothing open."""
    role = document.kind.partner_role
    return Party(organisation_id, document.partner.partner_id, SIDES[role]) if role and document.partner else None


def items_of(organisation_id: UUID, document: Document, new_id: Callable[[], UUID]) -> list[OpenItem]:
    """What a document leaves open before anything is settled: one item, or with opening balances one for each party."""
    amounts = _entered_amounts(organisation_id, document) if document.entries else _amount(organisation_id, document)
    named = (document.document_id, document.kind, document.number, document.business_date)
    abroad = (document.currency, foreign := foreign_amount(document), foreign) if document.currency else ()
    return [OpenItem(new_id(), party, *named, amount, amount, *abroad) for party, amount in amounts.items() if amount]


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


def foreign_amount(document: Document) -> int:
    """The same in cents of its foreign currency."""
    if not document.kind.moves_goods:
        return -to_cents(document.foreign_gross or ZERO)
    gross = to_cents(document.foreign_net or ZERO) + to_cents(document.foreign_tax or ZERO)
    return -gross if document.kind.is_return else gross


def takes_the_oldest(document: Document) -> bool:
    """A receipt or payment that names no items settles the oldest of its partner first."""
    return document.account is not None and not document.settlements


def settled_by(document: Document) -> list[Wish]:
    """The items it names.

    A return names its origin, and over several each for the amount of its own lines; a bill difference the receipts of
    its lines; a receipt or payment has its own list.
    """
    if document.kind.is_return:
        return _of_origin(document) if document.origin else _by_origin(document)
    if document.kind is DocumentKind.BILL_DIFFERENCE:
        return [Wish(origin_id) for origin_id in _origins(document)]
    return [Wish(named.document_id, to_cents(named.amount)) for named in document.settlements]


def _of_origin(document: Document) -> list[Wish]:
    whole = (-foreign_amount(document), -item_amount(document)) if document.currency else ()
    return [Wish(document.origin.document_id, *whole)] if document.origin else []


def _by_origin(document: Document) -> list[Wish]:
    parts = gross_by_origin(document)
    if not document.currency:
        return [Wish(origin.document_id, cents) for origin, cents in parts]
    abroad = zip(parts, foreign_gross_by_origin(document), strict=True)
    return [Wish(origin.document_id, foreign, cents) for (origin, cents), foreign in abroad]


def _origins(document: Document) -> Iterable[UUID]:
    origin_id = document.origin.document_id if document.origin else None
    named = (line.origin_document_id or origin_id for line in document.lines)
    return dict.fromkeys(document_id for document_id in named if document_id)
