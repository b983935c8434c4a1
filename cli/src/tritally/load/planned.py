"""What a load wants the system to hold: cards and documents, named so that doing it twice is doing it once."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from tritally.load.treatments import Treatment

NO_DELIVERY_FOUND = "no delivery found"


class OriginLine(NamedTuple):
    reference: str
    number: int


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """`price` None: at cost (other outbound). A line with an origin has its origin's price."""

    code: str
    quantity: int
    price: Decimal | None = None
    origin: OriginLine | None = None


@dataclass(frozen=True, slots=True)
class PlannedDocument:
    """`source_lines`: how many lines of the file it stands for. A flagged one stays a draft."""

    reference: str
    kind: str
    day: date
    warehouse: str
    lines: tuple[PlannedLine, ...]
    partner: str | None = None
    reason: str | None = None
    flag: str | None = None
    origin: str | None = None
    source_lines: int = 0


@dataclass(frozen=True, slots=True)
class ProductCard:
    code: str
    name: str
    valuation: str
    is_service: bool


@dataclass(frozen=True, slots=True)
class PartnerCard:
    code: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """One week, in business order. Cards are those that no week before had."""

    first_day: date
    last_day: date
    products: list[ProductCard] = field(default_factory=list)
    partners: list[PartnerCard] = field(default_factory=list)
    documents: list[PlannedDocument] = field(default_factory=list)
    treatments: Counter[Treatment] = field(default_factory=Counter)
