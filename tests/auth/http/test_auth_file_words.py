"""What people read in the files of auth's lists: words, never codes."""

from collections.abc import Collection

import pytest

from auth.domain.role_templates import ROLE_TEMPLATES
from auth.entrypoints.http import lists
from chassis import Column, Listing
from contracts import FUNCTIONS

LISTINGS = [value for value in vars(lists).values() if isinstance(value, Listing)]
CODES: dict[str, Collection[str]] = {
    "roles.template": {template.code for template in ROLE_TEMPLATES},
    "roles.functions": FUNCTIONS,
    "nodes.node_type": {"organisation", "department", "warehouse", "factory"},
}
"""Columns whose values are codes, and which there are."""
NAMES = {"name", "name_en", "code", "path", "person_name", "role_name", "node_name"}
"""Columns of what people have named themselves."""


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
