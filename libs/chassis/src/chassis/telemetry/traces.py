"""Traces: an OpenTelemetry tracer whose spans leave the process only when an endpoint is set."""

from opentelemetry import trace
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased


def start_traces(service: str, endpoint: str | None, ratio: float) -> None:
    """A parent's decision is kept; of the rest `ratio` is recorded. OTLP over HTTP to `endpoint`/v1/traces."""
    resource = Resource.create({"service.name": f"tritally-{service}"})
    provider = TracerProvider(sampler=ParentBased(TraceIdRatioBased(ratio)), resource=resource)
    if endpoint is not None:
        _export(provider, endpoint)
    trace.set_tracer_provider(provider)


def _export(provider: TracerProvider, endpoint: str) -> None:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    exporter = OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces", timeout=5)
    provider.add_span_processor(BatchSpanProcessor(exporter))
