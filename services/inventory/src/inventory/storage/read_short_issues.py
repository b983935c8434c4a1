"""Issues that went short and wait for a receipt (valuation rule 4)."""

from collections.abc import Sequence

from inventory.domain.book.stock import LineKey, ShortIssue, Stock
from inventory.storage.arrays import cents_of, micros_of, numbers, uuids
from messaging import Connection

SQL = f"""
SELECT k.place, s.sequence, {micros_of("s.remaining_quantity")}, {cents_of("s.remaining_value")},
    s.organisation_id, s.document_id, s.line_id
FROM unnest($1::text::uuid[]) WITH ORDINALITY AS k (balance_id, place)
JOIN short_issues s USING (balance_id)
WHERE s.remaining_quantity > 0 OR s.sequence = ANY ($2::text::bigint[])
ORDER BY k.place, s.sequence
"""


async def read_short_issues(connection: Connection, stocks: Sequence[Stock], also: Sequence[int] = ()) -> None:
    """Load into each locked stock its open short issues, oldest first, and those of the sequences `also`."""
    rows = await connection.fetch(SQL, uuids([stock.balance_id for stock in stocks]), numbers(also))
    for place, sequence, quantity, value, *line in rows:
        stocks[place - 1].short_issues.append(ShortIssue(sequence, int(quantity), int(value), LineKey(*line)))
