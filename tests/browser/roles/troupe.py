"""One browser page per role, on desk and on phone, that stays while many addresses are opened in it."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import Page
from tests.browser.settled import complaints
from tests.browser.visitor import TRACES, Visitor, keep_evidence

Whose = tuple[str, bool]
"""A role, and whether it is on its phone."""


@dataclass
class Troupe:
    """`heard`: what the pages threw since they were last asked."""

    visitor: Visitor
    pages: dict[Whose, Page] = field(default_factory=dict)
    heard: dict[Whose, list[str]] = field(default_factory=dict)

    def page(self, whose: Whose) -> Page:
        if whose not in self.pages:
            role, phone = whose
            self.pages[whose] = self.visitor.page_as(role, phone=phone)
            self.heard[whose] = complaints(self.pages[whose])
        return self.pages[whose]

    def complaints(self, whose: Whose) -> list[str]:
        told = list(self.heard[whose])
        self.heard[whose].clear()
        return told

    def give_up(self, whose: Whose, test: str) -> None:
        """The page that a failed test left somewhere: its picture is kept, the next test opens another."""
        page = self.pages.pop(whose)
        keep_evidence(page.context, TRACES / re.sub(r"\W+", "-", test), traced=False)
        page.close()
