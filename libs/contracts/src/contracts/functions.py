"""Codes of what a person may do. Deny by default: who has no grant with the code may not."""

from contracts.kinds import DocumentKind

DOCUMENT_VIEW = "document.view"
DOCUMENT_EDIT = "document.edit"
DOCUMENT_VOID = "document.void"
DOCUMENT_UNAUDIT = "document.unaudit"
ORDER_EXCEED = "order.exceed"
"""May deliver or receive more than the order says."""
ORDER_CLOSE = "order.close"
SETTINGS_EDIT = "settings.edit"
"""Settings of the organisation, real-time stock among them, and posting runs."""
MASTER_VIEW = "master.view"
MASTER_EDIT = "master.edit"
STOCK_VIEW = "stock.view"
STOCK_RESERVE = "stock.reserve"
STOCK_COUNT = "stock.count"
"""Opens, counts and ends count sheets; the variance document is audited by `document.audit.stock_count`."""
STOCK_RECOMPUTE = "stock.recompute"
LEDGER_VIEW = "ledger.view"
LEDGER_EDIT = "ledger.edit"
LEDGER_CLOSE = "ledger.close"
"""Closes periods and opens them again."""
RISK_VIEW = "risk.view"
PEOPLE_VIEW = "people.view"
PEOPLE_EDIT = "people.edit"
OPERATIONS_VIEW = "operations.view"
OPERATIONS_REPLAY = "operations.replay"
EVENTS_READ = "events.read"


def audit_function(kind: DocumentKind) -> str:
    """`document.audit.sales_delivery` and so on."""
    return f"document.audit.{kind.value}"


FUNCTIONS: tuple[str, ...] = (
    DOCUMENT_VIEW,
    DOCUMENT_EDIT,
    DOCUMENT_VOID,
    DOCUMENT_UNAUDIT,
    ORDER_EXCEED,
    ORDER_CLOSE,
    *(audit_function(kind) for kind in DocumentKind),
    MASTER_VIEW,
    MASTER_EDIT,
    SETTINGS_EDIT,
    STOCK_VIEW,
    STOCK_RESERVE,
    STOCK_COUNT,
    STOCK_RECOMPUTE,
    LEDGER_VIEW,
    LEDGER_EDIT,
    LEDGER_CLOSE,
    RISK_VIEW,
    PEOPLE_VIEW,
    PEOPLE_EDIT,
    OPERATIONS_VIEW,
    OPERATIONS_REPLAY,
    EVENTS_READ,
)
