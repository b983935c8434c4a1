"""Guilty rows of the invariants that the finance book answers for (guide: reliability.md); none when all is well."""

from messaging import Connection

_BALANCES = """
SELECT 'partner' AS what, organisation_id, partner_id AS id, side, booked.amount AS expected, items.amount AS found
FROM (
    SELECT organisation_id, partner_id, role AS side,
        sum(CASE role WHEN 'receivable' THEN debit - credit ELSE credit - debit END) AS amount
    FROM voucher_lines WHERE role IN ('receivable', 'payable') GROUP BY 1, 2, 3
) AS booked
FULL JOIN (
    SELECT organisation_id, partner_id, side, sum(remaining) AS amount FROM open_items GROUP BY 1, 2, 3
) AS items USING (organisation_id, partner_id, side)
WHERE booked.amount IS DISTINCT FROM items.amount AND (booked.amount, items.amount) IS DISTINCT FROM (0, NULL)
"""
_SETTLEMENTS = """
SELECT 'item' AS what, organisation_id, id, side, open_items.amount - settled.amount AS expected, remaining AS found
FROM open_items, LATERAL (
    SELECT coalesce(sum(CASE item_id WHEN open_items.id THEN s.amount ELSE -s.amount END), 0) AS amount
    FROM settlements AS s WHERE item_id = open_items.id OR credit_id = open_items.id
) AS settled
WHERE remaining <> open_items.amount - settled.amount
"""
_VOUCHERS = """
SELECT 'voucher' AS what, organisation_id, voucher_id AS id, sum(debit) AS expected, sum(credit) AS found
FROM voucher_lines GROUP BY 2, 3 HAVING sum(debit) <> sum(credit)
"""
_TOTALS = """
SELECT 'total' AS what, organisation_id, month, account, booked.amount AS expected, kept.amount AS found
FROM (
    SELECT organisation_id, to_char(voucher_date, 'YYYY-MM') AS month, account, sum(debit - credit) AS amount
    FROM voucher_lines GROUP BY 1, 2, 3
) AS booked
FULL JOIN (SELECT organisation_id, month, account, debit - credit AS amount FROM account_totals) AS kept
USING (organisation_id, month, account)
WHERE booked.amount IS DISTINCT FROM kept.amount
"""
_TRIAL_BALANCES = """
SELECT 'period' AS what, organisation_id, month, sum(debit) AS expected, sum(credit) AS found
FROM account_totals GROUP BY 2, 3 HAVING sum(debit) <> sum(credit)
"""
_NUMBERS = """
SELECT 'numbers' AS what, organisation_id, month, word, max(number) AS expected, count(*) AS found, last_number
FROM voucher_counters LEFT JOIN vouchers USING (organisation_id, month, word)
GROUP BY organisation_id, month, word, last_number
HAVING count(number) <> last_number OR coalesce(max(number), 0) <> last_number
"""
_ORPHANS = """
SELECT 'posting' AS what, organisation_id, document_id AS id, version, refusal, vouchers.id AS found
FROM vouchers LEFT JOIN postings USING (organisation_id, document_id)
WHERE postings.version IS DISTINCT FROM document_version OR refusal IS NOT NULL
UNION ALL
SELECT 'voucher without lines', organisation_id, id, document_version, NULL, NULL
FROM vouchers WHERE NOT EXISTS (SELECT FROM voucher_lines WHERE voucher_id = vouchers.id)
"""
INVARIANTS: dict[str, tuple[str, ...]] = {
    "I3": (_BALANCES, _SETTLEMENTS),
    "I4": (_VOUCHERS, _TOTALS, _TRIAL_BALANCES),
    "I11": (_NUMBERS, _ORPHANS),
}
"""I3: balances of partners = vouchers - settlements. I4: debit = credit. I11: numbers without gaps, no orphans."""


async def guilty_rows(connection: Connection, invariant: str) -> list[dict[str, object]]:
    """Rows that break the invariant, over all organisations: operators look at the whole database."""
    return [dict(row) for query in INVARIANTS[invariant] for row in await connection.fetch(query)]
