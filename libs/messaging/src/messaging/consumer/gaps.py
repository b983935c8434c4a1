"""What of a batch joins on to the cursors, and what the feed has to fill before."""

from collections.abc import Iterable, Mapping

from messaging.consumer.cursors import Place
from messaging.consumer.heard import Heard


def gaps_of(batch: Iterable[Heard], cursors: Mapping[Place, int]) -> dict[Place, int]:
    """For each shard where something is missing: the position up to which the feed has to be asked."""
    reached, gaps = dict(cursors), dict[Place, int]()
    for heard in batch:
        if heard.position <= reached[heard.place]:
            continue
        if heard.is_hollow:
            gaps[heard.place] = heard.position
        elif heard.previous > reached[heard.place]:
            gaps[heard.place] = heard.previous
        reached[heard.place] = heard.position
    return gaps


def joining(batch: Iterable[Heard], cursors: Mapping[Place, int]) -> list[Heard]:
    """What is new and joins on, in order. What lies beyond a gap, and doubles, are left out."""
    reached = dict(cursors)
    joined = []
    for heard in batch:
        is_next = heard.previous <= reached[heard.place] < heard.position
        if is_next and not heard.is_hollow:
            reached[heard.place] = heard.position
            joined.append(heard)
    return joined


def doubles(batch: Iterable[Heard], cursors: Mapping[Place, int]) -> list[Heard]:
    """What was applied before."""
    return [heard for heard in batch if heard.position <= cursors[heard.place]]
