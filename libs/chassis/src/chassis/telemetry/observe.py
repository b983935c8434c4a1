"""Each request as a span of its caller's trace and as a figure."""

import time

from opentelemetry import trace
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from prometheus_client import Counter, Histogram
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

REQUEST_SECONDS = Histogram(
    "tritally_http_request_seconds",
    "Time from a request to the beginning of its answer",
    ["service", "method", "route"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
REQUESTS = Counter("tritally_http_requests", "Requests by status", ["service", "method", "route", "status"])
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_propagator = TraceContextTextMapPropagator()
_tracer = trace.get_tracer("chassis")


class Observed:
    """Continues the caller's `traceparent` or begins a trace; the answer says `traceparent` too."""

    def __init__(self, app: ASGIApp, service: str) -> None:
        self._app = app
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        parent = _propagator.extract(Headers(scope=scope))
        with _tracer.start_as_current_span(scope["method"], parent, trace.SpanKind.SERVER) as span:
            await self._app(scope, receive, self._watching(scope, send, span))
        return None

    def _watching(self, scope: Scope, send: Send, span: trace.Span) -> Send:
        began = time.perf_counter()

        async def send_and_count(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._count(scope, message["status"], time.perf_counter() - began, span)
                message = {**message, "headers": [*message.get("headers", ()), _trace_header(span)]}
            await send(message)

        return send_and_count

    def _count(self, scope: Scope, status: int, seconds: float, span: trace.Span) -> None:
        method = scope["method"] if scope["method"] in METHODS else "OTHER"
        route = getattr(scope.get("route"), "path", "")
        REQUEST_SECONDS.labels(self._service, method, route).observe(seconds)
        REQUESTS.labels(self._service, method, route, status).inc()
        if span.is_recording():
            span.update_name(f"{method} {route}")
            attributes = {"http.request.method": method, "http.route": route, "http.response.status_code": status}
            span.set_attributes(attributes)


def _trace_header(span: trace.Span) -> tuple[bytes, bytes]:
    context = span.get_span_context()
    text = f"00-{context.trace_id:032x}-{context.span_id:016x}-{int(context.trace_flags):02x}"
    return b"traceparent", text.encode()
