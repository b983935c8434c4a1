"""Which document versions were answered, and the vouchers of those that others refer to."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from uuid import UUID

from ledger.domain.books import Owned, Refused, Request
from ledger.domain.posting_terms import Part
from messaging import Connection

_CLAIM = """
INSERT INTO postings (organisation_id, document_id, version)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::integer[]) ORDER BY 1, 2, 3
ON CONFLICT DO NOTHING RETURNING organisation_id, document_id, version
"""
_REFUSE = """
UPDATE postings SET refusal = refused.reason
FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[])
    AS refused (organisation_id, document_id, version, reason)
WHERE (postings.organisation_id, postings.document_id, postings.version)
    = (refused.organisation_id, refused.document_id, refused.version)
"""
_BOOKED = """
SELECT postings.organisation_id, postings.document_id, part, vouchers.id
FROM unnest($1::uuid[], $2::uuid[]) AS wanted (organisation_id, document_id)
JOIN postings USING (organisation_id, document_id)
LEFT JOIN vouchers ON (vouchers.organisation_id, vouchers.document_id, document_version)
    = (postings.organisation_id, postings.document_id, version)
WHERE refusal IS NULL AND reversed_at IS NULL
ORDER BY vouchers.id
"""


_RATES = """
SELECT v.organisation_id, v.document_id, max(line.exchange_rate)
FROM unnest($1::uuid[], $2::uuid[]) AS wanted (organisation_id, document_id)
JOIN postings USING (organisation_id, document_id)
JOIN vouchers AS v ON (v.organisation_id, v.document_id, v.document_version)
    = (postings.organisation_id, postings.document_id, version)
JOIN voucher_lines AS line ON line.voucher_id = v.id AND line.exchange_rate IS NOT NULL
WHERE refusal IS NULL AND reversed_at IS NULL GROUP BY 1, 2
"""


async def claim(connection: Connection, requests: Iterable[Request]) -> list[Request]:
    """The requests that were never answered, each once; from now on they are ours to answer."""
    wanted = {_version(request): request for request in requests}
    claimed = {tuple(row) for row in await connection.fetch(_CLAIM, *_columns(wanted.values()))}
    return [request for version, request in wanted.items() if version in claimed]


async def save_refusals(connection: Connection, refused: Sequence[Refused]) -> None:
    if refused:
        reasons = [one.reason for one in refused]
        await connection.execute(_REFUSE, *_columns(one.request for one in refused), reasons)


async def find_booked(connection: Connection, documents: Iterable[Owned]) -> dict[Owned, dict[Part, UUID]]:
    """The vouchers by part of those documents that are booked."""
    wanted = list(documents)
    booked: dict[Owned, dict[Part, UUID]] = {}
    if not wanted:
        return booked
    for organisation_id, document_id, part, voucher_id in await connection.fetch(
        _BOOKED, [one.organisation_id for one in wanted], [one.document_id for one in wanted]
    ):
        parts = booked.setdefault(Owned(organisation_id, document_id), {})
        if part is not None:
            parts[Part(part)] = voucher_id
    return booked


async def find_rates(connection: Connection, documents: Iterable[Owned]) -> dict[Owned, Decimal]:
    """The exchange rates of those documents that are booked and have one."""
    wanted = list(documents)
    rows = await connection.fetch(_RATES, *zip(*wanted, strict=True)) if wanted else []
    return {Owned(organisation_id, document_id): rate for organisation_id, document_id, rate in rows}


def _version(request: Request) -> tuple[UUID, UUID, int]:
    return request.organisation_id, request.document.document_id, request.document.version


def _columns(requests: Iterable[Request]) -> tuple[list[UUID], list[UUID], list[int]]:
    versions = [_version(request) for request in requests]
    return [v[0] for v in versions], [v[1] for v in versions], [v[2] for v in versions]
