"""What people read in the files of ledger's lists: words, never codes."""

import pytest
from tests.file_words import Codes, each_code_has_words, each_text_is_named

from chassis import Listing
from contracts import AccountRole, DocumentKind
from ledger.domain.add_to_restored import RESTORED
from ledger.domain.open_item import ItemSide
from ledger.domain.posting_terms import GIFT, Part, Side
from ledger.storage import listings

LISTINGS = [value for value in vars(listings).values() if isinstance(value, Listing)]
CODES: Codes = {
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
NAMES = {
    *("number", "name_zh", "name_en", "period", "document_number", "voucher_number", "partner_code", "partner_name"),
    *("product_code", "product_name", "currency"),
}
"""Columns of numbers, months and what people have named themselves."""


def test_every_text_in_a_file_is_a_name_or_has_words() -> None:
    each_text_is_named(LISTINGS, CODES, NAMES)


@pytest.mark.parametrize("place", CODES)
def test_every_code_has_words(place: str) -> None:
    each_code_has_words(LISTINGS, CODES, place)
