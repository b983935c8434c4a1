"""The trace of the request at hand, which work in the background goes on with."""

from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator


def traceparent_here() -> str | None:
    carrier: dict[str, str] = {}
    TraceContextTextMapPropagator().inject(carrier)
    return carrier.get("traceparent")
