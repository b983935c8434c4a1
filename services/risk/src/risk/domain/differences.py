"""Every way in which the three books can disagree about one document version."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class Difference(StrEnum):
    """The order is the order of the checks and of the test table."""

    BUSINESS_MISSING = "business_missing"
    BUSINESS_DOUBLED = "business_doubled"
    BUSINESS_TOTALS_WRONG = "business_totals_wrong"
    BUSINESS_LINE_WRONG = "business_line_wrong"
    STOCK_MISSING = "stock_missing"
    STOCK_DOUBLED = "stock_doubled"
    STOCK_UNEXPECTED = "stock_unexpected"
    REVERSAL_MISSING = "reversal_missing"
    REVERSAL_DIFFERS = "reversal_differs"
    LINE_MISSING = "line_missing"
    LINE_UNEXPECTED = "line_unexpected"
    PRODUCT_DIFFERS = "product_differs"
    WAREHOUSE_DIFFERS = "warehouse_differs"
    QUANTITY_DIFFERS = "quantity_differs"
    COST_SIGN_WRONG = "cost_sign_wrong"
    COST_DIFFERS_FROM_NET = "cost_differs_from_net"
    COST_BEYOND_CHARGE = "cost_beyond_charge"
    ASSEMBLY_COST_DIFFERS = "assembly_cost_differs"
    ORIGIN_MISSING = "origin_missing"
    RETURN_COST_DIFFERS_FROM_ISSUE = "return_cost_differs_from_issue"
    VOUCHER_MISSING = "voucher_missing"
    VOUCHER_DOUBLED = "voucher_doubled"
    VOUCHER_UNEXPECTED = "voucher_unexpected"
    VOUCHER_UNBALANCED = "voucher_unbalanced"
    RECEIVABLE_DIFFERS = "receivable_differs"
    PAYABLE_DIFFERS = "payable_differs"
    MONEY_DIFFERS = "money_differs"
    TAX_DIFFERS = "tax_differs"
    REVENUE_DIFFERS = "revenue_differs"
    INVENTORY_ACCOUNT_DIFFERS_FROM_STOCK_COST = "inventory_account_differs_from_stock_cost"
    IN_TRANSIT_DIFFERS = "in_transit_differs"
    COUNTER_ACCOUNT_DIFFERS = "counter_account_differs"
    UNAUDIT_MISSING = "unaudit_missing"
    UNAUDIT_UNANSWERED = "unaudit_unanswered"
    STOCK_REVERSAL_MISSING = "stock_reversal_missing"
    VOUCHER_REVERSAL_MISSING = "voucher_reversal_missing"
    VOUCHER_REVERSAL_DOUBLED = "voucher_reversal_doubled"
    VOUCHER_REVERSAL_DIFFERS = "voucher_reversal_differs"
    REVERSED_ACCOUNT_DIFFERS = "reversed_account_differs"
    RESTORATION_MISSING = "restoration_missing"
    RESTORATION_UNEXPECTED = "restoration_unexpected"
    RESTORED_ACCOUNT_DIFFERS = "restored_account_differs"


ABSENCES = frozenset(
    {
        Difference.BUSINESS_MISSING,
        Difference.STOCK_MISSING,
        Difference.REVERSAL_MISSING,
        Difference.ORIGIN_MISSING,
        Difference.VOUCHER_MISSING,
        Difference.UNAUDIT_MISSING,
        Difference.UNAUDIT_UNANSWERED,
        Difference.STOCK_REVERSAL_MISSING,
        Difference.VOUCHER_REVERSAL_MISSING,
        Difference.RESTORATION_MISSING,
        Difference.RESTORATION_UNEXPECTED,
        Difference.RESTORED_ACCOUNT_DIFFERS,
    }
)
"""Nothing said yet: in flight, until a barrier of positions shows that it will not be said any more."""

Figures = Mapping[str, str]
"""What each book says about the point in question: book -> text, and `line` or `product` where it is about one."""


class Found(NamedTuple):
    difference: Difference
    figures: Figures
