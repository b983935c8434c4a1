"""What inventory hears: audited documents move stock, refused vouchers move it back, names are for lists."""

from contracts import STOCK_KINDS, DocumentAudited, ProductChanged, VoucherRefused, WarehouseChanged
from inventory.use_cases.hear_names import hear_products, hear_warehouses
from inventory.use_cases.post_stock import post_stock
from inventory.use_cases.reverse_stock import reverse_stock
from messaging import Subscription

KINDS = frozenset(kind.value for kind in STOCK_KINDS)

SUBSCRIPTIONS = (
    Subscription(
        "documents",
        {DocumentAudited: post_stock, ProductChanged: hear_products, WarehouseChanged: hear_warehouses},
        kinds=KINDS,
    ),
    Subscription("ledger", {VoucherRefused: reverse_stock}, kinds=KINDS),
)
