"""A date that nobody says is today by the organisation's clock, which may be another day than in UTC."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.documents.desk import Desk


@pytest.fixture
def elsewhere(desk: Desk) -> Desk:
    """Where it is yesterday or tomorrow, whatever the hour of the test."""
    desk.time_zone = "Pacific/Kiritimati" if datetime.now(UTC).hour >= 10 else "Pacific/Pago_Pago"
    return desk


def there() -> str:
    now = datetime.now(UTC)
    return (now + timedelta(days=1 if now.hour >= 10 else -1)).date().isoformat()


async def test_what_follows_an_order(elsewhere: Desk) -> None:
    order = await elsewhere.audited(await elsewhere.draft("5", kind="sales_order"))
    delivery = await elsewhere.made(f"/documents/{order['id']}/deliveries")
    assert delivery["business_date"] == there()


async def test_the_rate_of_the_day(elsewhere: Desk) -> None:
    assert (await elsewhere.get("/exchange-rates/at?currency=USD"))["on"] == there()
