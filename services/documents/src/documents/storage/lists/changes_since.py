"""What changed since a moment, for a live stream that resumes."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis import Change
from messaging import Connection

_CHANGES = """
SELECT document_id, changed_at, version, kind, number, state, stuck_at IS NOT NULL FROM documents
WHERE organisation_id = $1 AND changed_at >= $2 ORDER BY changed_at LIMIT $3
"""
_BATCHES = """
SELECT batch_id, changed_at, action, state, total, taken, refused FROM batches
WHERE organisation_id = $1 AND changed_at >= $2 ORDER BY changed_at LIMIT $3
"""


async def changes_since(connection: Connection, organisation_id: UUID, since: datetime, limit: int) -> Sequence[Change]:
    """Documents and batches as they are now, oldest change first."""
    documents = await connection.fetch(_CHANGES, organisation_id, since, limit)
    batches = await connection.fetch(_BATCHES, organisation_id, since, limit)
    names = ("version", "kind", "number", "state", "stuck")
    figures = ("action", "state", "total", "taken", "refused")
    changes = [Change("document", row[0], dict(zip(names, row[2:], strict=True)), row[1]) for row in documents]
    changes += [Change("batch", row[0], dict(zip(figures, row[2:], strict=True)), row[1]) for row in batches]
    return sorted(changes, key=lambda change: change.at)[:limit]
