"""Document versions as they were booked, to take them back."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from contracts import AccountRole, to_cents
from ledger.domain.books import WrittenLine
from ledger.domain.draft_vouchers import Foreign
from ledger.domain.posting_terms import Part
from ledger.domain.reverse_document import KeptVoucher, Version
from messaging import Connection

_LOCK = """
SELECT postings.organisation_id, postings.document_id, postings.version, reversed_at IS NOT NULL AS reversed
FROM postings JOIN unnest($1::uuid[], $2::uuid[], $3::integer[]) AS wanted (organisation_id, document_id, version)
USING (organisation_id, document_id, version)
ORDER BY 1, 2, 3 FOR UPDATE OF postings
"""
_LINES = """
SELECT v.organisation_id, v.document_id, v.document_version, v.id, v.voucher_date, v.part, v.flag, v.currency,
    v.foreign_amount, line.account, line.role, line.debit, line.credit, line.partner_id, line.product_id,
    line.warehouse_id, line.document_line_id, line.batch_id, line.currency, line.foreign_amount, line.exchange_rate
FROM unnest($1::uuid[], $2::uuid[], $3::integer[]) AS wanted (organisation_id, document_id, version)
JOIN vouchers AS v ON (v.organisation_id, v.document_id, v.document_version)
    = (wanted.organisation_id, wanted.document_id, wanted.version) AND NOT v.reversal
JOIN voucher_lines AS line ON line.voucher_id = v.id
ORDER BY v.month, v.number, line.line_number
"""
_REVERSE = """
UPDATE postings SET reversed_at = $4
FROM unnest($1::uuid[], $2::uuid[], $3::integer[]) AS undone (organisation_id, document_id, version)
WHERE (postings.organisation_id, postings.document_id, postings.version)
    = (undone.organisation_id, undone.document_id, undone.version) AND refusal IS NULL
"""


async def find_reversed(connection: Connection, versions: Iterable[Version]) -> set[Version]:
    """Those that were taken back already; all of them are locked."""
    rows = await connection.fetch(_LOCK, *_columns(versions))
    return {(row[0], row[1], row[2]) for row in rows if row["reversed"]}


async def read_booked_vouchers(connection: Connection, versions: Iterable[Version]) -> dict[Version, list[KeptVoucher]]:
    """The vouchers of each version in the order of their numbers; a version that booked nothing has no entry."""
    kept: dict[Version, list[KeptVoucher]] = {}
    rows = await connection.fetch(_LINES, *_columns(versions))
    for organisation_id, document_id, version, voucher_id, day, part, flag, currency, foreign, *line in rows:
        vouchers = kept.setdefault((organisation_id, document_id, version), [])
        if not vouchers or vouchers[-1].voucher_id != voucher_id:
            abroad = Foreign(currency, to_cents(foreign)) if currency else None
            vouchers.append(KeptVoucher(voucher_id, day, Part(part), flag, [], abroad))
        vouchers[-1].lines.append(_written(line))
    return kept


async def mark_reversed(connection: Connection, versions: Iterable[Version], now: datetime) -> None:
    await connection.execute(_REVERSE, *_columns(versions), now)


def _written(line: list[Any]) -> WrittenLine:
    account, role, *rest = line
    return WrittenLine(account, AccountRole(role), *rest)


def _columns(versions: Iterable[Version]) -> list[list[Any]]:
    ordered = sorted(versions)
    return [[version[place] for version in ordered] for place in range(3)]
