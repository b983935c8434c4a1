"""What the first screen, the global search and the last prices answer, for the OpenAPI document; decimals are text."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from documents.entrypoints.http.found import ProductFound


class NumberFound(BaseModel):
    """`gross` is in the book currency; of a document in another, `foreign_gross` in its `currency`."""

    id: UUID
    number: str
    kind: str
    state: str
    business_date: date
    partner_name: str | None
    warehouse_name: str | None
    gross: str
    currency: str | None
    foreign_gross: str | None


class CardFound(BaseModel):
    id: UUID
    code: str
    name: str
    name_en: str | None


class PartnerFound(CardFound):
    roles: list[str]


class Found(BaseModel):
    """At most eight of each; what one may not see is empty."""

    q: str
    documents: list[NumberFound]
    products: list[ProductFound]
    partners: list[PartnerFound]
    warehouses: list[CardFound]


class WaitingDocument(NumberFound):
    """`since`: when it became what it is."""

    version: int
    created_by_name: str
    since: datetime
    refusal: dict[str, Any] | None


class WaitingGroup(BaseModel):
    """`count` ends at 1,000, then `more`."""

    what: str
    count: int
    more: bool
    by_kind: dict[str, int]
    query: str
    oldest: list[WaitingDocument]
    list: str


class Waiting(BaseModel):
    as_of: datetime
    groups: list[WaitingGroup]


class LastPrice(BaseModel):
    """`price` is that of one `unit`, in `currency` (null: the book currency).

    `of_partner`: the one who was asked for, else the newest of anyone.
    """

    product_id: UUID
    price: str
    unit: str
    of_partner: bool
    document_id: UUID
    number: str
    kind: str
    business_date: date
    currency: str | None
    partner_id: UUID | None
    partner_name: str | None


class LastPrices(BaseModel):
    items: list[LastPrice]
