"""Assets leave Caddy as the build compressed them, and a browser that has one never asks for it again."""

import re

import httpx
import pytest
from tests.browser.built_web import built_web


def an_asset() -> str:
    """The script that the page names."""
    found = re.search(r"/(assets/index-[\w-]+\.js)", (built_web() / "index.html").read_text())
    assert found
    return found[1]


@pytest.mark.parametrize(("encoding", "ending"), [("br", ".br"), ("gzip", ".gz")])
def test_what_was_compressed_at_the_build_is_sent_as_it_is(console: str, encoding: str, ending: str) -> None:
    asset = an_asset()
    answer = httpx.get(f"{console}/{asset}", headers={"Accept-Encoding": encoding})
    assert answer.headers["Content-Encoding"] == encoding
    assert int(answer.headers["Content-Length"]) == (built_web() / (asset + ending)).stat().st_size
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_the_page_itself_is_asked_for_each_time(console: str) -> None:
    assert httpx.get(f"{console}/documents").headers["Cache-Control"] == "no-cache"
