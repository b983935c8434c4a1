"""What messaging tells of itself: traces, metrics, the AsyncAPI document, the pages of the feed."""

from uuid import uuid4

import asyncpg
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client import REGISTRY
from tests.messaging.service import DirectFeed, Pair, partner_changed, running, speak, wait_for_effects, write_effects

from contracts import EVENTS, DocumentAudited, PartnerChanged, VoucherPosted
from messaging import Messaging, Saying, Subscription, feed_items_of, feed_page, say
from messaging.transient import is_transient


async def test_one_trace_leads_through_the_bus(pair: Pair, kafka_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    said, heard = pair.speaker(kafka_server), pair.reader(kafka_server)
    async with running(said, heard):
        with provider.get_tracer("test").start_as_current_span("request") as request:
            await speak(pair.source, ["traced"], [uuid4()])
        await speak(pair.source, ["untraced"], [uuid4()])
        said.wake()
        await wait_for_effects(pair.target, 2)
    (heard_span,) = [span for span in exporter.get_finished_spans() if span.name == "ledger hears PartnerChanged"]
    assert heard_span.context is not None
    assert heard_span.parent is not None
    assert heard_span.context.trace_id == request.get_span_context().trace_id
    assert heard_span.parent.span_id == request.get_span_context().span_id
    assert heard_span.kind is trace.SpanKind.CONSUMER


async def test_what_is_said_of_a_delivery_carries_its_trace(pair: Pair) -> None:
    given = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    async with pair.source.transaction() as connection:
        await say(connection, [Saying(partner_changed("x", uuid4()), given)])
        assert await connection.fetchval("SELECT traceparent FROM outbox") == given


async def test_the_figures_are_there(pair: Pair, kafka_server: str) -> None:
    labels = {"service": "ledger", "source": "documents"}
    before = REGISTRY.get_sample_value("messaging_heard_total", labels) or 0
    said, heard = pair.speaker(kafka_server), pair.reader(kafka_server)
    async with running(said, heard):
        await speak(pair.source, ["x"] * 250, [uuid4()])
        said.wake()
        await wait_for_effects(pair.target, 250)
    assert REGISTRY.get_sample_value("messaging_heard_total", labels) == before + 250
    assert REGISTRY.get_sample_value("messaging_outbox_depth", {"service": "documents"}) == 0
    assert REGISTRY.get_sample_value("messaging_outbox_age_seconds", {"service": "documents"}) == 0
    assert REGISTRY.get_sample_value("messaging_batch_size_count", {"service": "ledger"})


def test_the_asyncapi_document_tells_what_is_heard_and_said(pair: Pair) -> None:
    service = Messaging(
        service="ledger",
        database=pair.target,
        dsn=pair.target_dsn,
        bootstrap_servers="localhost:9092",
        subscriptions=[Subscription("documents", {DocumentAudited: write_effects, PartnerChanged: write_effects})],
        feed=DirectFeed({}),
    )
    document = service.asyncapi()
    assert document["asyncapi"] == "3.0.0"
    actions = sorted(operation["action"] for operation in document["operations"].values())
    assert actions == ["receive"] * 2 + ["send"] * sum(event.speaker == "ledger" for event in EVENTS)
    schemas = document["components"]["schemas"]
    assert {event.__name__ for event in (DocumentAudited, PartnerChanged, VoucherPosted)} <= set(schemas)


async def test_a_page_of_the_feed_is_read_as_it_was_written(pair: Pair, kafka_server: str) -> None:
    said = pair.speaker(kafka_server)
    async with running(said, pair.reader(kafka_server)):
        await speak(pair.source, ["plain", 'quoted "名"'], [uuid4()])
        said.wake()
        await wait_for_effects(pair.target, 2)
    items = list(await pair.feed.after("documents", 0, 10))
    assert feed_items_of(feed_page("documents", items)) == items
    assert feed_items_of(feed_page("documents", [])) == []


@pytest.mark.parametrize(
    ("error", "transient"),
    [
        (asyncpg.InternalClientError("lost"), True),
        (asyncpg.ConnectionDoesNotExistError("lost"), True),
        (asyncpg.InterfaceError("connection is closed"), True),
        (asyncpg.DeadlockDetectedError("met"), True),
        (asyncpg.SerializationError("met"), True),
        (asyncpg.AdminShutdownError("stops"), True),
        (asyncpg.CannotConnectNowError("starts"), True),
        (ConnectionRefusedError(), True),
        (TimeoutError(), True),
        (asyncpg.InterfaceError("another operation is in progress"), False),
        (asyncpg.CheckViolationError("remaining < 0"), False),
        (asyncpg.UniqueViolationError("twice"), False),
        (ValueError("wrong"), False),
        (ZeroDivisionError(), False),
    ],
)
def test_what_passes_by_itself(error: Exception, transient: bool) -> None:
    assert is_transient(error) is transient
    wrapped = RuntimeError("the database is away")
    wrapped.__cause__ = error
    assert is_transient(wrapped) is transient
