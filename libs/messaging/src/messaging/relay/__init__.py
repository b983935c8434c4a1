"""From the outbox to the bus: positions first, durably; then Kafka; then a mark of what was sent."""

from messaging.relay.relay import Relay

__all__ = ["Relay"]
