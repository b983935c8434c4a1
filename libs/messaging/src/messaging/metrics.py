"""What operators watch. Every figure is labelled with its service."""

from prometheus_client import Counter, Gauge, Histogram

OUTBOX_DEPTH = Gauge("messaging_outbox_depth", "Events with a position that are not on the bus yet", ["service"])
OUTBOX_AGE = Gauge("messaging_outbox_age_seconds", "Age of the oldest event that is not on the bus yet", ["service"])
SENT = Counter("messaging_sent", "Events put on the bus", ["service"])
HEARD = Counter("messaging_heard", "Events applied or passed over", ["service", "source"])
DUPLICATES = Counter("messaging_duplicates", "Events that had been applied before", ["service", "source"])
GAP_RECOVERIES = Counter("messaging_gap_recoveries", "Recoveries from the feed of a source", ["service", "source"])
RECOVERED = Counter("messaging_recovered", "Events that came from the feed of a source", ["service", "source"])
PARKED = Counter("messaging_parked", "Events parked as dead letters", ["service", "source"])
STALE = Counter("messaging_stale", "Events of another log than that of their source", ["service", "source"])
LAG = Gauge("messaging_lag", "Records of the topic that were not fetched yet", ["service", "source"])
BATCH_SIZE = Histogram(
    "messaging_batch_size", "Events of one batch", ["service"], buckets=(1, 3, 10, 30, 100, 300, 1000)
)
BATCH_SECONDS = Histogram(
    "messaging_batch_seconds",
    "Time to apply one batch",
    ["service"],
    buckets=(0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10),
)
