"""The figures and names that a cause says of a document."""

from collections.abc import Mapping
from typing import Any

from contracts import LEDGER_CLOSE, DocumentKind, audit_function
from documents.domain.trace.advice import OTHER_REASON, attention_of
from documents.domain.trace.refusal_advice import REFUSED
from documents.domain.why.facts import DocumentFacts

_ADJUSTS = frozenset(
    {DocumentKind.STOCK_COUNT, DocumentKind.COST_ADJUSTMENT, DocumentKind.OTHER_INBOUND, DocumentKind.OTHER_OUTBOUND}
)
_WAITING = ("by", "step", "since", "seconds", "deadline_seconds", "reason")


def plain(facts: DocumentFacts) -> Mapping[str, Any]:
    return {"number": facts.number, "kind": facts.kind.value, "state": facts.state.value}


def closed(facts: DocumentFacts) -> Mapping[str, Any]:
    told = {"month": facts.month, "closed_through": facts.closed_through}
    return {**plain(facts), **told, "permission": LEDGER_CLOSE}


def permission(facts: DocumentFacts) -> Mapping[str, Any]:
    """In the field's words it is the right to audit stock (库存审核) or to adjust it (库存调整)."""
    english, chinese = ("stock adjustment", "库存调整") if facts.kind in _ADJUSTS else ("stock audit", "库存审核")
    return {**plain(facts), "permission": audit_function(facts.kind), "area": english, "area_zh": chinese}


def refusal(facts: DocumentFacts) -> Mapping[str, Any]:
    """With the book's reason in words, and every short line."""
    advice = REFUSED.get(str(facts.refusal.get("reason")), OTHER_REASON)
    words = {"why": advice.reason, "why_zh": advice.reason_zh, "do": advice.to_do, "do_zh": advice.to_do_zh}
    return {**plain(facts), **facts.refusal, **words}


def attention(facts: DocumentFacts) -> Mapping[str, Any]:
    """With ledger's reason, why the stock stays, and the documents that stand in the way."""
    kept: Mapping[str, Any] = facts.refusal.get("rollback") or {}
    why = attention_of(kept.get("reason"))
    told = {"why_kept": why.reason, "why_kept_zh": why.reason_zh, "dependents": kept.get("dependents", [])}
    numbers = ", ".join(one["number"] for one in told["dependents"])
    return {**refusal(facts), **told, "documents": numbers, "do": why.to_do, "do_zh": why.to_do_zh}


def waiting(facts: DocumentFacts) -> Mapping[str, Any]:
    """`since` to the second."""
    told = {name: facts.waiting.get(name) for name in _WAITING}
    return {**plain(facts), **told, "since": facts.waiting["since"].isoformat(timespec="seconds")}


def still_lines(facts: DocumentFacts) -> Mapping[str, Any]:
    codes = sorted({line.product_code for line in facts.lines if not line.moves_stock})
    return {**plain(facts), "products": ", ".join(codes[:20])}


def movements(facts: DocumentFacts) -> Mapping[str, Any]:
    """What it did to quantities, line by line, signed."""
    moved = [
        {
            "line_number": line.line_number,
            "product_id": str(line.product_id),
            "product_code": line.product_code,
            "warehouse_id": str(facts.warehouse_id),
            "quantity": str(quantity),
        }
        for line, quantity in zip(facts.lines, facts.quantities, strict=True)
        if quantity
    ]
    return {**plain(facts), "count": len(moved), "movements": moved}
