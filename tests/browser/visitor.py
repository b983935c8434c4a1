"""Opens pages of the console as a person: signed in, in a language, on a desk or a phone, in light or dark."""

import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import Browser, BrowserContext, Page, StorageState, ViewportSize
from tests.company import Company
from tests.stacks import RunningStack, signed_in, without_role

from tritally.project import cache_directory

DESK: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 360, "height": 740}
PageAs = Callable[..., Page]
ApiAs = Callable[[str], Company]
TRACES = cache_directory() / "browser" / "failures"


@dataclass
class Visitor:
    """`organisation` is whose people are meant by a role."""

    browser: Browser
    stack: RunningStack
    address: str
    organisation: str = "DEMO"
    traced: bool = os.environ.get("TRITALLY_TRACE") == "1"
    contexts: list[BrowserContext] = field(default_factory=list)

    def page_as(
        self, role: str | None, *, phone: bool = False, dark: bool = False, language: str = "zh-CN", **more: Any
    ) -> Page:
        """A page of a browser profile of its own, at no address yet; role None: nobody is signed in."""
        return self.profile_as(role, phone=phone, dark=dark, language=language, **more).new_page()

    def profile_as(
        self, role: str | None, *, phone: bool = False, dark: bool | None = False, language: str = "zh-CN", **more: Any
    ) -> BrowserContext:
        """dark None: as the system has it, light at first."""
        appearance = "system" if dark is None else "dark" if dark else "light"
        kept = {"tritally.language": language, "tritally.appearance": appearance}
        if role is not None:
            kept["tritally.session"] = json.dumps(self.session_of(role))
        context = self.browser.new_context(
            base_url=self.address,
            viewport=PHONE if phone else DESK,
            has_touch=phone,
            is_mobile=phone,
            locale=language,
            timezone_id="Asia/Shanghai",
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
            storage_state=stored(self.address, kept),
            **more,
        )
        context.set_default_timeout(15_000)
        if self.traced:
            context.tracing.start(screenshots=True, snapshots=True)
        self.contexts.append(context)
        return context

    def session_of(self, role: str) -> dict[str, Any]:
        """As console/src/api/session.ts keeps it."""
        person = self.stack.connections.person(self.organisation, role)
        with httpx.Client(base_url=self.address, timeout=30) as client:
            tokens = signed_in(client, without_role(person)).json()
        until = (time.time() + tokens["expires_in"]) * 1000
        return {"access": tokens["access_token"], "refresh": tokens["refresh_token"], "until": until}

    def close_all(self, test: str, *, failed: bool) -> None:
        """After a test that failed: the pages as they were, in .cache/browser/failures."""
        for number, context in enumerate(self.contexts):
            if failed:
                keep_evidence(context, TRACES / f"{test}-{number}", traced=self.traced)
            context.close()
        self.contexts.clear()


def stored(origin: str, values: Mapping[str, str]) -> StorageState:
    local = [{"name": name, "value": value} for name, value in values.items()]
    return {"cookies": [], "origins": [{"origin": origin, "localStorage": local}]}  # type: ignore[typeddict-item]


def keep_evidence(context: BrowserContext, stem: Path, *, traced: bool) -> None:
    """A picture of each open page, and `<stem>.zip` for `playwright show-trace` where it was traced."""
    stem.parent.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(context.pages):
        page.screenshot(path=f"{stem}-{number}.png", timeout=5_000)
    if traced:
        context.tracing.stop(path=f"{stem}.zip")
