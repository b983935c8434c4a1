"""Orders that are closed by hand. The caller holds their locks."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from documents.storage.rows import as_jsonb
from messaging import Connection

_CLOSE = """
UPDATE documents SET fulfilment = 'closed', trace = trace || $3::jsonb, changed_at = $4
WHERE organisation_id = $1 AND document_id = $2
"""


async def keep_closed(
    connection: Connection, organisation_id: UUID, document_id: UUID, node: Mapping[str, Any], now: datetime
) -> None:
    await connection.execute(_CLOSE, organisation_id, document_id, as_jsonb(node), now)
