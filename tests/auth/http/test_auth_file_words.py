"""What people read in the files of auth's lists: words, never codes."""

import pytest
from tests.file_words import Codes, each_code_has_words, each_text_is_named, listings_in

from auth.domain.role_templates import ROLE_TEMPLATES
from auth.entrypoints import http
from contracts import FUNCTIONS

LISTINGS = listings_in(http)
CODES: Codes = {
    "roles.template": {template.code for template in ROLE_TEMPLATES},
    "roles.functions": FUNCTIONS,
    "nodes.node_type": {"organisation", "department", "warehouse", "factory"},
}
NAMES = {"name", "name_en", "code", "path", "person_name", "role_name", "node_name"}
"""Columns of what people have named themselves."""


def test_every_text_in_a_file_is_a_name_or_has_words() -> None:
    each_text_is_named(LISTINGS, CODES, NAMES)


@pytest.mark.parametrize("place", CODES)
def test_every_code_has_words(place: str) -> None:
    each_code_has_words(LISTINGS, CODES, place)
