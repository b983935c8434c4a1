"""`tritally check`: the invariants of reliability.md over live databases."""
