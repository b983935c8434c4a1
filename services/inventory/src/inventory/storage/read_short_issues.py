"""Issues that went short and wait for a receipt (valuation rule 4)."""

from collections.abc import Sequence

from inventory.domain.stock import LineKey, ShortIssue, Stock
from inventory.storage.lock_stocks import KEYS, columns_of
from inventory.storage.scale import cents_of, micros_of
from messaging import Connection

SQL = f"""
SELECT k.place, s.sequence, {micros_of("s.remaining_quantity")}, {cents_of("s.remaining_value")},
    s.document_id, s.line_id
FROM {KEYS} JOIN short_issues s USING (organisation_id, product_id, warehouse_id)
WHERE s.remaining_quantity > 0 OR s.sequence = ANY ($4::bigint[])
ORDER BY k.place, s.sequence
"""


async def read_short_issues(connection: Connection, stocks: Sequence[Stock], also: Sequence[int] = ()) -> None:
    """Load into each locked stock its open short issues, oldest first, and those of the sequences `also`."""
    for place, sequence, quantity, value, *line in await connection.fetch(
        SQL, *columns_of([stock.key for stock in stocks]), list(also)
    ):
        issue = ShortIssue(sequence, int(quantity), int(value), LineKey(stocks[place - 1].key.organisation_id, *line))
        stocks[place - 1].short_issues.append(issue)
