"""What else is true of documents in a state: conditions that lead to an index, because `state` itself is in none.

(An index on `state` would move every row on its way through the books; see the revisions.) The documents are `d`.
"""

from documents.domain.states.state import IN_FLIGHT, UNFINISHED, DocumentState

TO_ARRIVE = "(d.target_warehouse_id IS NOT NULL AND NOT d.arrived AND d.state = 'vouchered')"
"""Transfers that may arrive and of which not all has."""
QUEUED = "EXISTS (SELECT FROM posting_queue AS q WHERE q.document_id = d.document_id)"
_IN_FLIGHT = """
(d.stuck_at IS NOT NULL OR d.audited_at >= coalesce((SELECT w.audited_since FROM deadline_watch AS w), '-infinity'))
"""
_S = DocumentState
_IMPLIED = (
    (frozenset({_S.REFUSED}), "d.unfinished AND d.refusal IS NOT NULL"),
    (UNFINISHED, "d.unfinished"),
    (IN_FLIGHT, _IN_FLIGHT),
    (frozenset({_S.QUEUED}), QUEUED),
    (frozenset({_S.UNAUDITING}), "d.reversing_since IS NOT NULL"),
    (frozenset({_S.NEEDS_ATTENTION}), "d.stuck_at IS NOT NULL"),
    (frozenset({_S.CONFIRMED}), "d.fulfilment IS NOT NULL"),
)


def implied_by_states(states: frozenset[str]) -> str | None:
    return next((condition for known, condition in _IMPLIED if states <= known), None)
