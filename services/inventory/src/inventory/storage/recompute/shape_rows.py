"""Rows of layers and short issues that a recompute found and no posting had made: empty, to be filled by the save."""

from collections.abc import Sequence

from inventory.domain.book.stock import Layer, ShortIssue, Stock
from inventory.storage.arrays import numbers, uuids
from messaging import Connection

LAYERS_SQL = """
INSERT INTO layers (balance_id, sequence, organisation_id, remaining_quantity, remaining_value)
SELECT *, 0, 0 FROM unnest($1::text::uuid[], $2::text::bigint[], $3::text::uuid[]) ON CONFLICT DO NOTHING
"""
SHORT_ISSUES_SQL = """
INSERT INTO short_issues (balance_id, sequence, organisation_id, document_id, line_id, remaining_quantity,
    remaining_value)
SELECT *, 0, 0
FROM unnest($1::text::uuid[], $2::text::bigint[], $3::text::uuid[], $4::text::uuid[], $5::text::uuid[])
ON CONFLICT DO NOTHING
"""


async def make_shape_rows(connection: Connection, stocks: Sequence[Stock]) -> None:
    """For stocks that were given another shape; before they are saved."""
    layers = [(stock, one.sequence) for stock in stocks for one in stock.layers if _is_old(stock, one)]
    issues = [(stock, one) for stock in stocks for one in stock.short_issues if _is_old(stock, one)]
    if layers:
        await connection.execute(LAYERS_SQL, *_columns(layers))
    if issues:
        lines = [issue.line for _, issue in issues]
        ids = uuids([line.document_id for line in lines]), uuids([line.line_id for line in lines])
        await connection.execute(SHORT_ISSUES_SQL, *_columns([(stock, one.sequence) for stock, one in issues]), *ids)


def _is_old(stock: Stock, one: Layer | ShortIssue) -> bool:
    return one.sequence <= stock.stored_sequence


def _columns(rows: Sequence[tuple[Stock, int]]) -> tuple[str, str, str]:
    return (
        uuids([stock.balance_id for stock, _ in rows]),
        numbers([sequence for _, sequence in rows]),
        uuids([stock.key.organisation_id for stock, _ in rows]),
    )
