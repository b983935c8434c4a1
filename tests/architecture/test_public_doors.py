"""Each library has one public door; this pins what goes through it, so that a change of the door is a decision."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIBRARIES = ("contracts", "messaging", "chassis")
CONSUMERS = [*(ROOT / "services").glob("*/src/*"), ROOT / "cli/src/tritally"]


def door(library: str) -> list[str]:
    """`__all__` as the library's `__init__.py` states it."""
    tree = ast.parse((ROOT / f"libs/{library}/src/{library}/__init__.py").read_text(encoding="utf-8"))
    values = [node.value for node in tree.body if isinstance(node, ast.Assign) and _names_all(node)]
    names: list[str] = ast.literal_eval(values[0])
    return names


def _names_all(node: ast.Assign) -> bool:
    return any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets)


@pytest.mark.parametrize("library", LIBRARIES)
def test_the_door_is_as_pinned(library: str) -> None:
    pinned = (Path(__file__).parent / f"doors/{library}.txt").read_text(encoding="utf-8").split()
    assert sorted(door(library)) == pinned


@pytest.mark.parametrize("library", LIBRARIES)
def test_services_come_in_through_the_door(library: str) -> None:
    """`from contracts.values import …` in a service would be a window."""
    windows = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {node.module}"
        for folder in CONSUMERS
        for file in folder.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{library}.")
    ]
    assert [window for window in windows if not _is_for_migrations(window)] == []


def _is_for_migrations(window: str) -> bool:
    """Tables for alembic stay out of the door, so that no service loads SQLAlchemy at run time."""
    return window.endswith((".tables", ".schema", ".migrate", ".migrations"))
