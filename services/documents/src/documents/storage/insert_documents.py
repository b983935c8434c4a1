"""New documents and their lines, a whole call at a time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from documents.domain.drafts.priced import PricedDocument, PricedLine
from documents.domain.states.fulfilment import Fulfilment
from documents.domain.states.state import DocumentState
from documents.storage.rows import as_jsonb
from messaging import Connection

_COLUMNS = """document_id, organisation_id, version, kind, number, state, business_date, warehouse_id, partner_id,
    origin_id, reason, register_only, remark, reference, flag, net, tax, gross, account, settlements, content_hash,
    target_warehouse_id, direct, reserve, entries, spread_by, tax_rate, proposal_id, fulfilment,
    currency, exchange_rate, foreign_net, foreign_tax,
    trace, created_by, created_by_name, created_at, changed_at"""
_INSERT = f"""
WITH made AS (
    INSERT INTO documents ({_COLUMNS}) SELECT {_COLUMNS} FROM jsonb_populate_recordset(NULL::documents, $1::jsonb)
    ORDER BY reference, document_id
    ON CONFLICT (organisation_id, reference) WHERE reference IS NOT NULL DO NOTHING
    RETURNING document_id, organisation_id, number
), numbered AS (INSERT INTO document_numbers (document_id, organisation_id, number) TABLE made)
SELECT document_id FROM made
"""
_LINE_COLUMNS = (
    "line_id",
    "document_id",
    "organisation_id",
    "line_number",
    "product_id",
    "quantity",
    "price",
    "tax_rate",
    "net",
    "tax",
    "moves_stock",
    "origin_line_id",
    "remark",
    "direction",
    "value",
    "basis",
    "origin_document_id",
    "exceedable",
    "unit",
    "unit_quantity",
    "batch_id",
    "serials",
    "foreign_net",
    "foreign_tax",
    "exchange_rate",
)


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A priced draft with what makes it a row. `trace` is its list of nodes."""

    document_id: UUID
    organisation_id: UUID
    number: str
    priced: PricedDocument
    content_hash: bytes
    trace: Sequence[Mapping[str, Any]]
    created_by: UUID
    created_by_name: str
    created_at: datetime
    proposal_id: UUID | None = None


async def insert_documents(connection: Connection, documents: Sequence[NewDocument]) -> set[UUID]:
    """Insert as drafts; returns the ids of those whose reference was still free."""
    rows = await connection.fetch(_INSERT, as_jsonb([_row(new) for new in documents]))
    inserted = {row[0] for row in rows}
    kept = (new for new in documents if new.document_id in inserted)
    await copy_lines(connection, (line for new in kept for line in _lines(new)))
    return inserted


async def copy_lines(connection: Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    await connection.copy_records_to_table("document_lines", records=rows, columns=_LINE_COLUMNS)


def content(priced: PricedDocument) -> dict[str, Any]:
    """The columns that an edit may change."""
    draft = priced.draft
    return {
        "business_date": priced.business_date,
        "warehouse_id": priced.warehouse_id,
        "partner_id": priced.partner_id,
        "origin_id": draft.origin_id,
        "reason": draft.reason,
        "register_only": priced.register_only,
        "remark": draft.remark,
        "reference": draft.reference,
        "flag": draft.flag,
        "net": priced.net,
        "tax": priced.tax,
        "gross": priced.gross,
        "account": draft.account,
        "settlements": [settlement.model_dump(mode="json") for settlement in draft.settlements],
        "target_warehouse_id": draft.target_warehouse_id,
        "direct": draft.direct,
        "reserve": draft.reserve,
        "entries": priced.entries,
        "spread_by": draft.spread_by,
        "tax_rate": draft.tax_rate,
        "fulfilment": Fulfilment.OPEN if draft.kind.is_order else None,
        "currency": draft.currency,
        "exchange_rate": draft.exchange_rate,
        "foreign_net": priced.foreign_net,
        "foreign_tax": priced.foreign_tax,
    }


def line_rows(document_id: UUID, organisation_id: UUID, priced: PricedDocument) -> list[tuple[Any, ...]]:
    """Lines of orders may be exceeded by who has the permission; of all others no more is taken than there is."""
    is_order = priced.draft.kind.is_order
    return [_line_row(document_id, organisation_id, line, exceedable=is_order) for line in priced.lines]


def _line_row(document_id: UUID, organisation_id: UUID, line: PricedLine, *, exceedable: bool) -> tuple[Any, ...]:
    return (
        line.line_id,
        document_id,
        organisation_id,
        line.line_number,
        line.product_id,
        line.quantity,
        line.price,
        line.tax_rate,
        line.net,
        line.tax,
        line.moves_stock,
        line.origin_line_id,
        line.remark,
        line.direction,
        line.value,
        line.basis,
        line.origin_document_id,
        exceedable,
        line.unit,
        line.unit_quantity,
        line.batch.batch_id if line.batch else None,
        line.serials,
        line.foreign_net,
        line.foreign_tax,
        line.exchange_rate,
    )


def _lines(new: NewDocument) -> list[tuple[Any, ...]]:
    return line_rows(new.document_id, new.organisation_id, new.priced)


def _row(new: NewDocument) -> dict[str, Any]:
    return content(new.priced) | {
        "document_id": new.document_id,
        "organisation_id": new.organisation_id,
        "version": 1,
        "kind": new.priced.draft.kind,
        "number": new.number,
        "state": DocumentState.DRAFT,
        "content_hash": new.content_hash,
        "trace": new.trace,
        "proposal_id": new.proposal_id,
        "created_by": new.created_by,
        "created_by_name": new.created_by_name,
        "created_at": new.created_at,
        "changed_at": new.created_at,
    }
