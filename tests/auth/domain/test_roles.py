"""Functions have names, templates hold known functions, and nobody gives what they lack."""

import pytest

from auth.domain.functions import function_names, in_contract_order, unknown_functions
from auth.domain.granting import functions_beyond, keeps_administration
from auth.domain.role_templates import ADMINISTRATOR, ROLE_TEMPLATES, RoleTemplate
from contracts import DOCUMENT_VIEW, FUNCTIONS, PEOPLE_EDIT, STOCK_VIEW


def test_every_function_has_both_names() -> None:
    names = function_names()
    assert tuple(name.code for name in names) == FUNCTIONS
    assert all(name.zh and name.en for name in names)
    assert len({name.zh for name in names}) == len({name.en for name in names}) == len(FUNCTIONS)


@pytest.mark.parametrize("template", ROLE_TEMPLATES, ids=lambda template: template.code)
def test_templates_hold_known_functions_once(template: RoleTemplate) -> None:
    assert unknown_functions(template.functions) == ()
    assert len(set(template.functions)) == len(template.functions)


def test_only_the_administrator_manages_people() -> None:
    assert [role for role in ROLE_TEMPLATES if PEOPLE_EDIT in role.functions] == [ADMINISTRATOR]
    assert ADMINISTRATOR.functions == FUNCTIONS


def test_unknown_functions_are_named() -> None:
    assert unknown_functions([STOCK_VIEW, "stock.steal", "x"]) == ("stock.steal", "x")


def test_contract_order() -> None:
    assert in_contract_order([STOCK_VIEW, DOCUMENT_VIEW, STOCK_VIEW]) == (DOCUMENT_VIEW, STOCK_VIEW)


def test_nobody_gives_what_they_lack() -> None:
    assert functions_beyond([STOCK_VIEW, PEOPLE_EDIT], frozenset({STOCK_VIEW})) == (PEOPLE_EDIT,)


@pytest.mark.parametrize(
    ("people", "kept"), [([], False), ([{STOCK_VIEW}], False), ([{STOCK_VIEW}, {PEOPLE_EDIT}], True)]
)
def test_administration_is_kept(people: list[set[str]], kept: bool) -> None:
    assert keeps_administration(map(frozenset, people)) is kept
