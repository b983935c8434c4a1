"""One voucher with its lines, for reading."""

from typing import Any
from uuid import UUID

from messaging import Connection

_VOUCHER = """
SELECT v.id, month AS period, word || '-' || number AS number, voucher_date, part, flag, amount,
    document_kind AS kind, document_number, document_id, document_version,
    partner_id, partner.code AS partner_code, partner.name AS partner_name, red_letter_of, reversal, posted_at,
    currency, foreign_amount
FROM vouchers AS v LEFT JOIN partner_names AS partner USING (organisation_id, partner_id)
WHERE v.organisation_id = $1 AND v.id = $2
"""
_LINES = """
SELECT line_number, account, name_zh AS account_name_zh, name_en AS account_name_en, line.role, debit, credit,
    partner_id, line.product_id, product.code AS product_code, product.name AS product_name,
    warehouse_id, batch_id, document_line_id, currency, foreign_amount, exchange_rate
FROM voucher_lines AS line
JOIN accounts ON (accounts.organisation_id, accounts.number) = (line.organisation_id, account)
LEFT JOIN product_names AS product
    ON (product.organisation_id, product.product_id) = (line.organisation_id, line.product_id)
WHERE line.organisation_id = $1 AND voucher_id = $2 ORDER BY line_number
"""


async def read_voucher(connection: Connection, organisation_id: UUID, voucher_id: UUID) -> dict[str, Any] | None:
    """The voucher of this organisation with `lines`; None: there is none."""
    row = await connection.fetchrow(_VOUCHER, organisation_id, voucher_id)
    if row is None:
        return None
    lines = await connection.fetch(_LINES, organisation_id, voucher_id)
    return {**row, "lines": [dict(line) for line in lines]}
