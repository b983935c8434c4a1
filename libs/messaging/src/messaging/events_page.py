"""A page of the event log over HTTP: a CloudEvents 1.0 JSON batch, and back."""

import json
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from messaging.delivery import FeedItem

CONTENT_TYPE = "application/cloudevents-batch+json"


def feed_page(source: str, items: Sequence[FeedItem]) -> bytes:
    """The batch of `items` of the service `source`; bodies are passed through as they are."""
    return b"[" + b",".join(_cloud_event(source, item) for item in items) + b"]"


def feed_items_of(page: bytes) -> list[FeedItem]:
    """The items of a page. ValueError or KeyError: it is none."""
    return [_feed_item(event) for event in json.loads(page)]


def _cloud_event(source: str, item: FeedItem) -> bytes:
    attributes = {
        "specversion": "1.0",
        "id": str(item.event_id),
        "source": f"/tritally/{source}",
        "type": item.ce_type,
        "subject": item.subject,
        "time": item.time.isoformat(),
        "datacontenttype": "application/json",
        "partitionkey": item.key,
        "log": item.log_id,
        "position": item.position,
        "previous": item.previous,
        "shard": item.shard,
        **({"kind": item.kind} if item.kind else {}),
        **({"traceparent": item.traceparent} if item.traceparent else {}),
    }
    return json.dumps(attributes)[:-1].encode() + b',"data":' + item.body + b"}"


def _feed_item(event: dict[str, object]) -> FeedItem:
    return FeedItem(
        position=int(str(event["position"])),
        previous=int(str(event["previous"])),
        shard=int(str(event["shard"])),
        key=str(event["partitionkey"]),
        event_id=UUID(str(event["id"])),
        ce_type=str(event["type"]),
        subject=str(event["subject"]),
        kind=_text(event.get("kind")),
        time=datetime.fromisoformat(str(event["time"])),
        traceparent=_text(event.get("traceparent")),
        body=json.dumps(event["data"], ensure_ascii=False, separators=(",", ":")).encode(),
        log_id=str(event["log"]),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
