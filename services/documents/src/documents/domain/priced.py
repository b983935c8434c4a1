"""A draft that passed every rule, with its amounts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from contracts import Direction
from documents.domain.draft import DocumentDraft


@dataclass(frozen=True, slots=True)
class PricedLine:
    """`value` makes it a line of value only: quantity 0, `net` and `tax` signed."""

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
    weight: Decimal | None = None
    origin_document_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class PricedDocument:
    """`entries` are those of opening balances, as they are kept."""

    draft: DocumentDraft
    business_date: date
    warehouse_id: UUID | None
    partner_id: UUID | None
    register_only: bool
    net: Decimal
    tax: Decimal
    lines: tuple[PricedLine, ...]
    entries: tuple[Mapping[str, Any], ...] = ()

    @property
    def gross(self) -> Decimal:
        return self.net + self.tax
