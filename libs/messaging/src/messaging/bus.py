"""Where the bus is, and what the topics of a source and the group of a reader are called there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bus:
    """`topic_prefix` keeps installations apart that share a cluster."""

    bootstrap_servers: str
    topic_prefix: str = ""

    def topic(self, source: str) -> str:
        return self.topic_prefix + source

    def source(self, topic: str) -> str:
        return topic.removeprefix(self.topic_prefix)
