"""Every path that our Markdown names exists: a tour with dead steps is worse than none."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    *ROOT.glob("*.md"),
    *(ROOT / "decisions").glob("*.md"),
    *(ROOT / "docs").rglob("*.md"),
    *(ROOT / "data").glob("*.md"),
]
CODE_SPAN = re.compile(r"`([\w.\-]+(?:/[\w.\-]+)+/?)`|\]\((?!https?:|#|mailto:)([^)#]+)\)")


def named_paths(text: str) -> list[str]:
    """Relative paths in code spans (with a slash in them) and in links."""
    return [code or link for code, link in CODE_SPAN.findall(text)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_named_paths_exist(document: Path) -> None:
    paths = named_paths(document.read_text(encoding="utf-8"))
    missing = [path for path in paths if not ((ROOT / path).exists() or (document.parent / path).exists())]
    assert missing == []


def test_the_search_finds_paths() -> None:
    assert DOCUMENTS
    assert named_paths("see `libs/contracts` and [tour](a/b.md), not `x` or [web](https://e.org/a)") == [
        "libs/contracts",
        "a/b.md",
    ]
