"""From the bus to the books: each event applied once, in the order of its shard."""

from messaging.consumer.consumer import Consumer

__all__ = ["Consumer"]
