"""Materialised paths of the organisation tree: `/<root id>/<child id>/`, so that a subtree is one prefix.

The root node is the organisation itself, and its id is the organisation's id.
"""

from uuid import UUID

DEPTH_MAX = 12


def root_path(node_id: UUID) -> str:
    return f"/{node_id}/"


def child_path(parent_path: str, node_id: UUID) -> str:
    return f"{parent_path}{node_id}/"


def depth(path: str) -> int:
    """1 for the organisation itself."""
    return path.count("/") - 1


def is_within(path: str, ancestor_path: str) -> bool:
    """A node is within itself."""
    return path.startswith(ancestor_path)


def moved_path(path: str, old_ancestor_path: str, new_ancestor_path: str) -> str:
    """Path of a node after its ancestor went from one place to another."""
    return new_ancestor_path + path.removeprefix(old_ancestor_path)
