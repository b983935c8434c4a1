"""SQL of the balances and ledgers: sources of listings whose $1 is the organisation."""

TRIAL_BALANCE_SOURCE = """(
    SELECT organisation_id, id, number, name_zh, name_en, side, opening, debit, credit,
        opening + debit - credit AS closing
    FROM accounts, LATERAL (
        SELECT coalesce(sum(t.debit - t.credit) FILTER (WHERE month < $2), 0)::numeric(20,2) AS opening,
            coalesce(sum(t.debit) FILTER (WHERE month = $2), 0)::numeric(20,2) AS debit,
            coalesce(sum(t.credit) FILTER (WHERE month = $2), 0)::numeric(20,2) AS credit
        FROM account_totals AS t
        WHERE t.organisation_id = accounts.organisation_id AND account = number AND month <= $2
    ) AS sums
) AS b"""
"""$2: the period, YYYY-MM. Opening and closing are debit - credit, so the columns of a period add up to 0."""

_PAPERS = """
    vouchers.word || '-' || vouchers.number AS voucher_number,
    vouchers.document_id, vouchers.document_kind, vouchers.document_number,
    partner.name AS partner_name, product.code AS product_code, product.name AS product_name
"""
_JOINS = """
    JOIN vouchers ON vouchers.id = voucher_id
    LEFT JOIN partner_names AS partner
        ON (partner.organisation_id, partner.partner_id) = (line.organisation_id, line.partner_id)
    LEFT JOIN product_names AS product
        ON (product.organisation_id, product.product_id) = (line.organisation_id, line.product_id)
"""
_IN_TIME = "ORDER BY voucher_date, voucher_id, line_number"

ACCOUNT_LEDGER_SOURCE = f"""(
    SELECT line.*, {_PAPERS}
    FROM (
        SELECT *, row_number() OVER in_time AS place, opening + sum(debit - credit) OVER in_time AS balance
        FROM voucher_lines, (
            SELECT (
                SELECT coalesce(sum(debit - credit), 0) FROM account_totals
                WHERE organisation_id = $1 AND account = $2 AND month < to_char($3::date, 'YYYY-MM')
            ) + (
                SELECT coalesce(sum(debit - credit), 0) FROM voucher_lines
                WHERE organisation_id = $1 AND account = $2
                AND voucher_date >= date_trunc('month', $3::date) AND voucher_date < $3
            ) AS opening
        ) AS before
        WHERE organisation_id = $1 AND account = $2 AND voucher_date BETWEEN $3 AND $4
        WINDOW in_time AS ({_IN_TIME})
    ) AS line {_JOINS}
) AS l"""
"""$2: account number, $3 and $4: first and last day. The balance is debit - credit since ever."""

PARTNER_LEDGER_SOURCE = f"""(
    SELECT line.*, {_PAPERS}
    FROM (
        SELECT voucher_id, line_number, organisation_id, voucher_date, debit, credit, partner_id, product_id,
            warehouse_id, document_line_id, batch_id, exchange_rate, row_number() OVER in_time AS place,
            sum(CASE role WHEN 'receivable' THEN debit - credit ELSE credit - debit END) OVER in_time AS balance,
            abroad.currency, abroad.foreign_amount,
            sum(abroad.foreign_amount) OVER (PARTITION BY abroad.currency {_IN_TIME}) AS foreign_balance
        FROM voucher_lines LEFT JOIN (
            SELECT id, currency, foreign_amount FROM vouchers
            WHERE organisation_id = $1 AND partner_id = $2 AND currency IS NOT NULL
        ) AS abroad ON abroad.id = voucher_id
        WHERE organisation_id = $1 AND partner_id = $2 AND role = $3 AND voucher_date <= $5
        WINDOW in_time AS ({_IN_TIME})
    ) AS line {_JOINS}
    WHERE line.voucher_date >= $4
) AS l"""
"""$2: partner, $3: receivable or payable, $4 and $5: first and last day. The balance is what is owed, since ever.

The foreign balance is the same in the currency of the line."""
