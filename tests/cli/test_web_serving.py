"""What Caddy serves besides the services: the console as one page at all its addresses, files of a demo, API pages."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tritally.servers.caddy import CaddyServer
from tritally.servers.ports import free_port, listening
from tritally.stack.known_services import SERVICES

PAGE, SCRIPT, STORIES = "<!doctype html><title>Tritally</title>", "export const tallies = 3;\n" * 100, '{"stories": []}'


def caddy_for(directory: Path, web: Path) -> CaddyServer:
    services = {service: free_port() for service in SERVICES}
    return CaddyServer(directory / "caddy", listening(None), services, web=web, demo_files=directory / "demo")


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    directory = tmp_path_factory.mktemp("web")
    for name, text in {
        "dist/index.html": PAGE,
        "dist/assets/app-1a2b.js": SCRIPT,
        "dist/manifest.webmanifest": "{}",
        "demo/stories.json": STORIES,
    }.items():
        file = directory / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    caddy = caddy_for(directory, directory / "dist")
    caddy.start()
    with httpx.Client(base_url=caddy.address) as client:
        yield client
    caddy.stop()


@pytest.mark.parametrize(
    "path", ["/", "/documents", "/documents/0193?why=1", "/stock/ledger", "/nowhere.html", "/demos"]
)
def test_every_address_of_the_console_is_its_page(web: httpx.Client, path: str) -> None:
    answer = web.get(path)
    assert (answer.status_code, answer.text) == (200, PAGE)
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.headers["content-type"].startswith("text/html")


def test_assets_are_kept_for_ever_and_compressed(web: httpx.Client) -> None:
    answer = web.get("/assets/app-1a2b.js", headers={"Accept-Encoding": "gzip"})
    assert (answer.status_code, answer.text) == (200, SCRIPT)
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-encoding"] == "gzip"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/assets/app-older.js", 404),
        ("/demo/nothing.json", 404),
        ("/api/nothing", 404),
        ("/api/ledger/metrics", 404),
        ("/manifest.webmanifest", 200),
        ("/demo/stories.json", 200),
        ("/api/docs", 200),
        ("/api/docs/page.js", 200),
        ("/api/ledger/docs", 200),
        ("/api/ledger/vouchers", 503),
    ],
)
def test_other_addresses(web: httpx.Client, path: str, status: int) -> None:
    answer = web.get(path)
    assert answer.status_code == status
    assert answer.text != PAGE
    assert "immutable" not in answer.headers.get("cache-control", "")


def test_the_page_may_load_nothing_from_elsewhere(web: httpx.Client) -> None:
    policy = web.get("/").headers["content-security-policy"]
    rules = {name: values for name, *values in (rule.split() for rule in policy.split(";"))}
    assert rules["default-src"] == rules["connect-src"] == rules["manifest-src"] == ["'self'"]
    assert rules["script-src"] == ["'self'", "'wasm-unsafe-eval'"]
    assert rules["worker-src"] == ["'self'", "blob:"]
    assert "https:" not in policy


def test_without_a_console_one_is_led_to_the_api_pages(tmp_path: Path) -> None:
    caddy = caddy_for(tmp_path, tmp_path / "dist")
    caddy.start()
    answer = httpx.get(f"{caddy.address}/documents", follow_redirects=True)
    caddy.stop()
    assert answer.url.path == "/api/docs"
    assert "HTTP API" in answer.text
