"""The lists of ledger: what they read, and what they can be filtered and sorted by."""

import calendar
import re
from collections.abc import Mapping

from chassis import Column, Listing
from contracts import COMMON_TERMS, DOCUMENT_WORDS, LEDGER_VIEW
from ledger.domain.file_words import FLAG_WORDS, ITEM_WORDS, PART_WORDS, SIDE_WORDS
from ledger.storage.ledger_sources import ACCOUNT_LEDGER_SOURCE, PARTNER_LEDGER_SOURCE, TRIAL_BALANCE_SOURCE


def days_of_month(month: str) -> Mapping[str, str]:
    """What a period comes to: the filters by its first and last day. Nothing for what is no month."""
    found = re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", month, re.ASCII)
    if found is None:
        return {}
    last = calendar.monthrange(int(found[1]), int(found[2]))[1]
    return {"voucher_date_from": f"{month}-01", "voucher_date_to": f"{month}-{last}"}


_PARTNER = (
    Column("partner_id", "v.partner_id", kind="uuid", filter=True, export=False),
    Column("partner_code", "partner.code", filter=True, zh="往来单位编码", en="Partner code"),
    Column("partner_name", "partner.name", zh="往来单位", en="Partner"),
)
_JOIN_PARTNER = "LEFT JOIN partner_names AS partner USING (organisation_id, partner_id)"
_RATE = """CASE WHEN v.currency IS NOT NULL THEN (
    SELECT max(exchange_rate) FROM voucher_lines WHERE voucher_id = v.id
) END"""
ACCOUNTS = Listing(
    name="accounts",
    source="accounts AS a",
    organisation="a.organisation_id",
    key="a.id",
    columns=(
        Column("id", "a.id", kind="uuid", export=False),
        Column("number", "a.number", filter=True, sort=True, zh="科目编码", en="Account"),
        Column("name_zh", "a.name_zh", filter=True, zh="科目名称", en="Name (Chinese)"),
        Column("name_en", "a.name_en", filter=True, zh="英文名称", en="Name"),
        Column("role", "a.role", filter=True, zh="用途", en="Role", words=COMMON_TERMS["role"]),
        Column("side", "a.side", filter=True, zh="余额方向", en="Side", words=SIDE_WORDS),
        Column("version", "a.version", kind="integer", export=False),
    ),
    default_sort="number",
    function=LEDGER_VIEW,
)
VOUCHERS = Listing(
    name="vouchers",
    source=f"vouchers AS v {_JOIN_PARTNER}",
    organisation="v.organisation_id",
    key="v.id",
    columns=(
        Column("id", "v.id", kind="uuid", export=False),
        Column("period", "v.month", filter=True, by_day=True, comes_to=days_of_month, zh="期间", en="Period"),
        Column("number", "v.word || '-' || v.number", filter=True, zh="凭证号", en="Voucher"),
        Column("voucher_date", "v.voucher_date", kind="date", filter=True, sort=True, zh="日期", en="Date", days=True),
        Column("part", "v.part", filter=True, zh="凭证种类", en="Part", words=PART_WORDS),
        Column("flag", "v.flag", filter=True, zh="标记", en="Flag", words=FLAG_WORDS),
        Column("amount", "v.amount", kind="decimal", filter=True, zh="金额", en="Amount"),
        Column("kind", "v.document_kind", filter=True, zh="单据类型", en="Kind", words=DOCUMENT_WORDS),
        Column("document_number", "v.document_number", filter=True, zh="单号", en="Document"),
        Column("document_id", "v.document_id", kind="uuid", filter=True, export=False),
        Column("document_version", "v.document_version", kind="integer", export=False),
        *_PARTNER,
        Column("red_letter_of", "v.red_letter_of", kind="uuid", filter=True, export=False),
        Column("reversal", "v.reversal", kind="boolean", filter=True, zh="反审核冲销", en="Taken back"),
        Column("posted_at", "v.posted_at", kind="timestamp", zh="记账时间", en="Posted at"),
        Column("currency", "v.currency", filter=True, zh="币种", en="Currency"),
        Column("foreign_amount", "v.foreign_amount", kind="decimal", zh="原币金额", en="Foreign amount"),
        Column("exchange_rate", _RATE, kind="decimal", zh="汇率", en="Exchange rate"),
    ),
    function=LEDGER_VIEW,
)
OPEN_ITEMS = Listing(
    name="open-items",
    source=f"open_items AS v {_JOIN_PARTNER}",
    organisation="v.organisation_id",
    key="v.id",
    columns=(
        Column("id", "v.id", kind="uuid", export=False),
        *_PARTNER,
        Column("side", "v.side", filter=True, zh="应收应付", en="Side", words=ITEM_WORDS),
        Column("business_date", "v.business_date", kind="date", filter=True, sort=True, zh="日期", en="Date"),
        Column("kind", "v.document_kind", filter=True, zh="单据类型", en="Kind", words=DOCUMENT_WORDS),
        Column("document_number", "v.document_number", filter=True, zh="单号", en="Document"),
        Column("document_id", "v.document_id", kind="uuid", filter=True, export=False),
        Column("amount", "v.amount", kind="decimal", filter=True, zh="原金额", en="Amount"),
        Column("remaining", "v.remaining", kind="decimal", filter=True, zh="未结金额", en="Remaining"),
        Column("currency", "v.currency", filter=True, zh="币种", en="Currency"),
        Column("foreign_amount", "v.foreign_amount", kind="decimal", filter=True, zh="原币金额", en="Foreign amount"),
        Column("foreign_remaining", "v.foreign_remaining", kind="decimal", zh="原币未结", en="Foreign remaining"),
    ),
    default_sort="business_date",
    where="(v.remaining <> 0 OR v.foreign_remaining <> 0)",
    function=LEDGER_VIEW,
)
TRIAL_BALANCE = Listing(
    name="trial-balance",
    source=TRIAL_BALANCE_SOURCE,
    organisation="b.organisation_id",
    key="b.id",
    columns=(
        Column("number", "b.number", filter=True, sort=True, zh="科目编码", en="Account"),
        Column("name_zh", "b.name_zh", zh="科目名称", en="Name (Chinese)"),
        Column("name_en", "b.name_en", zh="英文名称", en="Name"),
        Column("side", "b.side", filter=True, zh="余额方向", en="Side", words=SIDE_WORDS),
        Column("opening", "b.opening", kind="decimal", export=False),
        Column("opening_debit", "greatest(b.opening, 0)", kind="decimal", zh="期初借方", en="Opening debit"),
        Column("opening_credit", "greatest(-b.opening, 0)", kind="decimal", zh="期初贷方", en="Opening credit"),
        Column("debit", "b.debit", kind="decimal", zh="本期借方", en="Debit"),
        Column("credit", "b.credit", kind="decimal", zh="本期贷方", en="Credit"),
        Column("closing", "b.closing", kind="decimal", export=False),
        Column("closing_debit", "greatest(b.closing, 0)", kind="decimal", zh="期末借方", en="Closing debit"),
        Column("closing_credit", "greatest(-b.closing, 0)", kind="decimal", zh="期末贷方", en="Closing credit"),
    ),
    default_sort="number",
    function=LEDGER_VIEW,
    parameters=frozenset({"period"}),
)
_ENTRY = (
    Column("place", "l.place", kind="integer", export=False),
    Column("voucher_date", "l.voucher_date", kind="date", zh="日期", en="Date"),
    Column("voucher_id", "l.voucher_id", kind="uuid", export=False),
    Column("voucher_number", "l.voucher_number", zh="凭证号", en="Voucher"),
    Column("kind", "l.document_kind", zh="单据类型", en="Kind", words=DOCUMENT_WORDS),
    Column("document_number", "l.document_number", zh="单号", en="Document"),
    Column("document_id", "l.document_id", kind="uuid", export=False),
    Column("document_line_id", "l.document_line_id", kind="uuid", export=False),
    Column("partner_id", "l.partner_id", kind="uuid", export=False),
    Column("partner_name", "l.partner_name", zh="往来单位", en="Partner"),
    Column("product_id", "l.product_id", kind="uuid", export=False),
    Column("product_code", "l.product_code", zh="商品编码", en="Product code"),
    Column("product_name", "l.product_name", zh="商品", en="Product"),
    Column("warehouse_id", "l.warehouse_id", kind="uuid", export=False),
    Column("batch_id", "l.batch_id", kind="uuid", export=False),
    Column("debit", "l.debit", kind="decimal", zh="借方", en="Debit"),
    Column("credit", "l.credit", kind="decimal", zh="贷方", en="Credit"),
    Column("balance", "l.balance", kind="decimal", zh="余额", en="Balance"),
)
_FOREIGN = (
    Column("currency", "l.currency", zh="币种", en="Currency"),
    Column("foreign_amount", "l.foreign_amount", kind="decimal", zh="原币金额", en="Foreign amount"),
    Column("exchange_rate", "l.exchange_rate", kind="decimal", zh="汇率", en="Exchange rate"),
)
_FOREIGN_BALANCE = Column("foreign_balance", "l.foreign_balance", kind="decimal", zh="原币余额", en="Foreign balance")
ACCOUNT_LEDGER = Listing(
    name="account-ledger",
    source=ACCOUNT_LEDGER_SOURCE,
    organisation="l.organisation_id",
    key="l.voucher_id",
    columns=(*_ENTRY, *_FOREIGN),
    default_sort="place",
    function=LEDGER_VIEW,
    parameters=frozenset({"account", "from", "to"}),
)
PARTNER_LEDGER = Listing(
    name="partner-ledger",
    source=PARTNER_LEDGER_SOURCE,
    organisation="l.organisation_id",
    key="l.voucher_id",
    columns=(*_ENTRY, *_FOREIGN, _FOREIGN_BALANCE),
    default_sort="place",
    function=LEDGER_VIEW,
    parameters=frozenset({"partner", "side", "from", "to"}),
)
