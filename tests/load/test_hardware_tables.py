"""The tables of the hardware wholesaler: everything they name is there, and waves never hold what needs each other."""

import json
import re
from pathlib import Path

import pytest

from tritally.load.hardware.read_tables import Deed, read_tables
from tritally.load.hardware.waves import waves
from tritally.project import project_directory
from tritally.stack.companies import ROLES

FOLDER = project_directory() / "data" / "hardware"
TABLES = read_tables(FOLDER)


def deed(reference: str, by: str = "seller", **more: str) -> Deed:
    empty = dict.fromkeys(("origin", "receipts", "settles", "flags", "warehouse"), "")
    row = {**empty, "reference": reference, "kind": "sales_delivery", "by": by, "auditor": "keeper", "until": "done"}
    return Deed({**row, **more}, (), ())


@pytest.mark.parametrize(
    ("deeds", "expected"),
    [
        ([deed("A"), deed("B")], [["A", "B"]]),
        ([deed("A"), deed("B", by="buyer"), deed("C")], [["A"], ["B"], ["C"]]),
        ([deed("A"), deed("B", until="draft")], [["A"], ["B"]]),
        ([deed("A"), deed("B", origin="A"), deed("C", origin="A")], [["A"], ["B", "C"]]),
        ([deed("A"), deed("B", settles="X=1.00 A=2.00")], [["A"], ["B"]]),
        ([deed("A", kind="transfer"), deed("B")], [["A"], ["B"]]),
    ],
)
def test_waves(deeds: list[Deed], expected: list[list[str]]) -> None:
    assert [[one.reference for one in wave] for wave in waves(deeds)] == expected


def test_every_name_is_known() -> None:
    codes = {name: {row["code"] for row in getattr(TABLES, name)} for name in ("products", "partners", "warehouses")}
    named = {
        "products": {line["product"] for one in TABLES.deeds for line in one.lines},
        "partners": {one.row["partner"] for one in TABLES.deeds},
        "warehouses": {one.row[place] for one in TABLES.deeds for place in ("warehouse", "target")},
    }
    assert [found - codes[name] - {""} for name, found in named.items()] == [set(), set(), set()]
    assert {one.row["by"] for one in TABLES.deeds} | {one.row["auditor"] for one in TABLES.deeds} <= {*ROLES, ""}


def test_every_product_has_one_home_in_a_warehouse_at_most() -> None:
    homes = [(row["warehouse"], product) for row in TABLES.locations for product in row["products"].split()]
    assert len(set(homes)) == len(homes) > 30
    assert {product for _, product in homes} < {row["code"] for row in TABLES.products}
    assert {row["warehouse"] for row in TABLES.locations} < {row["code"] for row in TABLES.warehouses}
    places = [(row["warehouse"], row["code"]) for row in TABLES.locations]
    assert len(set(places)) == len(places)


def test_what_a_document_needs_stands_above_it() -> None:
    seen: set[str] = set()
    for one in TABLES.deeds:
        settled = [settlement.split("=")[0] for settlement in one.row["settles"].split()]
        assert {one.row["origin"], *one.row["receipts"].split(), *settled} - {""} <= seen, one.reference
        assert one.reference not in seen
        seen.add(one.reference)


def test_stories_are_told_in_both_languages_and_point_to_what_they_name() -> None:
    references = {one.reference for one in TABLES.deeds}
    stories = json.loads(Path(FOLDER / "stories.json").read_text(encoding="utf-8"))["stories"]
    assert [story["id"] for story in stories] == ["stock_did_not_move", "return_as_other_inbound", "count_is_off"]
    for story in stories:
        names = {*story["documents"], *story["things"]}
        assert {reference.removesuffix("-VARIANCE") for reference in story["documents"].values()} <= references
        for step in story["steps"]:
            assert set(re.findall(r"\{(\w+)\}", step["page"])) <= names
        for said in (story["title"], story["question"], *(step["text"] for step in story["steps"])):
            assert said.keys() == {"zh", "en"}


def test_every_page_of_a_story_is_a_page_of_the_console() -> None:
    routes = {
        re.sub(r":\w+", "{}", path)
        for file in (project_directory() / "console" / "src" / "features").glob("*/routes.tsx")
        for path in re.findall(r'path: "(/[^"]*)"', file.read_text(encoding="utf-8"))
    }
    stories = json.loads(Path(FOLDER / "stories.json").read_text(encoding="utf-8"))["stories"]
    pages = {re.sub(r"\{\w+\}", "{}", step["page"].split("?")[0]) for story in stories for step in story["steps"]}
    assert pages - routes == set()
