"""Goods that were lost on their way between warehouses."""

from collections.abc import Sequence

from contracts import from_cents, from_micros, new_id
from inventory.domain.book.stock import NO_BATCH
from inventory.domain.posting.posted import Lost
from inventory.storage.save_postings import PostingKey
from messaging import Connection

COLUMNS = (
    "loss_id",
    "organisation_id",
    "document_id",
    "version",
    "line_id",
    "origin_document_id",
    "origin_line_id",
    "product_id",
    "warehouse_id",
    "stock_batch_id",
    "sequence",
    "quantity",
    "cost",
)


async def save_losses(connection: Connection, batch: Sequence[tuple[PostingKey, Sequence[Lost]]]) -> None:
    """Append what each document found to be lost."""
    rows = [_row(key, lost) for key, losses in batch for lost in losses]
    if rows:
        await connection.copy_records_to_table("transit_losses", records=rows, columns=COLUMNS)


def _row(key: PostingKey, lost: Lost) -> tuple[object, ...]:
    line, stock = lost.line, lost.line.stock.key
    origin = line.origin_key
    if origin is None:
        raise ValueError(f"line {line.line.line_id} was lost from no transfer")
    batch = None if stock.batch_id == NO_BATCH else stock.batch_id
    return (
        new_id(),
        *key,
        line.line.line_id,
        origin.document_id,
        origin.line_id,
        stock.product_id,
        stock.warehouse_id,
        batch,
        lost.sequence,
        from_micros(lost.quantity),
        from_cents(lost.cost),
    )
