"""Which products a recompute replays together: those that assemblies bind, and as many more as make a good portion."""

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

PORTION_MOVEMENTS = 20_000


def portions_of(movements: Mapping[UUID, int], bound: Sequence[Sequence[UUID]]) -> Iterator[list[UUID]]:
    """Every product of `movements` (with their number) once; with it whatever an assembly binds to it."""
    portion: list[UUID] = []
    size = 0
    for group in _groups(list(movements), bound):
        weight = sum(movements.get(product, 0) for product in group)
        if portion and size + weight > PORTION_MOVEMENTS:
            yield portion
            portion, size = [], 0
        portion += group
        size += weight
    if portion:
        yield portion


def bound_to(products: Sequence[UUID], bound: Sequence[Sequence[UUID]]) -> list[UUID]:
    """The products, and all that assemblies bind to them."""
    return [one for group in _groups(products, bound) for one in group]


def _groups(products: Sequence[UUID], bound: Sequence[Sequence[UUID]]) -> Iterator[list[UUID]]:
    group_of: dict[UUID, list[UUID]] = {}
    for together in bound:
        _join(group_of, together)
    seen: set[UUID] = set()
    for product in products:
        if product not in seen:
            group = group_of.get(product, [product])
            seen.update(group)
            yield group


def _join(group_of: dict[UUID, list[UUID]], together: Sequence[UUID]) -> None:
    """Put all of `together` into one group, the smaller ones into the largest."""
    groups = {id(group): group for group in (group_of.get(product) or [product] for product in together)}
    largest = max(groups.values(), key=len)
    for group in groups.values():
        if group is not largest:
            largest.extend(group)
        group_of.update((product, largest) for product in group if group_of.get(product) is not largest)
