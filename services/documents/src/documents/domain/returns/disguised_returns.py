"""Goods that come in as found, as a gift, or as more than was counted, though a customer has them not returned.

As a return they would correct receivable and margin too (mission B5); as an inbound they leave both wrong.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby
from typing import Any
from uuid import UUID

from contracts import DocumentKind, OtherReason
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.head import DocumentHead
from documents.domain.words.finding import Finding

WINDOW = timedelta(days=90)
CANDIDATES_MAX = 10
"""Deliveries named per line, the latest."""
REASONS = frozenset({OtherReason.SURPLUS, OtherReason.FOUND, OtherReason.GIFT})


@dataclass(frozen=True, slots=True)
class Suspect:
    """A line that comes in, and a delivery line of the same product of which `returnable` is still at the customer."""

    document_id: UUID
    line_id: UUID
    line_number: int
    product_id: UUID
    product_code: str
    product_name: str
    quantity: Decimal
    delivery_id: UUID
    delivery_number: str
    delivery_date: date
    customer_id: UUID
    customer_name: str
    origin_line_id: UUID
    origin_line_number: int
    returnable: Decimal
    delivery_warehouse_id: UUID
    currency: str | None = None


def may_be_return(kind: DocumentKind, reason: str | None) -> bool:
    """Of a count the lines say whether goods came in."""
    return kind is DocumentKind.STOCK_COUNT or (kind is DocumentKind.OTHER_INBOUND and reason in REASONS)


def suspected(head: DocumentHead, suspects: Sequence[Suspect]) -> Finding:
    values = {"number": head.number, "days": WINDOW.days, "candidates": candidates(suspects)}
    return Finding(ActionRefusal.DISGUISED_RETURN_SUSPECTED, "", values)


def candidates(suspects: Iterable[Suspect]) -> list[dict[str, Any]]:
    """By line that comes in: the delivery lines it may belong to, the latest first. `suspects` are in line order."""
    by_line = groupby(suspects, key=lambda one: one.line_id)
    return [_line(list(of_line)) for _, of_line in by_line]


def _line(of_line: Sequence[Suspect]) -> dict[str, Any]:
    first = of_line[0]
    return {
        "line_id": str(first.line_id),
        "line_number": first.line_number,
        "product_id": str(first.product_id),
        "product_code": first.product_code,
        "product_name": first.product_name,
        "quantity": str(first.quantity),
        "deliveries": [_delivery(one) for one in of_line],
    }


def _delivery(one: Suspect) -> dict[str, Any]:
    return {
        "document_id": str(one.delivery_id),
        "number": one.delivery_number,
        "business_date": one.delivery_date.isoformat(),
        "partner_id": str(one.customer_id),
        "partner_name": one.customer_name,
        "origin_line_id": str(one.origin_line_id),
        "line_number": one.origin_line_number,
        "returnable": str(one.returnable),
    }
