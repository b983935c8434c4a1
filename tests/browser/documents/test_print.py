"""Documents on paper: as PDF by Chromium on A4 and on the three-part form; labels with their codes."""

import re
import zlib

import pytest
from playwright.sync_api import Page, expect
from tests.browser.seeded import Seeded
from tests.browser.visitor import PageAs

POINTS_PER_MM = 72 / 25.4


def pdf_of(page: Page) -> bytes:
    return page.pdf(prefer_css_page_size=True, print_background=True)


def page_sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of every page in millimetres; page objects may lie in compressed streams."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    text = pdf + b"".join(inflated(one) for one in streams)
    boxes = re.findall(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]", text)
    return [(round(float(w) / POINTS_PER_MM), round(float(h) / POINTS_PER_MM)) for w, h in boxes]


def inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""


@pytest.mark.parametrize(("paper", "size"), [("a4", (210, 297)), ("form", (241, 140))])
def test_a_delivery_is_printed_on_its_paper(page_as: PageAs, seeded: Seeded, paper: str, size: tuple[int, int]) -> None:
    delivery = seeded.documents["delivery"]
    page = page_as("seller")
    page.goto(f"/documents/{delivery['id']}/print?paper={paper}")
    sheet = page.locator(".sheet")
    expect(sheet.locator('img[data-code="code128"]')).to_be_visible()
    expect(sheet).to_contain_text(delivery["number"])
    expect(sheet).to_contain_text(f"¥ {delivery['gross']}")
    expect(sheet).to_contain_text("壹佰零捌元肆角捌分")
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation")).to_have_count(0)
    assert page_sizes(pdf_of(page)) == [size]


def test_labels_are_printed_as_often_as_said(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("keeper")
    page.goto(f"/documents/{seeded.documents['delivery']['id']}/labels")
    page.get_by_label(re.compile("^张数")).first.fill("2")
    expect(page.locator(".label")).to_have_count(3)
    expect(page.locator('.label img[data-code="qrcode"]')).to_have_count(3)
    page.get_by_role("button", name="打印 3 张").is_enabled()
    assert page_sizes(pdf_of(page)) == [(60, 40)] * 3
