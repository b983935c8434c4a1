"""Path arithmetic of the organisation tree, and names that are the same."""

from uuid import UUID

import pytest

from auth.domain.names import folded
from auth.domain.paths import child_path, depth, is_within, moved_path, root_path

A, B, C = UUID(int=1), UUID(int=2), UUID(int=3)
ROOT = root_path(A)
BRANCH = child_path(ROOT, B)


def test_paths() -> None:
    assert f"/{A}/{B}/" == BRANCH
    assert (depth(ROOT), depth(BRANCH)) == (1, 2)
    assert is_within(BRANCH, ROOT)
    assert is_within(ROOT, ROOT)
    assert not is_within(ROOT, BRANCH)


def test_a_subtree_moves_with_its_ancestor() -> None:
    assert moved_path(child_path(BRANCH, C), BRANCH, child_path(root_path(C), B)) == f"/{C}/{B}/{C}/"


@pytest.mark.parametrize(
    ("typed", "key"), [(" Anna  Li ", "anna li"), ("ＡＮＮＡ Li", "anna li"), ("张三", "张三"), ("STRASSE", "strasse")]
)
def test_folded(typed: str, key: str) -> None:
    assert folded(typed) == key
