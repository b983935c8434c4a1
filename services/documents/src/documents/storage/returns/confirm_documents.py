"""Someone has said of documents, as they are now, that they are no returns in disguise."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from documents.storage.rows import as_jsonb
from messaging import Connection

_CONFIRM = """
UPDATE documents SET confirmed_version = version, trace = trace || $3::jsonb, changed_at = $4
WHERE (organisation_id = $1) IS TRUE AND document_id = ANY($2)
"""


async def confirm_documents(
    connection: Connection, organisation_id: UUID, ids: Sequence[UUID], node: Mapping[str, Any], now: datetime
) -> None:
    """Of this version: once edited, it may be suspected again."""
    await connection.execute(_CONFIRM, organisation_id, ids, as_jsonb(node), now)
