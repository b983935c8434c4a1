"""Round every request: a deadline until the answer begins, and no exception that reaches the server."""

import asyncio

import structlog
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.edge.answer_problem import problem_response
from chassis.language import language_of
from chassis.problems.known import DEADLINE_EXCEEDED, INTERNAL
from chassis.problems.problem import Problem
from chassis.storage.lost_server import DatabaseAway, is_lost_server

RETRY_AFTER_SECONDS = 1
log = structlog.get_logger("chassis.guard")


class Guard:
    """503 `deadline_exceeded` after `deadline_seconds`; what breaks is logged and answered 500 `internal_error`."""

    def __init__(self, app: ASGIApp, deadline_seconds: float) -> None:
        self._app = app
        self._deadline_seconds = deadline_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        deadline = asyncio.timeout(self._deadline_seconds)
        begun = False

        async def send_and_watch(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                deadline.reschedule(None)
            await send(message)

        try:
            async with deadline:
                return await self._app(scope, receive, send_and_watch)
        except Exception as error:
            raised = self._problem_of(error, deadline.expired())
            if raised.type.status == INTERNAL.status or begun:
                log.exception("request_broke", path=scope["path"], method=scope["method"])
        if not begun:
            await problem_response(raised, language_of(Request(scope)))(scope, receive, send)
        return None

    def _problem_of(self, error: Exception, expired: bool) -> Problem:
        if expired:
            headers = {"Retry-After": str(RETRY_AFTER_SECONDS)}
            return DEADLINE_EXCEEDED(headers=headers, seconds=self._deadline_seconds)
        if isinstance(error, Problem):
            return error
        return DatabaseAway(error) if is_lost_server(error) else INTERNAL()
