"""What a caller may say about a document before it is checked. Money and quantities are text, ids are ours."""

from typing import Any
from uuid import UUID

from contracts import Amount, DocumentKind, MoneyAccount, OtherReason, Price, Quantity, Rate, Settlement, Value

LINES_MAX = 10_000
DELIVERY_EXAMPLE: Any = {
    "kind": "sales_delivery",
    "business_date": "2026-11-02",
    "warehouse_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a01",
    "partner_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a02",
    "reference": "shop-10045",
    "lines": [{"product_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a03", "quantity": "40", "price": "15.00"}],
}


class Wanted(Value):
    """A request body: unknown members are refused, so that a misspelt one is never silently lost."""

    model_config = {"frozen": True, "extra": "forbid"}  # noqa: RUF012 - read by pydantic


class LineDraft(Wanted):
    """One line. Of a return with an origin: `origin_line_id` and `quantity`, the rest comes from the origin."""

    line_id: UUID | None = None
    product_id: UUID | None = None
    quantity: Quantity
    price: Price | None = None
    tax_rate: Rate | None = None
    origin_line_id: UUID | None = None
    remark: str | None = None


class DocumentDraft(Wanted):
    """A whole document as its author wants it. `business_date` is YYYY-MM-DD, checked with the other rules.

    `reference` is the author's own name of it, unique in the organisation; `flag` says what is odd about it
    (a return that names no origin needs one).
    """

    model_config = {"json_schema_extra": {"examples": [DELIVERY_EXAMPLE]}}  # noqa: RUF012 - read by pydantic

    kind: DocumentKind
    business_date: str
    warehouse_id: UUID | None = None
    partner_id: UUID | None = None
    origin_id: UUID | None = None
    reason: OtherReason | None = None
    register_only: bool = False
    remark: str | None = None
    reference: str | None = None
    flag: str | None = None
    account: MoneyAccount | None = None
    amount: Amount | None = None
    settlements: tuple[Settlement, ...] = ()
    lines: tuple[LineDraft, ...] = ()
