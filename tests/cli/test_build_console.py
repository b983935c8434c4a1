"""The console is built when its sources are newer than what was built of them; a Node that is too old is none."""

import json
import os
from pathlib import Path

import pytest

from tritally.console import build_console as building
from tritally.console.build_console import ConsoleNotBuiltError, build_console, is_stale, lacks_packages
from tritally.console.find_node import Node, find_node, version_of

DEPENDENCIES = {"tiny": "file:tiny"}
PACKAGE = {
    "name": "x",
    "scripts": {"build": "mkdir -p dist && cat page.html > dist/index.html"},
    "dependencies": DEPENDENCIES,
}
TINY = {"": {"name": "x", "dependencies": DEPENDENCIES}, "node_modules/tiny": {"resolved": "tiny", "link": True}}
FILES = {
    "package.json": json.dumps(PACKAGE),
    "package-lock.json": json.dumps(
        {"name": "x", "lockfileVersion": 3, "requires": True, "packages": {**TINY, "tiny": {"version": "1.0.0"}}}
    ),
    "tiny/package.json": json.dumps({"name": "tiny", "version": "1.0.0"}),
    "page.html": "first",
}


@pytest.fixture
def console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    directory = tmp_path / "console"
    for name, text in FILES.items():
        (directory / name).parent.mkdir(parents=True, exist_ok=True)
        (directory / name).write_text(text)
    monkeypatch.setattr(building, "console_directory", lambda: directory)
    monkeypatch.setenv("TRITALLY_CACHE", str(tmp_path / "cache"))
    return directory


def older(file: Path, seconds: float) -> None:
    at = file.stat().st_mtime - seconds
    os.utime(file, (at, at))


def test_built_once_and_again_after_a_change(console: Path) -> None:
    said: list[str] = []
    build_console(said.append)
    assert (console / "dist" / "index.html").read_text() == "first"
    assert [line.split(" ")[0] for line in said][-1] == "console"
    said.clear()
    build_console(said.append)
    assert said == []
    (console / "page.html").write_text("second")
    build_console(said.append)
    assert (console / "dist" / "index.html").read_text() == "second"
    assert not any("npm ci" in line for line in said)


def test_what_tools_make_is_no_source(console: Path) -> None:
    build_console(lambda line: None)
    for name in ("node_modules/x/late.js", "dist/late.js"):
        (console / name).parent.mkdir(parents=True, exist_ok=True)
        (console / name).write_text("later")
    assert not is_stale(console)
    older(console / "dist" / ".built", 60)
    assert is_stale(console)


def test_a_newer_lock_file_asks_for_new_packages(console: Path) -> None:
    build_console(lambda line: None)
    assert not lacks_packages(console)
    older(console / "node_modules" / ".package-lock.json", 60)
    assert lacks_packages(console)


def test_a_build_that_fails_says_why(console: Path) -> None:
    (console / "page.html").unlink()
    with pytest.raises(ConsoleNotBuiltError, match=r"page\.html"):
        build_console(lambda line: None)
    assert is_stale(console)


def test_a_node_that_is_too_old_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, said in {"node": "v18.20.4", "npm": "10.0.0"}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\necho {said}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr("tritally.console.find_node.importlib.util.find_spec", lambda name: None)
    asked: list[bool] = []
    monkeypatch.setattr("tritally.console.find_node.install_wheel", lambda: asked.append(True))
    monkeypatch.setattr("tritally.console.find_node.node_of_wheel", lambda: Node(("wheel",)))
    assert version_of("node") == (18, 20)
    assert find_node(lambda line: None) == Node(("wheel",))
    assert asked == [True]
