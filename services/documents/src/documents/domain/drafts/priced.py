"""A draft that passed every rule, with its amounts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from contracts import BatchReference, Direction, new_id
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.facts import OriginLine


@dataclass(frozen=True, slots=True)
class PricedLine:
    """`value` makes it a line of value only: quantity 0, `net` and `tax` signed.

    `basis` is what made the value: the weight of a landed cost's line, the quantity of a bill difference's.
    """

    line_id: UUID
    line_number: int
    product_id: UUID
    quantity: Decimal
    price: Decimal
    tax_rate: Decimal
    net: Decimal
    tax: Decimal
    moves_stock: bool
    origin_line_id: UUID | None
    remark: str | None
    direction: Direction | None = None
    value: Decimal | None = None
    basis: Decimal | None = None
    origin_document_id: UUID | None = None
    unit: str | None = None
    unit_quantity: Decimal | None = None
    batch: BatchReference | None = None
    serials: tuple[str, ...] = ()
    foreign_net: Decimal | None = None
    foreign_tax: Decimal | None = None
    exchange_rate: Decimal | None = None


def value_line(
    line: LineDraft,
    number: int,
    source: OriginLine,
    value: Decimal,
    tax: Decimal,
    *,
    price: Decimal,
    rate: Decimal,
    basis: Decimal | None,
) -> PricedLine:
    """A line of value only, that belongs to the receipt line `source`."""
    return PricedLine(
        line_id=line.line_id or new_id(),
        line_number=number,
        product_id=source.product_id,
        quantity=Decimal(0),
        price=price,
        tax_rate=rate,
        net=value,
        tax=tax,
        moves_stock=source.moves_stock,
        origin_line_id=source.line_id,
        remark=line.remark,
        value=value,
        basis=basis,
        origin_document_id=source.document_id,
    )


@dataclass(frozen=True, slots=True)
class PricedDocument:
    """`entries` are those of opening balances, as they are kept.

    `foreign_net`, `foreign_tax`: in the currency that the draft says, None where that is the book currency.
    """

    draft: DocumentDraft
    business_date: date
    warehouse_id: UUID | None
    partner_id: UUID | None
    register_only: bool
    net: Decimal
    tax: Decimal
    lines: tuple[PricedLine, ...]
    entries: tuple[Mapping[str, Any], ...] = ()
    foreign_net: Decimal | None = None
    foreign_tax: Decimal | None = None

    @property
    def gross(self) -> Decimal:
        return self.net + self.tax

    @property
    def largest(self) -> Decimal:
        """Of its totals in both currencies."""
        foreign = (self.foreign_net or Decimal(0)) + (self.foreign_tax or Decimal(0))
        return max(abs(self.gross), abs(foreign))
