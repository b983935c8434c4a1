"""What people read in the files of inventory's lists: words, never codes."""

from importlib import import_module
from itertools import product
from pkgutil import iter_modules

import pytest

from chassis import Column, Listing
from contracts import DocumentKind, StockRefusal, Valuation
from inventory.domain.book.moved import MovementType
from inventory.entrypoints import http

OPERATIONS = {*MovementType, "audit_failed"}
CODES: dict[str, set[str]] = {
    "balances.valuation": set(Valuation),
    "movements.document_kind": set(DocumentKind),
    "movements.movement_type": set(MovementType),
    "stock-ledger.document_kind": set(DocumentKind),
    "stock-ledger.operation": OPERATIONS,
    "stock-ledger.mark": {"audit_failed", "rolled_back", "unaudited", "voided", "voided_then_reused"},
    "stock-ledger.reason": set(StockRefusal),
    "count-sheets.state": {"open", "closed", "cancelled"},
    "snapshot-movements.document_kind": set(DocumentKind),
    "snapshot-movements.movement_type": set(MovementType),
    "recomputes.state": {"waiting", "running", "finished", "failed"},
    "costs.document_kind": set(DocumentKind),
}
"""Columns whose values are codes, and which there are."""
NAMES = {
    *("warehouse_code", "warehouse_name", "product_code", "product_name", "category_path", "unit", "batch_number"),
    *("document_number", "location", "code", "name", "remark", "serial"),
    *("started_by_name", "ended_by_name", "counted_by_name", "taken_by_name", "person_name"),
}
"""Columns of what people have named themselves."""


def listings() -> dict[str, Listing]:
    modules = (import_module(f"{http.__name__}.{module.name}") for module in iter_modules(http.__path__))
    return {each.name: each for module in modules for each in vars(module).values() if isinstance(each, Listing)}


def texts() -> dict[str, Column]:
    """Every column of text that stands in a file, as `list.column`."""
    return {
        f"{listing.name}.{column.name}": column
        for listing in listings().values()
        for column in listing.columns
        if column.export and column.kind == "text"
    }


def test_every_text_in_a_file_is_a_name_or_has_words() -> None:
    unnamed = {place for place, column in texts().items() if column.name not in NAMES}
    assert unnamed == CODES.keys()
    assert all(column.zh and column.en for column in texts().values())


@pytest.mark.parametrize(("place", "language"), list(product(CODES, ("zh", "en"))))
def test_every_code_has_words(place: str, language: str) -> None:
    column = texts()[place]
    for code in CODES[place]:
        shown = column.in_file(code, "en" if language == "en" else "zh")
        assert shown != code, place
        assert "_" not in shown, place
