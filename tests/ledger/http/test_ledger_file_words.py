"""What people read in the files of ledger's lists: words, never codes."""

from collections.abc import Collection

import pytest

from chassis import Column, Listing
from contracts import AccountRole, DocumentKind
from ledger.domain.add_to_restored import RESTORED
from ledger.domain.open_item import ItemSide
from ledger.domain.posting_terms import GIFT, Part, Side
from ledger.storage import listings

LISTINGS = [value for value in vars(listings).values() if isinstance(value, Listing)]
CODES: dict[str, Collection[str]] = {
    "accounts.role": set(AccountRole),
    "accounts.side": set(Side),
    "vouchers.part": set(Part),
    "vouchers.flag": {GIFT, RESTORED},
    "vouchers.kind": set(DocumentKind),
    "open-items.side": set(ItemSide),
    "open-items.kind": set(DocumentKind),
    "trial-balance.side": set(Side),
    "account-ledger.kind": set(DocumentKind),
    "partner-ledger.kind": set(DocumentKind),
}
"""Columns whose values are codes, and which there are."""
NAMES = {
    *("number", "name_zh", "name_en", "period", "document_number", "voucher_number", "partner_code", "partner_name"),
    *("product_code", "product_name", "currency"),
}
"""Columns of numbers, months and what people have named themselves."""


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
