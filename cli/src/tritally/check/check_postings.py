"""I6 and I11 over all documents, a page at a time: one set of postings each, and everything leads back."""

from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any, TypeAlias, TypeVar
from uuid import UUID

from tritally.check.databases import Connection, Databases
from tritally.check.one_document import Booking, OneDocument, StockPosting, faults_of
from tritally.check.result import Result, result_of

PAGE = 2_000
DOCUMENTS_SQL = """
SELECT d.document_id, d.number, d.kind, d.state, d.version, CASE WHEN d.register_only THEN 0 ELSE (
    SELECT count(*) FROM document_lines l WHERE l.document_id = d.document_id AND l.moves_stock
        AND NOT (d.kind = 'transfer_receipt' AND l.direction IS NOT DISTINCT FROM 'out')) END AS moving_lines
FROM documents d WHERE d.document_id > $1 ORDER BY d.document_id LIMIT $2
"""
STOCK_SQL = """
SELECT p.document_id, p.version, p.outcome,
    count(m.*) FILTER (WHERE m.movement_type IN ('document', 'value')) AS moved,
    count(DISTINCT m.line_id) FILTER (WHERE m.movement_type IN ('document', 'value')) AS lines,
    count(m.*) FILTER (WHERE m.movement_type = 'true_up') AS corrected,
    count(m.*) FILTER (WHERE m.movement_type = 'reversal')
        - count(m.*) FILTER (WHERE m.movement_type = 'restoration') AS reversed,
    coalesce(sum(m.quantity), 0) AS quantity, coalesce(sum(m.cost), 0) AS cost,
    coalesce(bool_or(m.movement_type = 'reposted'), false) AS reposted
FROM postings p
LEFT JOIN movements m ON m.document_id = p.document_id AND m.version = p.version
    AND m.organisation_id = p.organisation_id
WHERE p.document_id = ANY($1) GROUP BY 1, 2, 3
"""
FINANCE_SQL = """
SELECT p.document_id, p.version, p.refusal IS NOT NULL AS refused, p.reversed_at IS NOT NULL AS reversed, v.part,
    count(v.*) FILTER (WHERE NOT v.reversal) AS vouchers, count(v.*) FILTER (WHERE v.reversal) AS red_letters,
    count(DISTINCT coalesce(v.red_letter_of, p.document_id)) FILTER (WHERE NOT v.reversal) AS apart
FROM postings p
LEFT JOIN vouchers v ON v.document_id = p.document_id AND v.document_version = p.version
    AND v.organisation_id = p.organisation_id
WHERE p.document_id = ANY($1) GROUP BY 1, 2, 3, 4, 5
"""
FIRST = UUID(int=0)
Held = TypeVar("Held")
ByDocument: TypeAlias = Mapping[UUID, Mapping[int, Held]]
"""Document id -> version -> what a book holds of it."""


async def check_postings(databases: Databases) -> Result:
    checked, guilty = 0, []
    async for documents in _pages(databases):
        checked += len(documents)
        guilty += [
            {"number": one.number, "document_id": one.document_id, "kind": one.kind, "state": one.state, "fault": fault}
            for one in documents
            for fault in faults_of(one)
        ]
    return result_of(
        "I6",
        "one set of postings in each book for every audited version, one reversal for every un-audit",
        checked,
        guilty,
    )


async def _pages(databases: Databases) -> AsyncIterator[list[OneDocument]]:
    last = FIRST
    while rows := await databases["documents"].fetch(DOCUMENTS_SQL, last, PAGE):
        ids = [row["document_id"] for row in rows]
        stock = await _stock(databases["inventory"], ids)
        finance = await _finance(databases["ledger"], ids)
        yield [_document(row, stock, finance) for row in rows]
        last = ids[-1]


def _document(row: Any, stock: ByDocument[StockPosting], finance: ByDocument[Booking]) -> OneDocument:
    held = stock[row["document_id"]], finance[row["document_id"]]
    return OneDocument(**row, stock=held[0], finance=held[1])


async def _stock(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, dict[int, StockPosting]]:
    found: dict[UUID, dict[int, StockPosting]] = defaultdict(dict)
    for document_id, version, *posting in await connection.fetch(STOCK_SQL, ids):
        found[document_id][version] = StockPosting(*posting)
    return found


async def _finance(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, dict[int, Booking]]:
    found: dict[UUID, dict[int, Booking]] = defaultdict(dict)
    for document_id, version, refused, was_reversed, *figures in await connection.fetch(FINANCE_SQL, ids):
        booking = found[document_id].setdefault(version, Booking(refused, was_reversed))
        _add(booking, *figures)
    return found


def _add(booking: Booking, part: str | None, vouchers: int, red_letters: int, apart: int) -> None:
    if part is not None:
        booking.parts[part], booking.red_letters[part] = vouchers, red_letters
        if vouchers > apart:
            booking.doubled.add(part)
