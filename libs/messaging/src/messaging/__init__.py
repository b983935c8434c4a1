"""Delivery: outbox, relay, inbox, consumer, feed and dead letters. The one public door of messaging."""

from messaging.consumer.followed_logs import accept_any
from messaging.crash_points import crash_point
from messaging.dead_letters import DeadLetter, ReplayResult
from messaging.delivery import (
    Connection,
    Delivery,
    Feed,
    FeedItem,
    Handler,
    Heads,
    Saying,
    Subscription,
    Transactions,
)
from messaging.events_page import feed_items_of, feed_page
from messaging.fork_log import LogInUseError, fork_log
from messaging.messaging import Messaging
from messaging.migration import LOG_MIGRATION_SQL, MIGRATION_SQL
from messaging.oldest_unsent import oldest_unsent
from messaging.positions import Positions, read_positions
from messaging.read_events import read_events, read_heads
from messaging.say import say, spoke
from messaging.shards import SHARDS, shard_of

__all__ = [
    "LOG_MIGRATION_SQL",
    "MIGRATION_SQL",
    "SHARDS",
    "Connection",
    "DeadLetter",
    "Delivery",
    "Feed",
    "FeedItem",
    "Handler",
    "Heads",
    "LogInUseError",
    "Messaging",
    "Positions",
    "ReplayResult",
    "Saying",
    "Subscription",
    "Transactions",
    "accept_any",
    "crash_point",
    "feed_items_of",
    "feed_page",
    "fork_log",
    "oldest_unsent",
    "read_events",
    "read_heads",
    "read_positions",
    "say",
    "shard_of",
    "spoke",
]
