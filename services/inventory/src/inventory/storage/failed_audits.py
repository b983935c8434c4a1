"""Lines of refused documents, so that the stock ledger shows what did not move."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from uuid import UUID

from contracts import Direction, DocumentAudited, DocumentLine, StockRefusal, new_id
from messaging import Connection

COLUMNS = (
    "failure_id",
    "organisation_id",
    "product_id",
    "warehouse_id",
    "batch_id",
    "document_id",
    "version",
    "line_id",
    "reason",
    "quantity",
)


async def save_failed_audits(connection: Connection, refused: Sequence[tuple[DocumentAudited, StockRefusal]]) -> None:
    rows = [row for event, reason in refused for row in _rows(event, reason)]
    await connection.copy_records_to_table("failed_audits", records=rows, columns=COLUMNS)


def _rows(event: DocumentAudited, reason: StockRefusal) -> Iterable[tuple[object, ...]]:
    document = event.document
    if document.warehouse is None:
        return
    for line in document.lines:
        if line.moves_stock:
            yield (
                new_id(),
                event.organisation_id,
                line.product.product_id,
                document.warehouse.warehouse_id,
                _batch(line),
                document.document_id,
                document.version,
                line.line_id,
                reason.value,
                _signed(line, document.kind.stock_sign),
            )


def _batch(line: DocumentLine) -> UUID | None:
    return line.batch.batch_id if line.batch else None


def _signed(line: DocumentLine, sign: int) -> Decimal:
    if line.direction is not None:
        sign = 1 if line.direction is Direction.IN else -1
    return sign * line.quantity
