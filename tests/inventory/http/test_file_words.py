"""What people read in the files of inventory's lists: words, never codes."""

import pytest
from tests.file_words import Codes, each_code_has_words, each_text_is_named, listings_in

from contracts import DocumentKind, StockRefusal, Valuation
from inventory.domain.book.moved import MovementType
from inventory.entrypoints import http

LISTINGS = listings_in(http)
OPERATIONS = {*MovementType, "audit_failed"}
CODES: Codes = {
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
NAMES = {
    *("warehouse_code", "warehouse_name", "product_code", "product_name", "category_path", "unit", "batch_number"),
    *("document_number", "location", "code", "name", "remark", "serial"),
    *("started_by_name", "ended_by_name", "counted_by_name", "taken_by_name", "person_name"),
}
"""Columns of what people have named themselves."""


def test_every_text_in_a_file_is_a_name_or_has_words() -> None:
    each_text_is_named(LISTINGS, CODES, NAMES)


@pytest.mark.parametrize("place", CODES)
def test_every_code_has_words(place: str) -> None:
    each_code_has_words(LISTINGS, CODES, place)
