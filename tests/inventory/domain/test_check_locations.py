"""Codes of locations, and which products may be at home where, as tables."""

from uuid import UUID

import pytest

from contracts import new_id
from inventory.domain.locations.check_locations import NewLocation, check_locations, is_code
from inventory.domain.locations.check_placements import KnownPlaces, Place, WantedPlacement, check_placements

CODES = [
    ("A", True),
    ("A-01", True),
    ("A-01-03", True),
    ("东区-01", True),
    ("a.b/c", True),
    ("A" * 40, True),
    ("A" * 41, False),
    ("", False),
    ("-", False),
    ("A-", False),
    ("-A", False),
    ("A--01", False),
    ("A 01", False),
    (" A", False),
    ("A\t01", False),
    ("A\u3000-01", False),
    ("A\u200b", False),
]
HZ, NB, STRANGE = new_id(), new_id(), new_id()
SCREW, NUT = new_id(), new_id()
KNOWN = KnownPlaces(
    products={SCREW, NUT}, here={"A-01": Place(new_id(), True), "OLD": Place(new_id(), False)}, elsewhere={"NB-01"}
)


@pytest.mark.parametrize(("code", "right"), CODES)
def test_codes(code: str, right: bool) -> None:
    assert is_code(code) is right


@pytest.mark.parametrize(
    ("items", "found"),
    [
        ([(HZ, "A-01"), (NB, "A-01")], []),
        ([(HZ, "A-01"), (HZ, "A-01")], [("location_code_twice", "/items/1/code")]),
        ([(STRANGE, "A")], [("warehouse_unknown", "/items/0/warehouse_id")]),
        ([(HZ, "A"), (HZ, "B--")], [("location_code_wrong", "/items/1/code")]),
    ],
)
def test_batches_of_locations(items: list[tuple[UUID, str]], found: list[tuple[str, str]]) -> None:
    wanted = [NewLocation(warehouse_id, code, None) for warehouse_id, code in items]
    assert [(one.refusal, one.pointer) for one in check_locations(wanted, {HZ, NB})] == found


@pytest.mark.parametrize(
    ("items", "found"),
    [
        ([(SCREW, "A-01"), (NUT, None)], []),
        ([(STRANGE, "A-01")], [("product_unknown", "/items/0/product_id")]),
        ([(SCREW, "A-01"), (SCREW, None)], [("product_twice", "/items/1/product_id")]),
        ([(SCREW, "A-1")], [("location_unknown", "/items/0/location")]),
        ([(SCREW, "NB-01")], [("location_of_other_warehouse", "/items/0/location")]),
        ([(NUT, None), (SCREW, "OLD")], [("location_inactive", "/items/1/location")]),
    ],
)
def test_placements(items: list[tuple[UUID, str | None]], found: list[tuple[str, str]]) -> None:
    wanted = [WantedPlacement(product_id, location) for product_id, location in items]
    assert [(one.refusal, one.pointer) for one in check_placements(wanted, KNOWN)] == found
