"""What people read in the files of risk's lists: words, never codes."""

import pytest
from tests.file_words import Codes, each_code_has_words, each_text_is_named

from chassis import Listing
from contracts import DocumentKind
from risk.domain.differences import Difference
from risk.domain.file_words import figures_in_words
from risk.entrypoints.http import DIFFERENCES

LISTINGS: list[Listing] = [DIFFERENCES]
CODES: Codes = {"differences.kind": set(DocumentKind), "differences.difference": set(Difference)}
NAMES = {"number", "figures"}


def test_figures_are_told_by_their_books() -> None:
    figures = '{"stock": "12.00", "finance": "11.00"}'
    assert figures_in_words(figures, "zh") == "库存账 12.00；资金账 11.00"
    assert figures_in_words(figures, "en") == "stock book 12.00; money book 11.00"


def test_every_text_in_a_file_is_a_name_or_has_words() -> None:
    each_text_is_named(LISTINGS, CODES, NAMES)


@pytest.mark.parametrize("place", CODES)
def test_every_code_has_words(place: str) -> None:
    each_code_has_words(LISTINGS, CODES, place)
