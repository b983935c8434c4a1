"""A filter by equality may say what else is true of its rows, so that an index is found."""

import pytest

from chassis.lists.filters import conditions
from chassis.lists.listing import Column, Listing


def _implied(values: frozenset[str]) -> str | None:
    return "is_open" if values <= {"draft", "sent"} else None


LISTING = Listing(
    "papers", "papers", "organisation_id", "id", (Column("state", "state", filter=True, implied=_implied),)
)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("state", "draft", "(state) = {}::text AND (is_open)"),
        ("state", "done", "(state) = {}::text"),
        ("state_in", "draft,sent", "(state) = ANY({}::text[]) AND (is_open)"),
        ("state_in", "draft,done", "(state) = ANY({}::text[])"),
        ("state_from", "draft", "(state) >= {}::text"),
    ],
)
def test_what_a_filter_implies(name: str, text: str, expected: str) -> None:
    assert conditions(LISTING, [(name, text)])[0].sql == expected
