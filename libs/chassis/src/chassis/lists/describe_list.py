"""A listing as part of the OpenAPI document: `@router.get(path, openapi_extra=describe_list(LISTING))`."""

from typing import Any

from chassis.lists import export_csv, export_xlsx
from chassis.lists.answer_list import LIMIT_DEFAULT, LIMIT_MAX
from chassis.lists.filters import filter_names
from chassis.lists.listing import Column, ColumnKind, Listing

_SCHEMA: dict[ColumnKind, dict[str, Any]] = {
    "text": {"type": "string"},
    "uuid": {"type": "string", "format": "uuid"},
    "integer": {"type": "integer"},
    "decimal": {"type": "string", "examples": ["12.50"]},
    "date": {"type": "string", "format": "date"},
    "timestamp": {"type": "string", "format": "date-time"},
    "boolean": {"type": "boolean"},
    "json": {},
}


def describe_list(listing: Listing) -> dict[str, Any]:
    """Its query parameters, and its answer as JSON, csv or xlsx."""
    sortable = {column.name for column in listing.columns if column.sort}
    sorts = sorted({"id", listing.default_sort.removeprefix("-"), *sortable})
    page = [
        _parameter("limit", {"type": "integer", "minimum": 1, "maximum": LIMIT_MAX, "default": LIMIT_DEFAULT}),
        _parameter("cursor", {"type": "string"}),
        _parameter("sort", {"enum": [*sorts, *("-" + name for name in sorts)], "default": listing.default_sort}),
    ]
    filters = [_filter(column, name) for column in listing.columns for name in filter_names(column)]
    return {"parameters": [*page, *filters], "responses": {"200": {"content": _content(listing)}}}


def _filter(column: Column, name: str) -> dict[str, Any]:
    return _parameter(name, {"type": "string"} if name.endswith(("_in", "_like")) else _SCHEMA[column.kind])


def _parameter(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": False, "schema": schema}


def _content(listing: Listing) -> dict[str, Any]:
    item = {column.name: {"anyOf": [_SCHEMA[column.kind], {"type": "null"}]} for column in listing.columns}
    rows = {"type": "array", "items": {"type": "object", "properties": item}}
    members = {"items": rows, "next_cursor": {"type": ["string", "null"]}}
    whole = {"type": "object", "required": ["items", "next_cursor"], "properties": members}
    file = {"schema": {"type": "string", "format": "binary"}}
    return {"application/json": {"schema": whole}, export_csv.CONTENT_TYPE: file, export_xlsx.CONTENT_TYPE: file}
