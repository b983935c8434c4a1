"""The movement trace: every node, what it waits for just now, what it is linked with, and why stock did not move."""

from datetime import datetime
from typing import Any
from uuid import UUID

from contracts import DocumentKind
from documents.domain.states.state import DocumentState
from documents.domain.states.unaudit import UnauditAnswer
from documents.domain.trace.advice import BEHIND_OTHERS, QUEUED, REALTIME_STOCK_OFF, STUCK
from documents.domain.trace.tell_trace import tell_nodes, tell_notes
from documents.sagas.document_saga import step_waited_for
from documents.storage.read_trace import read_trace
from messaging import Connection


async def trace_document(
    connection: Connection, organisation_id: UUID, document_id: UUID, language: str, now: datetime
) -> dict[str, Any] | None:
    """None: there is no such document."""
    document = await read_trace(connection, organisation_id, document_id)
    if document is None:
        return None
    nodes = tell_nodes(document["trace"], document["refusal"], language)
    return {
        **{name: document[name] for name in ("document_id", "version", "kind", "number", "state", "refusal")},
        "nodes": nodes,
        "waiting": waiting_of(document, language, now),
        "linked": document["linked"],
        "notes": tell_notes(document, language),
    }


def _queued(queued: dict[str, Any], language: str, now: datetime) -> dict[str, Any]:
    """No deadline runs: it waits for a person."""
    code = BEHIND_OTHERS if queued["realtime_stock"] else REALTIME_STOCK_OFF
    return {
        "step": "post",
        "by": "documents",
        "since": queued["queued_at"],
        "seconds": (now - queued["queued_at"]).total_seconds(),
        "deadline_seconds": None,
        "stuck": False,
        "reason": code,
        "realtime_stock_since": queued["since"],
        **QUEUED[code].of(language),
    }


def waiting_of(document: dict[str, Any], language: str, now: datetime) -> dict[str, Any] | None:
    """What is in flight says so, with its age; past the deadline also why and what to do."""
    if document["queued"]:
        return _queued(document["queued"], language, now)
    kind, state = DocumentKind(document["kind"]), DocumentState(document["state"])
    step = step_waited_for(kind, state, frozenset(map(UnauditAnswer, document["unaudit"])))
    if step is None:
        return None
    since = document["reversing_since"] or max(datetime.fromisoformat(one["at"]) for one in document["trace"])
    seconds = (now - since).total_seconds()
    stuck = document["stuck_at"] is not None or (step.deadline_seconds or 0) < seconds
    return {
        "step": step.name,
        "by": step.by,
        "since": since,
        "seconds": seconds,
        "deadline_seconds": step.deadline_seconds,
        "stuck": stuck,
        **(STUCK[step.by].of(language) if stuck else {}),
    }
