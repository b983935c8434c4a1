"""Transactions begin and end in the libraries; a service that commits by itself breaks 'one transaction per batch'."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
FORBIDDEN = {"commit", "rollback"}


def test_no_service_commits_by_itself() -> None:
    calls = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in (ROOT / "services").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in FORBIDDEN
    ]
    assert calls == []


def test_domain_reads_no_clock() -> None:
    """A decision is a pure function: the time comes in as an argument."""
    clocks = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in (ROOT / "services").glob("*/src/*/domain/**/*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today", "monotonic", "perf_counter"}
    ]
    assert clocks == []
