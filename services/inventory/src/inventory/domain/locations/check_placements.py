"""Which products may be at home where."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from inventory.domain.locations.location_refusals import LocationFinding
from inventory.domain.locations.location_refusals import LocationRefusal as R


@dataclass(frozen=True, slots=True)
class WantedPlacement:
    """`location`: its code; None takes the home away."""

    product_id: UUID
    location: str | None


@dataclass(frozen=True, slots=True)
class Place:
    location_id: UUID
    active: bool


@dataclass(frozen=True, slots=True)
class KnownPlaces:
    """What the books know of the products and codes that are named: `here` in this warehouse, `elsewhere` in others."""

    products: Collection[UUID]
    here: Mapping[str, Place]
    elsewhere: Collection[str]


def check_placements(items: Sequence[WantedPlacement], known: KnownPlaces) -> Iterator[LocationFinding]:
    seen: set[UUID] = set()
    for index, item in enumerate(items):
        at = f"/items/{index}"
        if item.product_id not in known.products:
            yield LocationFinding(R.PRODUCT_UNKNOWN, f"{at}/product_id", {"id": item.product_id})
        if item.product_id in seen:
            yield LocationFinding(R.PRODUCT_TWICE, f"{at}/product_id", {"id": item.product_id})
        seen.add(item.product_id)
        if item.location is not None and (refusal := _refusal_of(item.location, known)):
            yield LocationFinding(refusal, f"{at}/location", {"name": item.location})


def _refusal_of(code: str, known: KnownPlaces) -> R | None:
    place = known.here.get(code)
    if place is None:
        return R.OF_OTHER_WAREHOUSE if code in known.elsewhere else R.UNKNOWN
    return None if place.active else R.INACTIVE
