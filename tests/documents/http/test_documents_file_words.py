"""What people read in the files of documents's lists: words, never codes."""

from collections.abc import Collection
from importlib import import_module
from pkgutil import iter_modules

import pytest

from chassis import Column, Listing
from contracts import DocumentKind, MoneyAccount, OtherReason, PartnerRole, StockRefusal, Valuation, VoucherRefusal
from documents.domain.states.batches import BatchState
from documents.domain.states.fulfilment import Fulfilment
from documents.domain.states.state import Action, DocumentState
from documents.domain.trace.tell_refusal import refused_why
from documents.entrypoints import http

MODULES = [import_module(f"{http.__name__}.{module.name}") for module in iter_modules(http.__path__)]
LISTINGS = [*{id(one): one for each in MODULES for one in vars(each).values() if isinstance(one, Listing)}.values()]
CODES: dict[str, Collection[str]] = {
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
"""Columns whose values are codes, and which there are."""
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


def texts() -> dict[str, Column]:
    """Every column of text or JSON that stands in a file, as `list.column`."""
    return {
        f"{listing.name}.{column.name}": column
        for listing in LISTINGS
        for column in listing.columns
        if column.export and column.kind in ("text", "json")
    }


def test_every_text_in_a_file_is_a_name_or_has_words() -> None:
    unnamed = {place for place, column in texts().items() if column.name not in NAMES}
    assert unnamed == CODES.keys()
    every = [column for listing in LISTINGS for column in listing.columns if column.export]
    assert [column.name for column in every if not (column.zh and column.en) or column.kind == "uuid"] == []


@pytest.mark.parametrize("place", CODES)
def test_every_code_has_words(place: str) -> None:
    column = texts()[place]
    for code in CODES[place]:
        asked = f'["{code}"]' if column.kind == "json" else code
        english, chinese = column.in_file(asked, "en"), column.in_file(asked, "zh")
        assert "_" not in english + chinese, place
        assert not chinese.isascii(), place
