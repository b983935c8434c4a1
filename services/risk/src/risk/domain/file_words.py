"""What codes of risk are called in files, which people read: English, Chinese."""

from collections.abc import Mapping

import orjson

from risk.domain.differences import Difference

_D = Difference
Word = tuple[str, str]
DIFFERENCE_WORDS: Mapping[str, Word] = {
    _D.BUSINESS_MISSING: ("missing in the business book", "业务账没有记录"),
    _D.BUSINESS_DOUBLED: ("twice in the business book", "业务账记了两次"),
    _D.BUSINESS_TOTALS_WRONG: ("totals of the business book are wrong", "业务账合计有误"),
    _D.BUSINESS_LINE_WRONG: ("a line of the business book is wrong", "业务账明细有误"),
    _D.STOCK_MISSING: ("missing in the stock book", "库存账没有记录"),
    _D.STOCK_DOUBLED: ("twice in the stock book", "库存账记了两次"),
    _D.STOCK_UNEXPECTED: ("unexpected in the stock book", "库存账多出记录"),
    _D.REVERSAL_MISSING: ("its reversal is missing", "缺少库存冲回"),
    _D.REVERSAL_DIFFERS: ("its reversal differs", "库存冲回不符"),
    _D.LINE_MISSING: ("a line is missing", "缺少明细行"),
    _D.LINE_UNEXPECTED: ("a line too many", "多出明细行"),
    _D.PRODUCT_DIFFERS: ("product differs", "商品不符"),
    _D.WAREHOUSE_DIFFERS: ("warehouse differs", "仓库不符"),
    _D.QUANTITY_DIFFERS: ("quantity differs", "数量不符"),
    _D.COST_SIGN_WRONG: ("cost has the wrong sign", "成本方向有误"),
    _D.COST_DIFFERS_FROM_NET: ("cost differs from the net amount", "成本与不含税金额不符"),
    _D.COST_BEYOND_CHARGE: ("cost beyond what was charged", "成本超过所分摊的费用"),
    _D.ASSEMBLY_COST_DIFFERS: ("cost of the assembly differs", "组装成本不符"),
    _D.ORIGIN_MISSING: ("its origin is missing", "缺少原单"),
    _D.RETURN_COST_DIFFERS_FROM_ISSUE: ("cost of the return differs from that of the issue", "退货成本与出库成本不符"),
    _D.VOUCHER_MISSING: ("no voucher in the money book", "资金账没有凭证"),
    _D.VOUCHER_DOUBLED: ("voucher twice", "凭证重复"),
    _D.VOUCHER_UNEXPECTED: ("unexpected voucher", "凭证多出"),
    _D.VOUCHER_UNBALANCED: ("voucher does not balance", "凭证借贷不平"),
    _D.RECEIVABLE_DIFFERS: ("receivable differs", "应收不符"),
    _D.PAYABLE_DIFFERS: ("payable differs", "应付不符"),
    _D.MONEY_DIFFERS: ("money differs", "资金不符"),
    _D.TAX_DIFFERS: ("tax differs", "税额不符"),
    _D.REVENUE_DIFFERS: ("revenue differs", "收入不符"),
    _D.INVENTORY_ACCOUNT_DIFFERS_FROM_STOCK_COST: (
        "inventory account differs from stock",
        "库存科目与成本不符",
    ),
    _D.IN_TRANSIT_DIFFERS: ("goods in transit differ", "在途物资不符"),
    _D.COUNTER_ACCOUNT_DIFFERS: ("counter account differs", "对方科目不符"),
    _D.UNAUDIT_MISSING: ("un-audit is missing", "缺少反审核"),
    _D.UNAUDIT_UNANSWERED: ("un-audit is not answered", "反审核未答复"),
    _D.STOCK_REVERSAL_MISSING: ("stock is not reversed", "库存未冲回"),
    _D.VOUCHER_REVERSAL_MISSING: ("voucher is not reversed", "凭证未冲销"),
    _D.VOUCHER_REVERSAL_DOUBLED: ("voucher is reversed twice", "凭证重复冲销"),
    _D.VOUCHER_REVERSAL_DIFFERS: ("reversal of the voucher differs", "凭证冲销不符"),
    _D.REVERSED_ACCOUNT_DIFFERS: ("a reversed account differs", "冲销后科目不符"),
    _D.RESTORATION_MISSING: ("restoration is missing", "缺少恢复"),
    _D.RESTORATION_UNEXPECTED: ("unexpected restoration", "多出恢复"),
    _D.RESTORED_ACCOUNT_DIFFERS: ("a restored account differs", "恢复后科目不符"),
}
FIGURE_WORDS: Mapping[str, Word] = {
    "business": ("business book", "业务账"),
    "stock": ("stock book", "库存账"),
    "finance": ("money book", "资金账"),
    "line": ("line", "明细行"),
    "product": ("product", "商品"),
    "account": ("account", "科目"),
    "booked": ("booked", "已记"),
    "posted": ("posted", "已过账"),
    "reversed": ("reversed", "已冲回"),
}
"""Of what the figures of a difference are."""


def figures_in_words(figures: str, language: str) -> str:
    """Of their JSON: each book, and what it says."""
    place, between = (0, "; ") if language == "en" else (1, "；")
    named = ((FIGURE_WORDS[name][place] if name in FIGURE_WORDS else name, value) for name, value in _read(figures))
    return between.join(f"{name} {value}" for name, value in named)


def _read(figures: str) -> list[tuple[str, str]]:
    return list(orjson.loads(figures).items())
