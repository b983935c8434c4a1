"""JSON Schemas of all events as files, and what may not change within an event's version.

`python -m contracts.schemas DIRECTORY` writes one `<ce_type>.json` per event.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from contracts.catalogue import EVENTS

Schema = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def event_schemas() -> dict[str, Schema]:
    """CloudEvents type -> JSON Schema of the body."""
    return {event.ce_type(): {"$schema": DIALECT, **event.model_json_schema()} for event in EVENTS}


def write_schemas(directory: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    for ce_type, schema in event_schemas().items():
        (directory / f"{ce_type}.json").write_text(_text(schema), encoding="utf-8")


def read_schemas(directory: Path) -> dict[str, Schema]:
    return {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in sorted(directory.glob("*.json"))}


def breaking_changes(released: Schema, current: Schema) -> list[str]:
    """What a reader of `released` would stumble over in bodies of `current`.

    A new field is fine (readers ignore it); a field that went, became optional, or changed its type, pattern or
    values is not. Paths are dotted, as `document.lines[].quantity: …`.
    """
    return sorted(set(_compare(_Side(released, released), _Side(current, current), "")))


class _Side:
    """A sub-schema with the document that its `$ref`s point into."""

    def __init__(self, root: Schema, node: Schema) -> None:
        self.root = root
        reference = node.get("$ref")
        self.node: Schema = root["$defs"][reference.rpartition("/")[2]] if reference else node

    def at(self, node: Schema) -> "_Side":
        return _Side(self.root, node)


def _compare(old: _Side, new: _Side, path: str) -> Iterator[str]:
    yield from _changed_constraints(old.node, new.node, path)
    yield from _lost_values(old.node, new.node, path)
    yield from _lost_properties(old, new, path)
    if "items" in old.node and "items" in new.node:
        yield from _compare(old.at(old.node["items"]), new.at(new.node["items"]), f"{path}[]")
    yield from _compare_alternatives(old, new, path)


def _changed_constraints(old: Schema, new: Schema, path: str) -> Iterator[str]:
    for word in ("type", "pattern", "format"):
        if old.get(word) != new.get(word):
            yield f"{path}: {word} was {old.get(word)!r}, is {new.get(word)!r}"


def _lost_values(old: Schema, new: Schema, path: str) -> Iterator[str]:
    for value in new.get("enum", []):
        if "enum" in old and value not in old["enum"]:
            yield f"{path}: new value {value!r} that readers do not know"


def _lost_properties(old: _Side, new: _Side, path: str) -> Iterator[str]:
    for name, node in old.node.get("properties", {}).items():
        here = f"{path}.{name}".lstrip(".")
        if name not in new.node.get("properties", {}):
            yield f"{here}: gone"
            continue
        if name in old.node.get("required", []) and name not in new.node.get("required", []):
            yield f"{here}: was required"
        yield from _compare(old.at(node), new.at(new.node["properties"][name]), here)


def _compare_alternatives(old: _Side, new: _Side, path: str) -> Iterator[str]:
    befores, afters = old.node.get("anyOf", []), new.node.get("anyOf", [])
    if len(befores) != len(afters):
        yield f"{path}: alternatives changed"
    for before, after in zip(befores, afters, strict=False):
        yield from _compare(old.at(before), new.at(after), path)


def _text(schema: Schema) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1]))
