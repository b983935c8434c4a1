"""The OpenAPI document: who must sign in, and the problems every operation may answer, with examples."""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from chassis.problems import known
from chassis.problems.problem import ProblemType

PUBLIC = ("/health/live", "/health/ready", "/metrics", "/keys", "/asyncapi.json")
_ALWAYS = (known.DEADLINE_EXCEEDED,)
_SIGNED_IN = (known.TOKEN_MISSING, known.PERMISSION_MISSING)
_WITH_BODY = (known.JSON_INVALID, known.BODY_TOO_LARGE, known.UNSUPPORTED_MEDIA_TYPE, known.INVALID_INPUT)
_COMMAND = (known.STALE_VERSION, known.IF_MATCH_MISSING)
PROBLEM_SCHEMA = {
    "type": "object",
    "description": "RFC 9457 problem; `code` is stable, title and detail are in the caller's language",
    "required": ["type", "title", "status", "detail", "code"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "code": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["code", "detail"],
                "properties": {
                    "pointer": {"type": "string", "description": "JSON pointer into the request body (RFC 6901)"},
                    "code": {"type": "string"},
                    "detail": {"type": "string"},
                },
            },
        },
    },
}


def describe_with_problems(app: FastAPI, unsigned_paths: frozenset[str]) -> None:
    """Make `app.openapi()` give the whole document; operations of `unsigned_paths` need no token."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            document = get_openapi(title=app.title, version=app.version, routes=app.routes)
            app.openapi_schema = completed(document, unsigned_paths)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def completed(document: dict[str, Any], unsigned_paths: frozenset[str]) -> dict[str, Any]:
    """`document` with the bearer scheme, the problem schema and the problems of each operation."""
    components = document.setdefault("components", {})
    components.setdefault("schemas", {})["Problem"] = PROBLEM_SCHEMA
    for name in ("HTTPValidationError", "ValidationError"):
        components["schemas"].pop(name, None)
    components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}
    for path, method, operation in _operations(document):
        signed = path not in unsigned_paths and path not in PUBLIC
        if signed:
            operation["security"] = [{"token": []}]
        _add_problems(operation, _problems_of(operation, method, signed))
    return document


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def _problems_of(operation: dict[str, Any], method: str, signed: bool) -> list[ProblemType]:
    names = {parameter["name"].lower() for parameter in operation.get("parameters", ())}
    problems = [*_ALWAYS, *(_SIGNED_IN if signed else ())]
    if "requestBody" in operation or method in ("post", "put", "patch"):
        problems += _WITH_BODY
    elif operation.get("parameters"):
        problems += [known.INVALID_INPUT]
    if "cursor" in names:
        problems += [known.CURSOR_UNKNOWN]
    return problems + list(_COMMAND if "if-match" in names else ())


def _add_problems(operation: dict[str, Any], problems: list[ProblemType]) -> None:
    for problem in problems:
        operation["responses"][str(problem.status)] = {
            "description": problem.title("en"),
            "content": {
                "application/problem+json": {
                    "schema": {"$ref": "#/components/schemas/Problem"},
                    "examples": {language: {"value": _example(problem, language)} for language in ("zh", "en")},
                }
            },
        }


def _example(problem: ProblemType, language: Any) -> dict[str, Any]:
    return problem(**_EXAMPLE_VALUES.get(problem.code, {})).body(language)


_EXAMPLE_VALUES: dict[str, dict[str, Any]] = {
    "deadline_exceeded": {"seconds": 10},
    "permission_missing": {"permission": "document.audit.sales_delivery"},
    "json_invalid": {"cause": "Expecting value", "position": 12},
    "body_too_large": {"bytes_max": 5_000_000},
    "unsupported_media_type": {"expected": "application/json"},
    "stale_version": {"pointer": "/version", "current": 4, "expected": 3},
}
