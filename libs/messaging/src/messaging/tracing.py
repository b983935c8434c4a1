"""W3C trace context, carried from the request through the outbox to the last book."""

from opentelemetry import trace


def current_traceparent() -> str | None:
    """The `traceparent` of the current span, None outside any."""
    context = trace.get_current_span().get_span_context()
    if not context.is_valid:
        return None
    return f"00-{context.trace_id:032x}-{context.span_id:016x}-{int(context.trace_flags):02x}"
