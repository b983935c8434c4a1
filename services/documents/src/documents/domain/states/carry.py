"""The document as its events carry it: with the cards of everything it refers to, so that no reader asks back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from contracts import (
    BatchReference,
    Direction,
    Document,
    DocumentKind,
    DocumentLine,
    MoneyAccount,
    OpeningEntry,
    OriginReference,
    OtherReason,
    PartnerRole,
    Settlement,
    Value,
)
from documents.domain.drafts.facts import Partner, Product, Warehouse
from documents.domain.states.head import DocumentHead, KeptLine

_MEMBERS: Mapping[type[Value], set[str]] = {kind: set(kind.model_fields) for kind in (Document, DocumentLine)}
V = TypeVar("V", bound=Value)
_DIRECTIONS: Mapping[str | None, Direction | None] = {None: None, "in": Direction.IN, "out": Direction.OUT}


@dataclass(frozen=True, slots=True)
class Cards:
    """What the documents of one call refer to, by id."""

    products: Mapping[UUID, Product]
    partners: Mapping[UUID, Partner]
    warehouses: Mapping[UUID, Warehouse]
    heads: Mapping[UUID, DocumentHead]
    batches: Mapping[UUID, BatchReference] = field(default_factory=dict)


def moves_stock(head: DocumentHead, line: KeptLine, product: Product) -> bool:
    """A return goes back the way its origin went; else the product card as it is now and register-only decide."""
    if line.origin_line_id is not None and head.kind.takes_cost_of_origin:
        return line.moves_stock
    return product.moves_stock and not head.register_only


def carried(head: DocumentHead, lines: Sequence[KeptLine], cards: Cards, *, as_kept: bool = False) -> Document:
    """Built without validation: every value was checked when it was kept (guide: performance)."""
    return _built(
        Document,
        document_id=head.document_id,
        version=head.version,
        kind=head.kind,
        number=head.number,
        business_date=head.business_date,
        warehouse=cards.warehouses[head.warehouse_id].card if head.warehouse_id else None,
        partner=cards.partners[head.partner_id].card if head.partner_id else None,
        origin=_reference(head.origin_id, cards) if head.origin_id else None,
        reason=OtherReason(head.reason) if head.reason else None,
        register_only=head.register_only,
        net=head.net,
        tax=head.tax,
        gross=head.gross,
        account=MoneyAccount(head.account) if head.account else None,
        settlements=tuple([Settlement.model_construct(document_id=i, amount=amount) for i, amount in head.settlements]),
        target_warehouse=cards.warehouses[head.target_warehouse_id].card if head.target_warehouse_id else None,
        direct=head.direct,
        reserve=head.reserve,
        entries=tuple([_entry(entry, cards) for entry in head.entries]),
        recompute_id=head.proposal_id if head.kind is DocumentKind.COST_ADJUSTMENT else None,
        count_id=head.proposal_id if head.kind is DocumentKind.STOCK_COUNT else None,
        origins=tuple([_reference(one, cards) for one in head.line_origins]),
        currency=head.currency,
        exchange_rate=head.exchange_rate,
        foreign_net=head.foreign_net,
        foreign_tax=head.foreign_tax,
        foreign_gross=head.foreign_gross,
        lines=tuple(
            [_line(head, line, cards.products[line.product_id], as_kept, _batch(line, cards)) for line in lines]
        ),
    )


def _reference(document_id: UUID, cards: Cards) -> OriginReference:
    origin = cards.heads[document_id]
    return OriginReference.model_construct(document_id=origin.document_id, number=origin.number, kind=origin.kind)


def _batch(line: KeptLine, cards: Cards) -> BatchReference | None:
    return cards.batches[line.batch_id] if line.batch_id else None


def _entry(entry: Mapping[str, Any], cards: Cards) -> OpeningEntry:
    partner = entry["partner_id"]
    return OpeningEntry.model_construct(
        line_id=UUID(entry["line_id"]),
        account=entry["account"],
        partner=cards.partners[UUID(partner)].card if partner else None,
        partner_role=PartnerRole(entry["partner_role"]) if entry["partner_role"] else None,
        debit=Decimal(entry["debit"]),
        credit=Decimal(entry["credit"]),
    )


def _line(
    head: DocumentHead, line: KeptLine, product: Product, as_kept: bool, batch: BatchReference | None
) -> DocumentLine:
    return _built(
        DocumentLine,
        line_id=line.line_id,
        line_number=line.line_number,
        product=product.card,
        quantity=line.quantity,
        price=line.price,
        net=line.net,
        tax_rate=line.tax_rate,
        tax=line.tax,
        moves_stock=line.moves_stock if as_kept else moves_stock(head, line, product),
        origin_line_id=line.origin_line_id,
        origin_document_id=line.origin_document_id,
        unit=line.unit,
        unit_quantity=line.unit_quantity,
        direction=_DIRECTIONS[line.direction],
        value=line.value,
        batch=batch,
        serials=tuple(line.serials),
        foreign_net=line.foreign_net,
        foreign_tax=line.foreign_tax,
    )


def _built(of: type[V], /, **members: object) -> V:
    """`of.model_construct` of all its members, four times as fast (measured: 1.2 instead of 5.2 us a line)."""
    value = of.__new__(of)
    object.__setattr__(value, "__dict__", members)
    object.__setattr__(value, "__pydantic_fields_set__", _MEMBERS[of])
    object.__setattr__(value, "__pydantic_extra__", None)
    object.__setattr__(value, "__pydantic_private__", None)
    return value
