"""A reader's part of an event: the same classes with fewer members, so that the rest of a body costs nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from pydantic_core import CoreSchema, SchemaValidator

from contracts.event import Event

E_co = TypeVar("E_co", bound=Event, covariant=True)
Schema = dict[str, Any]
Wanted = dict[str, "Wanted"]


@dataclass(frozen=True, slots=True)
class Part(Generic[E_co]):
    """`read` makes an event of a body, without the members that were not asked for. ValueError: the body is wrong."""

    event: type[E_co]
    read: Callable[[bytes], E_co]


def part_of(event: type[E_co], *paths: str) -> Part[E_co]:
    """Reads only `paths` of the event, as `document.lines.line_id`, and who it belongs to; a path takes all below it.

    The schema is pydantic's own for the event, pruned. KeyError: a path that the event does not have.
    """
    whole = cast(Schema, event.__pydantic_core_schema__)
    definitions: list[Schema] = whole.get("definitions", [])
    model = whole["schema"] if definitions else whole
    pruned = _pruned(model, _tree(("organisation_id", *paths)), {one["ref"]: one for one in definitions})
    schema = {"type": "definitions", "schema": pruned, "definitions": definitions}
    # Else pydantic takes the classes' own validators, which read everything.
    return Part(event, SchemaValidator(cast(CoreSchema, schema), _use_prebuilt=False).validate_json)


def _tree(paths: tuple[str, ...]) -> Wanted:
    wanted: Wanted = {}
    for path in paths:
        level = wanted
        for name in path.split("."):
            level = level.setdefault(name, {})
    return wanted


def _pruned(schema: Schema, wanted: Wanted, definitions: dict[str, Schema]) -> Schema:
    """Of each model on the way the wanted fields only; where nothing more is said, all."""
    if not wanted:
        return schema
    if schema["type"] == "definition-ref":
        return _pruned(definitions[schema["schema_ref"]], wanted, definitions)
    rest = {key: value for key, value in schema.items() if key != "ref"}
    if schema["type"] == "model-fields":
        fields = schema["fields"]
        return rest | {"fields": {name: _pruned(fields[name], below, definitions) for name, below in wanted.items()}}
    if "items_schema" in schema:
        return rest | {"items_schema": [_pruned(item, wanted, definitions) for item in schema["items_schema"]]}
    return rest | {"schema": _pruned(schema["schema"], wanted, definitions)}
