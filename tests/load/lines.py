"""Input lines for tests, short to write."""

from datetime import datetime
from decimal import Decimal

from tritally.load.read_lines import Line

NOON = datetime(2010, 12, 1, 12, 0)  # noqa: DTZ001 - the file has local times without a zone


def line(
    invoice: str = "536365",
    code: str = "85123A",
    quantity: int = 6,
    price: str = "2.55",
    *,
    customer: str = "17850",
    country: str = "United Kingdom",
    description: str = "LANTERN",
    at: datetime = NOON,
    number: int = 1,
) -> Line:
    return Line(number, invoice, code, description, quantity, at, Decimal(price), customer, country)
