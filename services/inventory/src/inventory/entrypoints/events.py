"""What inventory hears: audits move stock, un-audits and refused vouchers move it back, names are for lists."""

from contracts import (
    STOCK_KINDS,
    DocumentAudited,
    DocumentKind,
    DocumentReused,
    DocumentUnaudited,
    DocumentVoided,
    OrderClosed,
    PeriodChanged,
    ProductChanged,
    VoucherRefused,
    VoucherReversalRefused,
    WarehouseChanged,
)
from inventory.use_cases.hear_marks import hear_reused, hear_voided
from inventory.use_cases.hear_names import hear_products, hear_warehouses
from inventory.use_cases.hear_periods import hear_periods
from inventory.use_cases.hear_purchases import hear_audited, hear_closed, hear_unaudited
from inventory.use_cases.restore_stock import restore_stock
from inventory.use_cases.reverse_stock import reverse_refused
from messaging import Subscription

KINDS = frozenset(kind.value for kind in STOCK_KINDS)
OF_DOCUMENTS = KINDS | {DocumentKind.SALES_ORDER.value, DocumentKind.PURCHASE_ORDER.value}
"""Sales orders may reserve stock; purchase orders say what is still to come."""

SUBSCRIPTIONS = (
    Subscription(
        "documents",
        {
            DocumentAudited: hear_audited,
            DocumentUnaudited: hear_unaudited,
            DocumentVoided: hear_voided,
            DocumentReused: hear_reused,
            OrderClosed: hear_closed,
            ProductChanged: hear_products,
            WarehouseChanged: hear_warehouses,
        },
        kinds=OF_DOCUMENTS,
    ),
    Subscription(
        "ledger",
        {VoucherRefused: reverse_refused, VoucherReversalRefused: restore_stock, PeriodChanged: hear_periods},
        kinds=KINDS,
    ),
)
