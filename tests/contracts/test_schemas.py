"""The exported schemas are the code's, and no event changes under its readers within its version."""

import copy
from pathlib import Path
from typing import Any

import pytest

from contracts.schemas import breaking_changes, event_schemas, read_schemas

SCHEMAS = Path(__file__).parents[2] / "libs/contracts/schemas"


def test_exported_schemas_are_those_of_the_code() -> None:
    assert read_schemas(SCHEMAS) == event_schemas(), "run: python -m contracts.schemas libs/contracts/schemas"


def test_released_events_are_all_still_spoken_and_readable() -> None:
    current = event_schemas()
    broken = {
        name: breaking_changes(schema, current[name]) if name in current else ["no longer exported"]
        for name, schema in read_schemas(SCHEMAS / "released").items()
    }
    assert broken, "no released schemas found"
    assert {name: changes for name, changes in broken.items() if changes} == {}


OLD: dict[str, Any] = {
    "type": "object",
    "properties": {
        "line": {"$ref": "#/$defs/Line"},
        "kind": {"type": "string", "enum": ["a", "b"]},
        "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]},
    },
    "required": ["line", "kind"],
    "$defs": {"Line": {"type": "object", "properties": {"net": {"type": "string", "pattern": "^1$"}}}},
}


def changed(*steps: Any, to: Any) -> dict[str, Any]:
    schema = copy.deepcopy(OLD)
    place = schema
    for step in steps[:-1]:
        place = place[step]
    place[steps[-1]] = to
    return schema


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (OLD, []),
        (changed("properties", "extra", to={"type": "string"}), []),
        (changed("properties", "kind", to={"type": "string", "enum": ["a"]}), []),
        (
            changed("properties", "kind", to={"type": "string", "enum": ["a", "b", "c"]}),
            ["kind: new value 'c' that readers do not know"],
        ),
        (changed("required", to=["line"]), ["kind: was required"]),
        (changed("properties", "reason", to={"type": "string"}), ["reason: alternatives changed", "reason: type was"]),
        (changed("$defs", "Line", "properties", to={}), ["line.net: gone"]),
        (
            changed("$defs", "Line", "properties", "net", to={"type": "string", "pattern": "^2$"}),
            ["line.net: pattern was '^1$', is '^2$'"],
        ),
    ],
)
def test_breaking_changes(new: dict[str, Any], expected: list[str]) -> None:
    found = breaking_changes(OLD, new)
    assert len(found) == len(expected)
    assert all(line.startswith(start) for line, start in zip(found, expected, strict=True))
