"""The committed lock pins every package by version and hash, and names no registry."""

import re
from pathlib import Path

LOCK = (Path(__file__).parents[2] / "requirements.lock").read_text(encoding="utf-8")


def test_every_package_is_pinned_with_hashes() -> None:
    entries = re.findall(r"^([A-Za-z0-9][\w.\-]*(?:\[[^\]]+\])?)(\S*).*?(?=^[A-Za-z0-9\-]|\Z)", LOCK, re.M | re.S)
    assert len(entries) > 50
    assert [name for name, version in entries if not version.startswith("==")] == []
    assert LOCK.count("--hash=sha256:") > len(entries)


def test_no_registry_is_named() -> None:
    assert "://" not in LOCK
