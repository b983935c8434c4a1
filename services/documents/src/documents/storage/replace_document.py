"""The next version of one document. The caller holds its lock."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from documents.domain.drafts.priced import PricedDocument
from documents.storage.insert_documents import content, copy_lines, line_rows
from documents.storage.rows import as_jsonb
from messaging import Connection

_CONTENT = """business_date, warehouse_id, partner_id, origin_id, reason, register_only, remark, reference, flag,
    net, tax, gross, account, settlements, target_warehouse_id, direct, reserve, entries, spread_by, tax_rate,
    fulfilment, currency, exchange_rate, foreign_net, foreign_tax"""
_REPLACE = f"""
UPDATE documents AS old
SET ({_CONTENT}) = (SELECT {_CONTENT} FROM jsonb_populate_record(NULL::documents, $3::jsonb)),
    version = old.version + 1, state = 'draft', content_hash = $4, trace = old.trace || $5::jsonb, changed_at = $6,
    exceeds_order = false, refusal = NULL, audited_at = NULL, posted_at = NULL, vouchered_at = NULL, stuck_at = NULL
WHERE organisation_id = $1 AND document_id = $2
"""
_DELETE_LINES = "DELETE FROM document_lines WHERE organisation_id = $1 AND document_id = $2"


async def replace_document(
    connection: Connection,
    organisation_id: UUID,
    document_id: UUID,
    priced: PricedDocument,
    content_hash: bytes,
    node: Mapping[str, Any],
    now: datetime,
) -> None:
    """Header and lines as `priced` has them, as a draft again."""
    row = as_jsonb(content(priced))
    await connection.execute(_REPLACE, organisation_id, document_id, row, content_hash, as_jsonb(node), now)
    await connection.execute(_DELETE_LINES, organisation_id, document_id)
    await copy_lines(connection, line_rows(document_id, organisation_id, priced))
