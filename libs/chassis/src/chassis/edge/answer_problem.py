"""Problems as application/problem+json in the caller's language."""

from collections.abc import Mapping
from http import HTTPStatus

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from chassis.commands.idempotency import AlreadyAnswered
from chassis.language import language_of
from chassis.problems.known import INTERNAL, METHOD_NOT_ALLOWED, NOT_FOUND
from chassis.problems.problem import Language, Problem, problem
from chassis.problems.validation import problem_of_validation
from chassis.respond import to_json

CONTENT_TYPE = "application/problem+json"


def problem_response(raised: Problem, language: Language) -> Response:
    said = {"WWW-Authenticate": "Bearer"} if raised.type.status == HTTPStatus.UNAUTHORIZED else {}
    headers: Mapping[str, str] = {**said, **raised.headers, "Content-Language": language, "Vary": "Accept-Language"}
    return Response(to_json(raised.body(language)), raised.type.status, headers, CONTENT_TYPE)


def handle_problems(app: FastAPI) -> None:
    app.add_exception_handler(Problem, _on_problem)  # type: ignore[arg-type]
    app.add_exception_handler(AlreadyAnswered, _on_already_answered)  # type: ignore[arg-type]
    app.add_exception_handler(RequestValidationError, _on_validation)  # type: ignore[arg-type]
    app.add_exception_handler(HTTPException, _on_http_exception)  # type: ignore[arg-type]


async def _on_problem(request: Request, error: Problem) -> Response:
    return problem_response(error, language_of(request))


async def _on_already_answered(request: Request, error: AlreadyAnswered) -> Response:
    return error.response


async def _on_validation(request: Request, error: RequestValidationError) -> Response:
    return problem_response(problem_of_validation(error.errors()), language_of(request))


async def _on_http_exception(request: Request, error: HTTPException) -> Response:
    return problem_response(_problem_of_status(request, error), language_of(request))


def _problem_of_status(request: Request, error: HTTPException) -> Problem:
    headers = error.headers or {}
    if error.status_code == 404:
        return NOT_FOUND(headers=headers)
    if error.status_code == 405:
        return METHOD_NOT_ALLOWED(headers=headers, method=request.method)
    if error.status_code >= 500:
        return INTERNAL(headers=headers)
    said = ("Refused", str(error.detail))
    return problem(f"http_{error.status_code}", error.status_code, en=said, zh=("被拒绝", said[1]))(headers=headers)
