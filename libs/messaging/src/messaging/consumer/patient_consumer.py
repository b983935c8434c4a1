"""An aiokafka consumer that waits for records instead of letting FastStream sleep between looks."""

from typing import Any

from aiokafka import AIOKafkaConsumer  # type: ignore[import-untyped]

IDLE_MILLISECONDS = 1000
IDLE_FETCH_MILLISECONDS = 100
"""How long a fetch may last once nothing came for a while, where its setting is shorter: an idle stack on the embedded
broker, whose fetches always last to their end, would ask 50 times a second and burn a fifth of a core."""


class PatientConsumer(AIOKafkaConsumer):  # type: ignore[misc]
    """FastStream sleeps a whole `batch_timeout_ms` after an empty look, deaf to what arrives meanwhile. So that
    time-out is 1 ms, and the waiting is done here, where a record ends it at once."""

    async def getmany(self, *partitions: Any, timeout_ms: int = 0, max_records: int | None = None) -> Any:
        records = await super().getmany(*partitions, timeout_ms=IDLE_MILLISECONDS, max_records=max_records)
        set_wait = self._fetch_max_wait_ms
        self._fetcher._fetch_max_wait_ms = set_wait if records else max(set_wait, IDLE_FETCH_MILLISECONDS)
        return records
