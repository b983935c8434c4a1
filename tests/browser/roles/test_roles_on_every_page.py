"""Each page as each role: its main action with its result, or in words why not and who can change that."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from tests.browser.conftest import FAILED
from tests.browser.lasting_company import lasting_company
from tests.browser.pages import routes
from tests.browser.roles.deeds import MAY, ROLES, Act, Deed, cells
from tests.browser.roles.deeds_counts import COUNT_DEEDS
from tests.browser.roles.deeds_documents import DOCUMENT_DEEDS
from tests.browser.roles.deeds_followers import FOLLOWER_DEEDS
from tests.browser.roles.deeds_masters import MASTER_DEEDS
from tests.browser.roles.deeds_phone import PHONE_DEEDS
from tests.browser.roles.deeds_stock import STOCK_DEEDS
from tests.browser.roles.stage import Stage
from tests.browser.roles.troupe import Troupe
from tests.browser.seeded import Seeded
from tests.browser.visitor import ApiAs, Visitor
from tests.stacks import RunningStack

DEEDS = (*DOCUMENT_DEEDS, *FOLLOWER_DEEDS, *STOCK_DEEDS, *COUNT_DEEDS, *MASTER_DEEDS, *PHONE_DEEDS)
AUDIT = "document.audit"


@pytest.fixture(scope="module")
def stage(browser_stack: RunningStack, seeded: Seeded) -> Iterator[Stage]:
    with lasting_company(browser_stack) as company:
        yield Stage(company, seeded)


@pytest.fixture(scope="module")
def troupe(chromium: Browser, browser_stack: RunningStack, console: str) -> Iterator[Troupe]:
    visitor = Visitor(chromium, browser_stack, console)
    yield Troupe(visitor)
    visitor.close_all("roles", failed=False)


@pytest.fixture
def act(deed: Deed, role: str, troupe: Troupe, stage: Stage, request: pytest.FixtureRequest) -> Iterator[Act]:
    whose = (role, deed.on_phone)
    yield Act(troupe.page(whose), role, stage)
    if request.node.stash.get(FAILED, False):
        troupe.give_up(whose, request.node.name)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_has_the_functions_of_the_table(role: str, api_as: ApiAs) -> None:
    functions = set(api_as(role).get("auth", "/me")["functions"])
    audits = {AUDIT} if any(code.startswith(AUDIT) for code in functions) else set()
    assert {code for code, roles in MAY.items() if role in roles} == (functions | audits) & MAY.keys()


def test_every_page_has_a_main_action() -> None:
    assert {route.path for route in routes()} == {deed.route for deed in DEEDS}


@pytest.mark.parametrize(("deed", "role"), cells(DEEDS))
def test_a_role_does_what_it_may_and_is_told_what_it_may_not(deed: Deed, role: str, act: Act, troupe: Troupe) -> None:
    deed.by(act)
    assert troupe.complaints((role, deed.on_phone)) == []
