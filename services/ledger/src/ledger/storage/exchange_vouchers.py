"""The vouchers of exchange differences of credits that stand."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from contracts import AccountRole, DocumentKind
from ledger.domain.books import Owned, Paper, Period, period_of
from ledger.domain.undo_differences import ExchangeVoucher
from messaging import Connection

_OF_CREDITS = """
SELECT credit.id AS credit_id, v.id, v.voucher_date, v.organisation_id, v.document_id, v.document_version,
    v.document_kind, v.document_number, v.partner_id, line.role, line.account
FROM open_items AS credit
JOIN vouchers AS v ON (v.organisation_id, v.document_id) = (credit.organisation_id, credit.document_id)
    AND v.part = 'exchange' AND v.red_letter_of IS NULL
JOIN postings ON (postings.organisation_id, postings.document_id, postings.version)
    = (v.organisation_id, v.document_id, v.document_version) AND postings.reversed_at IS NULL
JOIN voucher_lines AS line ON line.voucher_id = v.id
WHERE credit.id = ANY($1::uuid[])
"""
_DAYS = """
SELECT item.organisation_id, greatest(v.voucher_date, item.business_date) AS day
FROM open_items AS item JOIN unnest($1::uuid[], $2::uuid[]) AS undone (organisation_id, document_id)
    USING (organisation_id, document_id)
JOIN settlements ON settlements.item_id = item.id AND settlements.undone_at IS NULL
    AND credit_amount <> settlements.amount
JOIN open_items AS credit ON credit.id = credit_id
JOIN vouchers AS v ON (v.organisation_id, v.document_id) = (credit.organisation_id, credit.document_id)
    AND v.part = 'exchange' AND v.red_letter_of IS NULL
WHERE item.undone_at IS NULL
"""


async def find_periods_of_differences(connection: Connection, documents: Iterable[Owned]) -> set[Period]:
    """Periods in which exchange differences would be taken back if these documents were; nothing is locked."""
    columns = list(zip(*documents, strict=True))
    rows: list[tuple[UUID, date]] = [tuple(row) for row in await connection.fetch(_DAYS, *columns)] if columns else []
    return {period_of(*row) for row in rows}


async def read_exchange_vouchers(connection: Connection, credits_: Iterable[UUID]) -> dict[UUID, ExchangeVoucher]:
    """By id of the credit's open item. Ordered as documents of the organisation, as money is."""
    found: dict[UUID, ExchangeVoucher] = {}
    accounts: dict[UUID, dict[AccountRole, str]] = {}
    for credit_id, voucher_id, day, organisation_id, *document, role, account in await connection.fetch(
        _OF_CREDITS, list(credits_)
    ):
        accounts.setdefault(credit_id, {})[AccountRole(role)] = account
        document_id, version, kind, number, partner_id = document
        paper = Paper(organisation_id, organisation_id, document_id, version, DocumentKind(kind), number, partner_id)
        found[credit_id] = ExchangeVoucher(voucher_id, day, paper, accounts[credit_id])
    return found
