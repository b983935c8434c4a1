"""One FastStream broker with one batch subscriber: acknowledged by us, never by the framework."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from aiokafka import TopicPartition  # type: ignore[import-untyped]
from aiokafka.abc import ConsumerRebalanceListener  # type: ignore[import-untyped]
from aiokafka.errors import KafkaError  # type: ignore[import-untyped]
from faststream import AckPolicy, FastStream
from faststream.kafka import KafkaBroker
from faststream.kafka.message import KafkaAckableMessage
from structlog import get_logger

from messaging.bounded import within
from messaging.consumer.patient_consumer import PatientConsumer

logger = get_logger("messaging")
BATCH_RECORDS_MAX = 1000
START_SECONDS_MAX = 30.0
STOP_SECONDS_MAX = 8.0
COMMIT_SECONDS_MAX = 5.0
COMMIT_EVERY_SECONDS = 1.0
"""Offsets only save a new owner work: its cursors tell it what it has."""
WAKING_FETCH_MILLISECONDS = 500
"""Apache Kafka ends a waiting fetch when a record comes: this only says how often an idle consumer asks again."""
DEAF_FETCH_MILLISECONDS = 20
"""The embedded broker lets a fetch wait to its end, whatever comes meanwhile."""
PARTITION_BYTES_MAX = 1024 * 1024
"""More than a relay sends as one record or batch. A whole fetch has its limit too: it lies beside the batch at work."""
CONSUMER_SETTINGS: dict[str, Any] = {
    "batch": True,
    "batch_timeout_ms": 1,
    "max_records": BATCH_RECORDS_MAX,
    "auto_offset_reset": "earliest",
    "ack_policy": AckPolicy.MANUAL,
    "max_partition_fetch_bytes": PARTITION_BYTES_MAX,
    "fetch_max_bytes": 2 * PARTITION_BYTES_MAX,
    "session_timeout_ms": 6_000,
    "heartbeat_interval_ms": 1_500,
    "max_poll_interval_ms": 600_000,
}

Records = Sequence[Any]


class Hearing:
    """From start to stop of one consumer; a broken one is replaced by another Hearing."""

    def __init__(
        self,
        *,
        group: str,
        bootstrap_servers: str,
        topics: Sequence[str],
        hear: Callable[[Records], Awaitable[None]],
        listener: ConsumerRebalanceListener,
        wakes_fetches: bool,
    ) -> None:
        self._hear = hear
        self._applied: dict[TopicPartition, int] = {}
        self._committing: asyncio.Task[None] | None = None
        self.broker = _broker(bootstrap_servers, group)
        self.subscriber = self.broker.subscriber(
            *topics,
            group_id=group,
            title=group,
            listener=listener,
            parser=self._parse,
            decoder=_records_of,
            fetch_max_wait_ms=WAKING_FETCH_MILLISECONDS if wakes_fetches else DEAF_FETCH_MILLISECONDS,
            **CONSUMER_SETTINGS,
        )
        self.subscriber(self._take)
        self.application = FastStream(self.broker, logger=None)

    async def start(self) -> None:
        """KafkaError or TimeoutError: the broker is away."""
        await self.broker.connect()
        configuration = self.broker.config.broker_config
        configuration.builder = partial(PatientConsumer, **configuration.builder.keywords)  # type: ignore[attr-defined]
        await self.application.start()
        self._committing = asyncio.create_task(self._commit_now_and_then())

    async def stop(self) -> None:
        if self._committing is not None:
            self._committing.cancel()
            await within(COMMIT_SECONDS_MAX, self._commit())
        await within(STOP_SECONDS_MAX, self.application.stop())

    @property
    def consumer(self) -> Any:
        """The aiokafka consumer, None before start."""
        return self.subscriber.consumer

    async def _parse(self, records: tuple[Any, ...]) -> KafkaAckableMessage:
        """Costs nothing per record: headers and bodies are read by the inbox, and only where a handler wants them."""
        return KafkaAckableMessage(body=b"", raw_message=records, consumer=self.consumer)

    async def _take(self, records: Records) -> None:
        """Nothing comes out of here: an error must never reach an acknowledgement."""
        try:
            await self._hear(records)
        except Exception as error:
            logger.exception("a batch was left for the feed", error=repr(error))
            return
        self._applied |= {TopicPartition(record.topic, record.partition): record.offset + 1 for record in records}

    async def _commit_now_and_then(self) -> None:
        while True:
            await asyncio.sleep(COMMIT_EVERY_SECONDS)
            await within(COMMIT_SECONDS_MAX, self._commit())

    async def _commit(self) -> None:
        """Explicitly, per partition: a commit without offsets may cover what was only fetched (aiokafka#929, #933)."""
        applied, self._applied = self._applied, {}
        ours = self.consumer.assignment()
        offsets = {partition: offset for partition, offset in applied.items() if partition in ours}
        if not offsets:
            return
        try:
            await self.consumer.commit(offsets)
        except KafkaError as error:
            logger.info("offsets were not committed; the cursors hold", error=repr(error))


def _broker(bootstrap_servers: str, group: str) -> KafkaBroker:
    """It only consumes; a record is acknowledged by nobody but us."""
    return KafkaBroker(
        bootstrap_servers,
        client_id=group,
        consumer_only=True,
        acks="all",
        enable_idempotence=True,
        ack_policy=AckPolicy.MANUAL,
        apply_types=False,
        graceful_timeout=STOP_SECONDS_MAX / 2,
        metadata_max_age_ms=5_000,
        logger=None,
    )


async def _records_of(message: KafkaAckableMessage) -> Records:
    return message.raw_message
