"""CloudEvents 1.0 over Kafka, binary mode: attributes as `ce_` headers, the JSON body as the value."""

from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from messaging.delivery import FeedItem

Headers: TypeAlias = list[tuple[str, bytes]]


def headers_of(source: str, item: FeedItem) -> Headers:
    """The headers of one event said by the service `source`; its ordering key is the record's key."""
    headers: Headers = [
        ("ce_position", b"%d" % item.position),
        ("ce_previous", b"%d" % item.previous),
        ("ce_shard", b"%d" % item.shard),
        ("ce_log", item.log_id.encode()),
        ("ce_type", item.ce_type.encode()),
        ("ce_specversion", b"1.0"),
        ("ce_id", str(item.event_id).encode()),
        ("ce_source", b"/tritally/" + source.encode()),
        ("ce_time", item.time.isoformat().encode()),
        ("ce_subject", item.subject.encode()),
        ("content-type", b"application/json"),
    ]
    if item.kind is not None:
        headers.append(("ce_kind", item.kind.encode()))
    if item.traceparent is not None:
        headers.append(("traceparent", item.traceparent.encode()))
    return headers


def item_of(headers: dict[str, bytes], key: bytes, body: bytes) -> FeedItem:
    """The event of a record. KeyError or ValueError: the record is none of ours."""
    return FeedItem(
        position=int(headers["ce_position"]),
        previous=int(headers["ce_previous"]),
        shard=int(headers["ce_shard"]),
        key=key.decode(),
        event_id=UUID(headers["ce_id"].decode()),
        ce_type=headers["ce_type"].decode(),
        subject=headers["ce_subject"].decode(),
        kind=_text(headers.get("ce_kind")),
        time=datetime.fromisoformat(headers["ce_time"].decode()),
        traceparent=_text(headers.get("traceparent")),
        body=body,
        log_id=headers.get("ce_log", b"").decode(),
    )


def _text(value: bytes | None) -> str | None:
    return None if value is None else value.decode()
