"""The camera reads a barcode from our own origin's reader; a hardware scanner is heard wherever the focus is."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect
from tests.browser.chromium import SWITCHES, chromium_path
from tests.browser.phone.barcode_gun import scan_with_gun
from tests.browser.phone.barcode_picture import write_barcode_video
from tests.browser.visitor import ApiAs, PageAs

CODE = "6912345678901"


def with_check_digit(twelve: str) -> str:
    total = sum(int(digit) * (3 if index % 2 else 1) for index, digit in enumerate(twelve))
    return twelve + str(-total % 10)


SEEN = with_check_digit(CODE[:12])


@pytest.fixture(scope="module")
def chromium(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    video = write_barcode_video(Path(tmp_path_factory.mktemp("camera")) / "barcode.y4m", SEEN)
    fake = ["--use-fake-device-for-media-stream", f"--use-file-for-fake-video-capture={video}"]
    browser = playwright.chromium.launch(executable_path=chromium_path(), args=[*SWITCHES, *fake])
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def known() -> dict[str, str]:
    return {}


def product_of(api_as: ApiAs, known: dict[str, str]) -> str:
    """The name of a product with the barcode that the camera sees; made once."""
    if "name" not in known:
        company = api_as("administrator")
        found = company.get("documents", "/products/search", q=SEEN)["items"]
        known["name"] = (found or [company.product(name="Seen by the camera", barcode=SEEN)])[0]["name"]
    return known["name"]


def test_the_camera_reads_a_barcode_without_asking_another_site(
    page_as: PageAs, api_as: ApiAs, known: dict[str, str], console: str
) -> None:
    name = product_of(api_as, known)
    page = page_as("keeper", phone=True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("/m/lookup")
    page.get_by_role("button", name="用摄像头扫码").click()
    expect(page.get_by_role("heading", name=name)).to_be_visible(timeout=60_000)
    assert any(url.endswith(".wasm") for url in asked)
    assert [url for url in asked if not url.startswith((console, "blob:", "data:"))] == []


def test_the_reader_is_loaded_only_when_the_camera_is_used(page_as: PageAs) -> None:
    page = page_as("keeper", phone=True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("/m/lookup")
    expect(page.get_by_role("button", name="用摄像头扫码")).to_be_visible()
    assert not any("wasm" in url or "Camera" in url for url in asked)


def test_a_hardware_scanner_is_heard_anywhere_and_leaves_fields_as_they_were(
    page_as: PageAs, api_as: ApiAs, known: dict[str, str]
) -> None:
    name = product_of(api_as, known)
    page = page_as("keeper", phone=True)
    page.goto("/m/lookup")
    field = page.get_by_role("textbox")
    expect(field).to_be_visible()
    page.locator("h1").click()
    scan_with_gun(page, SEEN)
    expect(page.get_by_role("heading", name=name)).to_be_visible()
    expect(field).to_have_value("")


def test_a_code_that_nobody_knows_is_told_under_the_field(page_as: PageAs, axe: Callable[[Page], list[str]]) -> None:
    page = page_as("keeper", phone=True)
    page.goto("/m/lookup")
    expect(page.get_by_role("textbox")).to_be_visible()
    scan_with_gun(page, "0000000000000")
    expect(page.get_by_text("没有找到「0000000000000」")).to_be_visible()
    assert axe(page) == []
