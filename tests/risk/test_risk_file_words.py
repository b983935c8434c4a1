"""What people read in the files of risk's lists: words, never codes."""

from collections.abc import Collection

import pytest

from chassis import Column, Listing
from contracts import DocumentKind
from risk.domain.differences import Difference
from risk.domain.file_words import figures_in_words
from risk.entrypoints.http import DIFFERENCES

LISTINGS: list[Listing] = [DIFFERENCES]
CODES: dict[str, Collection[str]] = {"differences.kind": set(DocumentKind), "differences.difference": set(Difference)}
"""Columns whose values are codes, and which there are."""
NAMES = {"number", "figures"}


def test_figures_are_told_by_their_books() -> None:
    figures = '{"stock": "12.00", "finance": "11.00"}'
    assert figures_in_words(figures, "zh") == "库存账 12.00；资金账 11.00"
    assert figures_in_words(figures, "en") == "stock book 12.00; money book 11.00"


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
