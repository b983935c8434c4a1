"""Bodies before anyone reads them: not too large, of the right type, strict JSON."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.edge.strict_json import check_json
from chassis.problems.known import BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE

EXPECTED = "application/json"


class CheckedBody:
    """413 `body_too_large`, 415 `unsupported_media_type`, 400 `json_…`; else the body goes on as it came."""

    def __init__(self, app: ASGIApp, bytes_max: int) -> None:
        self._app = app
        self._bytes_max = bytes_max

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        headers = Headers(scope=scope)
        body = await self._read(headers, receive)
        if body:
            _check_type(headers)
            check_json(body)
        return await self._app(scope, _once(body, receive), send)

    async def _read(self, headers: Headers, receive: Receive) -> bytes:
        announced = headers.get("content-length", "0")
        self._check_size(int(announced) if announced.isdigit() else 0)
        chunks: list[bytes] = []
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                break
            chunks.append(message.get("body", b""))
            self._check_size(sum(map(len, chunks)))
            more = message.get("more_body", False)
        return b"".join(chunks)

    def _check_size(self, size: int) -> None:
        if size > self._bytes_max:
            raise BODY_TOO_LARGE(bytes_max=self._bytes_max, headers={"Connection": "close"})


def _check_type(headers: Headers) -> None:
    essence, _, parameters = headers.get("content-type", "").lower().partition(";")
    charset = parameters.replace(" ", "").replace('"', "")
    if essence.strip() != EXPECTED or charset not in ("", "charset=utf-8", "charset=utf8"):
        raise UNSUPPORTED_MEDIA_TYPE(expected=EXPECTED)


def _once(body: bytes, receive: Receive) -> Receive:
    given = False

    async def receive_body() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_body
