"""An aiokafka consumer that waits for records instead of letting FastStream sleep between looks."""

from typing import Any

from aiokafka import AIOKafkaConsumer  # type: ignore[import-untyped]

IDLE_MILLISECONDS = 1000


class PatientConsumer(AIOKafkaConsumer):  # type: ignore[misc]
    """FastStream sleeps a whole `batch_timeout_ms` after an empty look, deaf to what arrives meanwhile. So that
    time-out is 1 ms, and the waiting is done here, where a record ends it at once."""

    async def getmany(self, *partitions: Any, timeout_ms: int = 0, max_records: int | None = None) -> Any:
        return await super().getmany(*partitions, timeout_ms=IDLE_MILLISECONDS, max_records=max_records)
