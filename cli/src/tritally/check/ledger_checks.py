"""I3 and I4: receivables, payables, vouchers and the trial balance; and gapless voucher numbers."""

from tritally.check.sql_check import SqlCheck

LEDGER_CHECKS = (
    SqlCheck(
        "I3",
        "open items of a partner = its vouchers",
        "ledger",
        "SELECT count(*) FROM (SELECT DISTINCT organisation_id, partner_id, side FROM open_items) AS partners",
        """
        WITH booked AS (
            SELECT organisation_id, partner_id, role AS side,
                sum(CASE role WHEN 'receivable' THEN debit - credit ELSE credit - debit END) AS amount
            FROM voucher_lines WHERE role IN ('receivable', 'payable') GROUP BY 1, 2, 3),
        open AS (
            SELECT organisation_id, partner_id, side, sum(remaining) AS amount FROM open_items GROUP BY 1, 2, 3)
        SELECT organisation_id, partner_id, side, b.amount AS vouchers, o.amount AS open_items
        FROM booked b FULL JOIN open o USING (organisation_id, partner_id, side)
        WHERE coalesce(b.amount, 0) <> coalesce(o.amount, 0)
        ORDER BY 1, 2, 3
        """,
    ),
    SqlCheck(
        "I3",
        "an open item = its amount less what settled it; of an undone one nothing is left",
        "ledger",
        "SELECT count(*) FROM open_items",
        """
        WITH parts AS (
            SELECT item_id AS id, amount, foreign_amount FROM settlements WHERE undone_at IS NULL
            UNION ALL
            SELECT credit_id, -coalesce(credit_amount, amount), -foreign_amount FROM settlements
            WHERE undone_at IS NULL),
        settled AS (
            SELECT id, sum(amount) AS amount, sum(foreign_amount) AS foreign_amount FROM parts GROUP BY id)
        SELECT i.organisation_id, i.document_number, i.amount, i.remaining, s.amount AS settled, i.currency,
            i.foreign_amount, i.foreign_remaining, s.foreign_amount AS foreign_settled
        FROM open_items i LEFT JOIN settled s USING (id)
        WHERE CASE WHEN i.undone_at IS NULL THEN i.remaining <> i.amount - coalesce(s.amount, 0)
                OR i.foreign_remaining <> i.foreign_amount - coalesce(s.foreign_amount, 0)
                OR i.currency IS NULL AND s.foreign_amount IS NOT NULL
            ELSE i.remaining <> 0 OR i.foreign_remaining <> 0 OR s.amount IS NOT NULL END
        ORDER BY i.document_number
        """,
    ),
    SqlCheck(
        "I3",
        "foreign open items of a partner = its vouchers in that currency",
        "ledger",
        "SELECT count(*) FROM (SELECT DISTINCT organisation_id, partner_id, side, currency FROM open_items"
        " WHERE currency IS NOT NULL) AS partners",
        """
        WITH booked AS (
            SELECT organisation_id, partner_id, role AS side, currency, sum(foreign_amount) AS amount
            FROM vouchers v JOIN (
                SELECT DISTINCT voucher_id, role FROM voucher_lines WHERE role IN ('receivable', 'payable')
            ) AS line ON line.voucher_id = v.id
            WHERE currency IS NOT NULL GROUP BY 1, 2, 3, 4),
        open AS (
            SELECT organisation_id, partner_id, side, currency, sum(foreign_remaining) AS amount
            FROM open_items WHERE currency IS NOT NULL GROUP BY 1, 2, 3, 4)
        SELECT organisation_id, partner_id, side, currency, b.amount AS vouchers, o.amount AS open_items
        FROM booked b FULL JOIN open o USING (organisation_id, partner_id, side, currency)
        WHERE coalesce(b.amount, 0) <> coalesce(o.amount, 0)
        ORDER BY 1, 2, 3, 4
        """,
    ),
    SqlCheck(
        "I3",
        "a foreign open item = the foreign figures of its document's voucher lines",
        "ledger",
        "SELECT count(*) FROM open_items WHERE currency IS NOT NULL",
        """
        WITH booked AS (
            SELECT v.organisation_id, v.document_id, line.role AS side, line.currency,
                sum(CASE WHEN (line.role = 'receivable') = (line.debit <> 0) THEN line.foreign_amount
                    ELSE -line.foreign_amount END) AS amount
            FROM vouchers v JOIN voucher_lines line ON line.voucher_id = v.id
            WHERE line.currency IS NOT NULL AND line.role IN ('receivable', 'payable') GROUP BY 1, 2, 3, 4),
        open AS (
            SELECT organisation_id, document_id, side, currency, foreign_amount AS amount FROM open_items
            WHERE currency IS NOT NULL AND undone_at IS NULL)
        SELECT organisation_id, document_id, side, currency, b.amount AS vouchers, o.amount AS open_item
        FROM booked b FULL JOIN open o USING (organisation_id, document_id, side, currency)
        WHERE coalesce(b.amount, 0) <> coalesce(o.amount, 0)
        ORDER BY 1, 2
        """,
    ),
    SqlCheck(
        "I3",
        "exchange differences of a credit = what its settlements gave up on both sides",
        "ledger",
        "SELECT count(*) FROM settlements WHERE credit_amount IS NOT NULL",
        """
        WITH booked AS (
            SELECT v.organisation_id, v.document_id,
                sum(CASE line.role WHEN 'receivable' THEN debit - credit ELSE credit - debit END) AS amount
            FROM vouchers v JOIN voucher_lines line ON line.voucher_id = v.id
            WHERE v.part = 'exchange' AND line.role IN ('receivable', 'payable') GROUP BY 1, 2),
        settled AS (
            SELECT c.organisation_id, c.document_id, sum(s.credit_amount - s.amount) AS amount
            FROM settlements s JOIN open_items c ON c.id = s.credit_id
            WHERE s.undone_at IS NULL AND s.credit_amount IS NOT NULL GROUP BY 1, 2)
        SELECT organisation_id, document_id, b.amount AS booked, s.amount AS settled
        FROM booked b FULL JOIN settled s USING (organisation_id, document_id)
        WHERE coalesce(b.amount, 0) <> coalesce(s.amount, 0)
        ORDER BY 1, 2
        """,
    ),
    SqlCheck(
        "I4",
        "every voucher: debit = credit",
        "ledger",
        "SELECT count(*) FROM vouchers",
        """
        SELECT v.organisation_id, v.month, v.word, v.number, v.document_number,
            sum(l.debit) AS debit, sum(l.credit) AS credit
        FROM vouchers v LEFT JOIN voucher_lines l ON l.voucher_id = v.id
        GROUP BY v.id HAVING sum(l.debit) IS DISTINCT FROM sum(l.credit)
        ORDER BY v.month, v.number
        """,
    ),
    SqlCheck(
        "I4",
        "the trial balance of each organisation and period = 0",
        "ledger",
        "SELECT count(*) FROM (SELECT DISTINCT organisation_id, month FROM account_totals) AS periods",
        """
        SELECT organisation_id, month, sum(debit) AS debit, sum(credit) AS credit
        FROM account_totals GROUP BY 1, 2 HAVING sum(debit) <> sum(credit) ORDER BY 1, 2
        """,
    ),
    SqlCheck(
        "I4",
        "account totals = sum of voucher lines",
        "ledger",
        "SELECT count(*) FROM account_totals",
        """
        WITH lines AS (
            SELECT organisation_id, to_char(voucher_date, 'YYYY-MM') AS month, account,
                sum(debit) AS debit, sum(credit) AS credit
            FROM voucher_lines GROUP BY 1, 2, 3)
        SELECT organisation_id, month, account, t.debit AS total_debit, l.debit, t.credit AS total_credit, l.credit
        FROM account_totals t FULL JOIN lines l USING (organisation_id, month, account)
        WHERE coalesce(t.debit, 0) <> coalesce(l.debit, 0) OR coalesce(t.credit, 0) <> coalesce(l.credit, 0)
        ORDER BY 1, 2, 3
        """,
    ),
    SqlCheck(
        "I11",
        "voucher numbers are unique and without gaps",
        "ledger",
        "SELECT count(*) FROM vouchers",
        """
        SELECT organisation_id, month, word, count(*) AS vouchers, count(DISTINCT number) AS numbers,
            max(number) AS last_number
        FROM vouchers GROUP BY 1, 2, 3
        HAVING count(*) <> max(number) OR count(DISTINCT number) <> count(*)
        """,
    ),
    SqlCheck(
        "I6",
        "an un-audited version is taken back voucher by voucher, by one red letter each; no other is",
        "ledger",
        "SELECT count(*) FROM postings WHERE reversed_at IS NOT NULL",
        """
        WITH taken AS (
            SELECT v.organisation_id, v.document_id, v.document_version, v.reversal, p.reversed_at,
                CASE WHEN v.reversal THEN v.red_letter_of ELSE v.id END AS voucher_id, (
                    SELECT string_agg(concat_ws(' ', account, CASE WHEN v.reversal THEN -debit ELSE debit END,
                        CASE WHEN v.reversal THEN -credit ELSE credit END,
                        currency, CASE WHEN v.reversal THEN -foreign_amount ELSE foreign_amount END, partner_id,
                        product_id, warehouse_id, batch_id), ', ' ORDER BY line_number)
                    FROM voucher_lines WHERE voucher_id = v.id) AS lines
            FROM vouchers v JOIN postings p ON (p.organisation_id, p.document_id, p.version)
                = (v.organisation_id, v.document_id, v.document_version)
            WHERE v.reversal OR p.reversed_at IS NOT NULL)
        SELECT organisation_id, document_id, document_version, voucher_id,
            count(*) FILTER (WHERE reversal) AS red_letters
        FROM taken GROUP BY 1, 2, 3, 4
        HAVING count(*) <> 2 OR count(reversed_at) <> 2 OR count(*) FILTER (WHERE reversal) <> 1
            OR count(DISTINCT lines) <> 1
        ORDER BY 1, 2, 3
        """,
    ),
)
