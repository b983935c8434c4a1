"""How much is in the books of a stack."""

from tritally.servers.postgres import run_statements
from tritally.stack.connections import Connections

COUNTS = {
    "documents": ("documents", "select count(*) from documents"),
    "lines": ("documents", "select count(*) from document_lines"),
    "returns": ("documents", "select count(*) from documents where kind in ('sales_return', 'purchase_return')"),
    "movements": ("inventory", "select count(*) from movements"),
    "vouchers": ("ledger", "select count(*) from vouchers"),
    "refused": ("documents", "select count(*) from documents where state = 'refused'"),
    "unlinked_returns": ("documents", "select count(*) from documents where flag is not null"),
}


def counts_of(connections: Connections) -> dict[str, int]:
    """Name -> count, in the order in which the smoke test prints them."""
    return {
        name: run_statements(connections.databases[service], [statement])[0][0][0]
        for name, (service, statement) in COUNTS.items()
    }
