"""What a page of the console is for, and what somebody finds there who may do it or may not."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.roles.stage import Stage
from tests.browser.settled import visit

from contracts import FUNCTION_WORDS

ROLES = ("administrator", "keeper", "buyer", "seller", "accountant", "viewer")
MAY: dict[str, frozenset[str]] = {
    function: frozenset(roles.split())
    for function, roles in {
        "document.view": " ".join(ROLES),
        "document.edit": "administrator keeper buyer seller accountant",
        "document.void": "administrator buyer seller",
        "document.unaudit": "administrator accountant",
        "document.audit.purchase_receipt": "administrator keeper buyer",
        "document.audit.sales_delivery": "administrator keeper seller",
        "document.audit.sales_return": "administrator keeper seller",
        "document.audit.customer_receipt": "administrator accountant",
        "document.audit": "administrator keeper buyer seller accountant",
        "master.view": " ".join(ROLES),
        "master.edit": "administrator",
        "settings.edit": "administrator",
        "stock.view": " ".join(ROLES),
        "stock.count": "administrator keeper",
        "stock.reserve": "administrator keeper seller",
        "stock.recompute": "administrator accountant",
        "ledger.view": "administrator accountant viewer",
        "ledger.close": "administrator accountant",
        "operations.view": "administrator",
    }.items()
}
"""Who has which function. Source: auth domain/role_templates.py; auth is asked whether it is so.

`document.audit` stands for the audit of any kind."""


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody before an open page."""

    page: Page
    role: str
    stage: Stage

    def may(self, function: str) -> bool:
        return self.role in MAY[function]

    def button(self, name: str) -> Locator:
        """Whose name begins so: some carry an icon or a count behind it."""
        return self.page.get_by_role("button", name=re.compile(f"^{name}"))

    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog")

    def row(self, text: str) -> Locator:
        return self.page.get_by_role("row").filter(has_text=text)


Step = Callable[[Act], None]
At = Callable[[Stage], str]


@dataclass(frozen=True, slots=True)
class Deed:
    """The main action of the page at `route`, which takes the function `needs`; `at`: the address to open.

    `lacking`: what who may not finds there instead; who may, does it and sees its result."""

    route: str
    name: str
    needs: str
    at: At
    do: Step
    lacking: Step | None = None

    @property
    def on_phone(self) -> bool:
        return self.route == "/m" or self.route.startswith("/m/")

    def by(self, act: Act) -> None:
        visit(act.page, self.at(act.stage))
        if act.may(self.needs):
            self.do(act)
        else:
            (self.lacking or forbidden(self.needs))(act)


def cells(deeds: Iterable[Deed]) -> list[object]:
    """Each deed by each role, page by page for one role after the other: a browser keeps what it has loaded."""
    return [pytest.param(deed, role, id=f"{role}:{deed.name}") for role in ROLES for deed in deeds]


def plain(path: str) -> At:
    return lambda _stage: path


def of(thing: str, path: str) -> At:
    """The address of something of the stage, its id in place of `{}`."""
    return lambda stage: path.format(getattr(stage, thing)["id"])


def forbidden(function: str) -> Step:
    """The whole page says which permission is missing, and who can grant it."""

    def told(act: Act) -> None:
        expect(act.page.get_by_role("heading", level=1)).to_have_text("您没有权限使用此页")
        expect(act.page.get_by_role("main")).to_contain_text(f"缺少权限：{named(function)}。请联系管理员授予。")

    return told


def absent(*names: str) -> Step:
    """The page is there and offers no button of these names."""

    def seen(act: Act) -> None:
        for name in names:
            expect(act.button(name)).to_have_count(0)

    return seen


def greyed(name: str, function: str) -> Step:
    """The button is there, off, and says which permission it takes."""

    def seen(act: Act) -> None:
        button = act.button(name).first
        expect(button).to_be_disabled()
        expect(button).to_have_attribute(
            "aria-description", re.compile(f"缺少权限：{named(function)}。请联系管理员授予")
        )

    return seen


def named(function: str) -> str:
    return FUNCTION_WORDS[function][1]


def state(act: Act, word: str) -> None:
    """Of the open document, as its head shows it live."""
    expect(act.page.locator(".page-header").get_by_role("status")).to_contain_text(word, timeout=60_000)
