"""A batch of big events in portions: what is parsed at once stays small however long the documents are."""

from collections.abc import Iterator, Sequence

from messaging.consumer.heard import Heard

PORTION_BYTES_MAX = 512 * 1024
"""Parsed and posted, a body takes some twenty times its length: 600 audits of five lines stay together. With a
mebibyte the peak of a batch was 10 MB higher, and it did not take less CPU a document."""


def portions(batch: Sequence[Heard]) -> Iterator[Sequence[Heard]]:
    """All of `batch` in order; a portion is at most `PORTION_BYTES_MAX` long, or one event."""
    start = weight = 0
    for place, heard in enumerate(batch):
        if place > start and weight + heard.weight > PORTION_BYTES_MAX:
            yield batch[start:place]
            start, weight = place, 0
        weight += heard.weight
    if start < len(batch):
        yield batch[start:]
