"""Spans of sampled deliveries: one trace leads from the request to the last book."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager

from opentelemetry import trace
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from messaging.consumer.heard import Heard

_propagator = TraceContextTextMapPropagator()


class Spans:
    def __init__(self, service: str) -> None:
        self._tracer = trace.get_tracer("messaging")
        self._service = service

    @contextmanager
    def of(self, batch: Sequence[Heard]) -> Iterator[None]:
        """A consumer span for each delivery of `batch` whose trace is sampled; nothing for the others."""
        sampled = [
            heard.delivery
            for heard in batch
            if heard.delivery and heard.delivery.traceparent and is_sampled(heard.delivery.traceparent)
        ]
        with ExitStack() as stack:
            for delivery in sampled:
                span = self._tracer.start_span(
                    f"{self._service} hears {type(delivery.event).__name__}",
                    context=_propagator.extract({"traceparent": delivery.traceparent}),
                    kind=trace.SpanKind.CONSUMER,
                    attributes={
                        "messaging.system": "kafka",
                        "messaging.destination.name": delivery.source,
                        "messaging.message.id": str(delivery.event_id),
                        "tritally.position": delivery.position,
                        "tritally.batch_size": len(batch),
                    },
                )
                stack.callback(span.end)
            yield


def is_sampled(traceparent: str) -> bool:
    """The lowest bit of the flags, two hexadecimal digits at the end (W3C trace context)."""
    return traceparent[-1:] in tuple("13579bdf")
