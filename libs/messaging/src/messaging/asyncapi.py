"""The AsyncAPI document of a service, from what it subscribes to and what the contracts let it say."""

import json
from collections.abc import Sequence
from typing import Any

from faststream import AsyncAPI
from faststream.kafka import KafkaBroker

from contracts import EVENTS, Event
from messaging.bus import Bus
from messaging.delivery import Subscription


def describe(service: str, bus: Bus, subscriptions: Sequence[Subscription]) -> dict[str, Any]:
    """AsyncAPI 3: one receive operation per event heard, one send operation per event said."""
    broker = KafkaBroker(bus.bootstrap_servers)
    for subscription in subscriptions:
        for event in subscription.handlers:
            _describe_heard(broker, service, bus.topic(subscription.source), event)
    for event in EVENTS:
        if event.speaker == service:
            broker.publisher(bus.topic(service), title=event.ce_type(), description=_summary(event), schema=event)
    specification = AsyncAPI(broker, title=f"Tritally {service}", schema_version="3.0.0").to_specification()
    document: str = specification.to_json()
    described: dict[str, Any] = json.loads(document)
    return described


def _describe_heard(broker: KafkaBroker, service: str, topic: str, event: type[Event]) -> None:
    async def hear(body: Event) -> None:
        """For its signature only: this broker is never started."""

    hear.__annotations__["body"] = event
    subscriber = broker.subscriber(
        topic, group_id=f"{service}-{event.__name__}", title=f"hear {event.ce_type()}", description=_summary(event)
    )
    subscriber(hear)


def _summary(event: type[Event]) -> str:
    return (event.__doc__ or event.__name__).strip().splitlines()[0]
