"""What people read in the files of documents's lists: words, never codes."""

import pytest
from tests.file_words import Codes, each_code_has_words, each_text_is_named, listings_in

from contracts import DocumentKind, MoneyAccount, OtherReason, PartnerRole, StockRefusal, Valuation, VoucherRefusal
from documents.domain.states.batches import BatchState
from documents.domain.states.fulfilment import Fulfilment
from documents.domain.states.state import Action, DocumentState
from documents.domain.trace.tell_refusal import refused_why
from documents.entrypoints import http

LISTINGS = listings_in(http)
CODES: Codes = {
    "products.valuation": set(Valuation),
    "partners.roles": set(PartnerRole),
    "documents.kind": set(DocumentKind),
    "documents.state": set(DocumentState),
    "documents.fulfilment": set(Fulfilment),
    "documents.reason": {*OtherReason, *MoneyAccount},
    "batches.action": {*Action} - {Action.EDIT, Action.TURN, Action.CONFIRM},
    "batches.state": set(BatchState),
    "batch_results.kind": set(DocumentKind),
    "batch_results.state": set(DocumentState),
    "batch_results.result": {"waiting", "done", "refused"},
    "order_lines.kind": set(DocumentKind),
    "order_lines.fulfilment": set(Fulfilment),
    "price-lists.side": {"sales", "purchase"},
}
NAMES = {
    *("code", "name", "name_en", "barcode", "unit", "number", "path", "category_path", "flag", "reference", "remark"),
    *("warehouse_code", "warehouse_name", "target_warehouse_code", "target_warehouse_name", "partner_code"),
    *("partner_name", "product_code", "product_name", "created_by_name", "changed_by_name", "person_name"),
    *("title", "detail", "refusal", "currency"),
}
"""Columns of what people have named or written themselves, of whole sentences, and the letters of ISO 4217."""


@pytest.mark.parametrize("reason", [*StockRefusal, *VoucherRefusal, "nobody_knows"])
def test_a_refusal_is_a_sentence(reason: str) -> None:
    kept = f'{{"by": "inventory", "reason": "{reason}"}}'
    for language in ("en", "zh"):
        assert "_" not in refused_why(kept, language)
        assert "{" not in refused_why(kept, language)


def test_every_text_in_a_file_is_a_name_or_has_words() -> None:
    each_text_is_named(LISTINGS, CODES, NAMES)


@pytest.mark.parametrize("place", CODES)
def test_every_code_has_words(place: str) -> None:
    each_code_has_words(LISTINGS, CODES, place)
