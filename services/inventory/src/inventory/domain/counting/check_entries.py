"""The rules of counted entries, in the order of `CountRefusal`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from inventory.domain.counting.count import ItemKey
from inventory.domain.counting.count_refusals import CountFinding
from inventory.domain.counting.count_refusals import CountRefusal as R

QUANTITY_MAX = Decimal(1_000_000_000)
CLOCK_SLACK = timedelta(minutes=5)
"""How far a phone's clock may run ahead."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one person counted at one place. `entry_id` is the device's own, so that sending twice is harmless."""

    entry_id: UUID
    key: ItemKey
    quantity: Decimal
    serials: tuple[str, ...]
    counted_at: datetime


@dataclass(frozen=True, slots=True)
class Counted:
    """What inventory knows of a product that is counted."""

    code: str
    decimals: int
    batch_tracked: bool
    serial_tracked: bool
    batch_ids: frozenset[UUID] = frozenset()


def check_entries(
    entries: Sequence[Entry], products: Mapping[UUID, Counted], started_at: datetime, now: datetime
) -> Iterator[CountFinding]:
    for index, entry in enumerate(entries):
        at = f"/entries/{index}"
        product = products.get(entry.key.product_id)
        if product is None:
            yield CountFinding(R.PRODUCT_UNKNOWN, f"{at}/product_id", {"id": entry.key.product_id})
            continue
        yield from _check_batch(entry, product, at)
        yield from _check_quantity(entry, product, at)
        yield from _check_serials(entry, product, at)
        if entry.counted_at < started_at:
            yield CountFinding(R.COUNTED_BEFORE_START, f"{at}/counted_at", {"started_at": started_at.isoformat()})
        elif entry.counted_at > now + CLOCK_SLACK:
            yield CountFinding(R.COUNTED_IN_FUTURE, f"{at}/counted_at", {"now": now.isoformat()})


def _check_batch(entry: Entry, product: Counted, at: str) -> Iterator[CountFinding]:
    batch_id = entry.key.batch_id
    if product.batch_tracked and batch_id is None:
        yield CountFinding(R.BATCH_MISSING, f"{at}/batch_id", {"code": product.code})
    elif batch_id is not None and batch_id not in product.batch_ids:
        yield CountFinding(R.BATCH_UNKNOWN, f"{at}/batch_id", {"id": batch_id, "code": product.code})


def _check_quantity(entry: Entry, product: Counted, at: str) -> Iterator[CountFinding]:
    at, quantity = f"{at}/quantity", entry.quantity
    if quantity < 0:
        yield CountFinding(R.QUANTITY_NEGATIVE, at, {"value": str(quantity)})
    elif quantity > QUANTITY_MAX:
        yield CountFinding(R.QUANTITY_ABSURD, at, {"value": str(quantity), "limit": str(QUANTITY_MAX)})
    elif quantity != round(quantity, product.decimals):
        values = {"value": str(quantity), "code": product.code, "decimals": product.decimals}
        yield CountFinding(R.QUANTITY_TOO_PRECISE, at, values)


def _check_serials(entry: Entry, product: Counted, at: str) -> Iterator[CountFinding]:
    at, count = f"{at}/serials", len(entry.serials)
    if len(set(entry.serials)) < count:
        twice = sorted({serial for serial in entry.serials if entry.serials.count(serial) > 1})
        yield CountFinding(R.SERIAL_TWICE, at, {"serial": twice[0]})
    elif count != (entry.quantity if product.serial_tracked else 0):
        values = {"code": product.code, "count": count, "quantity": str(entry.quantity)}
        yield CountFinding(R.SERIALS_WRONG, at, values)
