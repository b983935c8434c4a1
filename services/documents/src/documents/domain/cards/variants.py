"""Variants of a product: every combination of the values of its axes (colour x size)."""

from collections.abc import Mapping, Sequence
from itertools import product

from documents.domain.cards.card import CODE_MAX, NAME_MAX
from documents.domain.cards.master_refusals import MasterRefusal
from documents.domain.words.finding import Finding

AXES_MAX, VARIANTS_MAX = 3, 500
Axes = Mapping[str, Sequence[str]]


def check_axes(axes: Axes) -> Finding | None:
    blank = [name for name, values in axes.items() if not name.strip() or not all(value.strip() for value in values)]
    double = [name for name, values in axes.items() if not values or len(set(values)) < len(values)]
    if not 1 <= len(axes) <= AXES_MAX or blank or double:
        return Finding(MasterRefusal.AXES_WRONG, "/axes")
    if len(combinations(axes)) > VARIANTS_MAX:
        return Finding(MasterRefusal.VARIANTS_TOO_MANY, "/axes", {"limit": VARIANTS_MAX})
    return None


def combinations(axes: Axes) -> list[dict[str, str]]:
    """In the order of the axes and their values."""
    return [dict(zip(axes, values, strict=True)) for values in product(*axes.values())]


def variant_code(code: str, attributes: Mapping[str, str]) -> str:
    """`SHIRT-red-M`."""
    return "-".join([code, *attributes.values()])[:CODE_MAX]


def variant_name(name: str, attributes: Mapping[str, str]) -> str:
    return " ".join([name, *attributes.values()])[:NAME_MAX]
