"""Fixtures of tests in a real browser. All of them are marked `servers`; each module has a browser of its own.

| fixture | gives |
|---|---|
| `console` | address (str) of the console, served by Caddy before a real stack of the session |
| `seeded` | the company DEMO with products, partners, stock and documents in every state (seeded.py) |
| `page_as` | `page_as(role, phone=False, dark=False, language="zh-CN") -> Page`, signed in; role None: nobody |
| `api_as` | `api_as(role) -> Company`, to make and read data over HTTP (tests/company.py) |
| `axe` | `axe(page) -> list[str]`: what breaks WCAG AA, [] when clean |

roles: administrator keeper buyer seller accountant viewer. Tests are plain functions (Playwright's synchronous
face), never `async def`. TRITALLY_BROWSER_HOME=<home of a stack that runs> saves its start, TRITALLY_HEADED=1 shows the
browser.
TRITALLY_BROWSER_SOURCES=<a console directory> tests that one instead of ours.
A test that fails leaves pictures in .cache/browser/failures, with TRITALLY_TRACE=1 a trace too.
"""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright
from tests.browser.axe import axe as run_axe
from tests.browser.built_web import built_web
from tests.browser.chromium import SWITCHES, chromium_path
from tests.browser.console_server import console_served
from tests.browser.seeded import Seeded, seed
from tests.browser.visitor import ApiAs, PageAs, Visitor
from tests.company import Company
from tests.stacks import RunningStack, demo_on_embedded_broker, signed_in, without_role

from tritally.stack.home import Home

HERE = Path(__file__).parent
expect.set_options(timeout=20_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.servers)
            item.add_marker(pytest.mark.timeout(300))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report: pytest.TestReport = yield  # type: ignore[assignment]
    if report.failed:
        item.stash[FAILED] = True
    return report  # type: ignore[return-value]


FAILED = pytest.StashKey[bool]()


@pytest.fixture(scope="session")
def browser_stack(servers_directory: Path) -> Iterator[RunningStack]:
    chromium_path()
    given = os.environ.get("TRITALLY_BROWSER_HOME")
    if given:
        yield RunningStack(Home(Path(given)))
        return
    with demo_on_embedded_broker(servers_directory / "browser") as stack:
        yield stack


@pytest.fixture(scope="session")
def console(browser_stack: RunningStack, servers_directory: Path) -> Iterator[str]:
    with console_served(browser_stack, built_web(), servers_directory / "console") as address:
        yield address


@pytest.fixture(scope="session")
def seeded(browser_stack: RunningStack) -> Seeded:
    with browser_stack.company() as company:
        return seed(company)


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """Of one module: it occupies the thread's event loop, which other modules' async tests need."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="module")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    headed = os.environ.get("TRITALLY_HEADED") == "1"
    browser = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES, headless=not headed)
    yield browser
    browser.close()


@pytest.fixture
def page_as(
    chromium: Browser, browser_stack: RunningStack, console: str, request: pytest.FixtureRequest
) -> Iterator[PageAs]:
    visitor = Visitor(chromium, browser_stack, console)
    yield visitor.page_as
    visitor.close_all(re.sub(r"\W+", "-", request.node.name), failed=request.node.stash.get(FAILED, False))


@pytest.fixture
def api_as(browser_stack: RunningStack) -> Iterator[ApiAs]:
    with ExitStack() as clients:

        def company_of(role: str) -> Company:
            there = browser_stack.connections
            client = clients.enter_context(httpx.Client(base_url=there.address, timeout=30))
            tokens = signed_in(client, without_role(there.person("DEMO", role))).json()
            client.headers["Authorization"] = f"Bearer {tokens['access_token']}"
            return Company(client)

        yield company_of


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    return run_axe
