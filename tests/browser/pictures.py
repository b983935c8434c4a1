"""`python -m tests.browser.pictures`: a picture of every page of a running demo, desk and phone, in both languages.

Into docs/pictures/<language>/<desk or phone>/<page>.webp, made small by the browser itself; TRITALLY_HOME: which demo.
"""

import base64
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, sync_playwright
from tests.browser.built_web import built_web
from tests.browser.chromium import SWITCHES, chromium_path
from tests.browser.console_server import console_served
from tests.browser.pages import Route, routes
from tests.browser.settled import visit
from tests.browser.things_of_demo import things_of
from tests.browser.visitor import Visitor
from tests.stacks import RunningStack, signed_in, without_role

from tritally.project import project_directory
from tritally.stack.companies import HARDWARE
from tritally.stack.home import find_home

QUALITY = 0.72
PAINTING_MS = 600
LANGUAGES = ("zh-CN", "en")
SMALLER = """
async ([png, quality]) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', quality).split(',')[1];
}
"""


def take_all(only: list[str]) -> None:
    """`only`: parts of paths; none: every page."""
    stack = RunningStack(find_home())
    target = project_directory() / "docs" / "pictures"
    with (
        TemporaryDirectory() as scratch,
        console_served(stack, built_web(), Path(scratch)) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES)
        visitor = Visitor(browser, stack, address, HARDWARE.code, traced=False)
        filled = addresses(stack, address, only)
        for language in LANGUAGES:
            for phone in (False, True):
                take(visitor, [one for one in filled if one[0].phone == phone], language, target)
        visitor.close_all("pictures", failed=False)
        browser.close()


def addresses(stack: RunningStack, address: str, only: list[str]) -> list[tuple[Route, str]]:
    person = stack.connections.person(HARDWARE.code, "administrator")
    with httpx.Client(base_url=address, timeout=30) as client:
        token = signed_in(client, without_role(person)).json()["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        things = things_of(client)
    wanted = [route for route in routes() if not only or any(part in route.path for part in only)]
    return [(route, filled) for route in wanted if (filled := route.filled(things)) is not None]


def take(visitor: Visitor, filled: list[tuple[Route, str]], language: str, target: Path) -> None:
    if not filled:
        return
    phone = filled[0][0].phone
    page = visitor.page_as("administrator", phone=phone, language=language)
    folder = target / language / ("phone" if phone else "desk")
    folder.mkdir(parents=True, exist_ok=True)
    for route, address in filled:
        picture = folder / f"{name_of(route)}.webp"
        try:
            visit(page, address)
            page.wait_for_timeout(PAINTING_MS)
        except (PlaywrightError, AssertionError) as error:
            print(f"{address}: {str(error).splitlines()[0]}", file=sys.stderr)  # noqa: T201
            continue
        picture.write_bytes(smaller(page, page.screenshot()))
        print(picture, flush=True)  # noqa: T201


def smaller(page: Page, png: bytes) -> bytes:
    encoded: str = page.evaluate(SMALLER, [base64.b64encode(png).decode(), QUALITY])
    return base64.b64decode(encoded)


def name_of(route: Route) -> str:
    """`/documents/:id/trace` is documents-id-trace."""
    return "-".join(words(route.path.removeprefix("/m") if route.phone else route.path)) or "home"


def words(path: str) -> Iterator[str]:
    return (match[0] for match in re.finditer(r"\w+", path))


if __name__ == "__main__":
    take_all(sys.argv[1:])
