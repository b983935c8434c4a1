"""The five services and how each finds the others."""

SERVICES = ("auth", "documents", "inventory", "ledger", "risk")
