"""The movement trace of a document (查看动线), told in the reader's language."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from contracts import DocumentKind
from documents.domain.trace.advice import NOTES, OTHER_REASON, ROLLED_BACK, UNAUDIT_REFUSED, Advice, attention_of
from documents.domain.trace.nodes import NodeName
from documents.domain.trace.refusal_advice import REFUSED

Kept = Mapping[str, Any]


def tell_nodes(trace: Sequence[Kept], refusal: Kept | None, language: str) -> list[dict[str, Any]]:
    """By time, each with the seconds since the node before; the reason and what to do where it was refused."""
    in_order = sorted(trace, key=_at)
    before = [None, *in_order[:-1]]
    return [_node(one, previous, refusal, language) for one, previous in zip(in_order, before, strict=True)]


def tell_notes(document: Kept, language: str) -> list[dict[str, Any]]:
    """Why stock did not move though the document went through."""
    found = [*_still_notes(document), *_kind_notes(document)]
    return [
        {"code": code, "text": NOTES[code][0 if language == "en" else 1], **({"lines": lines} if lines else {})}
        for code, lines in found
    ]


def _still_notes(document: Kept) -> Iterator[tuple[str, list[int] | None]]:
    if document["register_only"]:
        yield "register_only", None
    else:
        yield from _line_notes(document["still_lines"])


def _kind_notes(document: Kept) -> Iterator[tuple[str, list[int] | None]]:
    kind = DocumentKind(document["kind"])
    if kind.is_order:
        yield "order", None
    if kind.is_value_only:
        yield "value_only", None
    if document["on_the_way"]:
        yield "on_the_way", document["on_the_way"]
    if document["flag"] and all(one["relation"] != "origin" for one in document["linked"]):
        yield "no_origin", None


def _line_notes(still_lines: Sequence[Kept]) -> Iterator[tuple[str, list[int] | None]]:
    services = [line["line_number"] for line in still_lines if line["is_service"]]
    others = [line["line_number"] for line in still_lines if not line["is_service"]]
    if services:
        yield "service", services
    if others:
        yield "not_in_stock_accounting", others


def _node(one: Kept, previous: Kept | None, refusal: Kept | None, language: str) -> dict[str, Any]:
    seconds = (_at(one) - _at(previous)).total_seconds() if previous else None
    advice = _advice(one, refusal)
    return {**one, "seconds": seconds, **(advice.of(language) if advice else {})}


def _advice(one: Kept, refusal: Kept | None) -> Advice | None:
    if one["name"] in (NodeName.STOCK_REVERSAL_REFUSED, NodeName.VOUCHER_REVERSAL_REFUSED):
        return UNAUDIT_REFUSED.get(str(one.get("reason")), OTHER_REASON)
    if one["name"] == NodeName.NEEDS_ATTENTION:
        return attention_of(one.get("reason"))
    if one["name"] not in (NodeName.REFUSED, NodeName.ROLLED_BACK):
        return None
    reason = one.get("reason") or (refusal or {}).get("reason")
    return REFUSED.get(str(reason), REFUSED[ROLLED_BACK])


def _at(one: Kept) -> datetime:
    return datetime.fromisoformat(one["at"])
