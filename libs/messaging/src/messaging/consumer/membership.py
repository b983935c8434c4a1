"""What a consumer owns, read from aiokafka without asking the broker."""

from collections.abc import Callable
from typing import Any


def has_joined(consumer: Any) -> bool:
    """Whether it has its place in the group; also a member without a partition has."""
    subscription = consumer._subscription.subscription if consumer is not None else None
    return subscription is not None and subscription.assignment is not None


def ownership(consumer: Any, topic: str) -> Callable[[int], bool]:
    """Tells whether a shard of `topic` is ours. Before the first assignment all are: a dead member keeps its partitions
    until its session ends, and nobody shall wait for that (the cursor locks keep two owners apart)."""
    if not has_joined(consumer):
        return lambda _: True
    partition_count = max(1, len(consumer.partitions_for_topic(topic) or ()))
    partitions = {owned.partition for owned in consumer.assignment() if owned.topic == topic}
    return lambda shard: shard % partition_count in partitions


def records_behind(consumer: Any) -> dict[str, int]:
    """Topic -> records that were not fetched yet, in the partitions we own."""
    behind: dict[str, int] = {}
    for partition in consumer.assignment() if consumer is not None else ():
        behind[partition.topic] = behind.get(partition.topic, 0) + _lag(consumer, partition)
    return behind


def _lag(consumer: Any, partition: Any) -> int:
    assignment = consumer._subscription.subscription.assignment
    state = assignment.state_value(partition) if assignment is not None else None
    if state is None or not state.has_valid_position or state.highwater is None:
        return 0
    return max(0, int(state.highwater) - int(state.position))
