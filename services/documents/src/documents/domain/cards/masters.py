"""Categories, price lists, partners and warehouses as a caller may write them, and their rules."""

from collections.abc import Iterator
from enum import StrEnum
from uuid import UUID

from contracts import PartnerRole
from documents.domain.cards.card import Card
from documents.domain.cards.master_refusals import MasterRefusal as R
from documents.domain.drafts.dates import date_of
from documents.domain.words.finding import Finding


class CategoryCard(Card):
    """A place in the tree of categories; the code is part of the paths below it, so it has no slash."""

    parent_id: UUID | None = None

    def findings(self) -> Iterator[Finding]:
        yield from super().findings()
        if "/" in self.code:
            yield Finding(R.CODE_WITH_SLASH, "/code")


class PriceSide(StrEnum):
    SALES = "sales"
    PURCHASE = "purchase"


class PriceListCard(Card):
    """Prices to everybody, or to one partner, from day to day (both included)."""

    side: PriceSide
    partner_id: UUID | None = None
    valid_from: str
    valid_to: str | None = None

    def findings(self) -> Iterator[Finding]:
        yield from super().findings()
        days = {name: date_of(text) for name in ("valid_from", "valid_to") if (text := getattr(self, name))}
        for name, day in days.items():
            if day is None:
                yield Finding(R.DATE_WRONG, f"/{name}", {"value": getattr(self, name)[:40]})
        first, last = days.get("valid_from"), days.get("valid_to")
        if first and last and last < first:
            yield Finding(R.VALIDITY_WRONG, "/valid_to")


class PartnerCard(Card):
    roles: frozenset[PartnerRole]

    def findings(self) -> Iterator[Finding]:
        yield from super().findings()
        if not self.roles:
            yield Finding(R.ROLES_MISSING, "/roles")


class WarehouseCard(Card):
    allows_negative_stock: bool = False
