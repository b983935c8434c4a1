"""Small JSON files that are replaced whole, so that a reader never sees half of one."""

import os
from pathlib import Path
from typing import Any

import orjson

PRIVATE = 0o600


def read_json(path: Path) -> dict[str, Any]:
    """The object in the file; empty if there is no file."""
    if not path.exists():
        return {}
    content: dict[str, Any] = orjson.loads(path.read_bytes())
    return content


def write_json(path: Path, content: dict[str, Any]) -> None:
    """Only its owner may read it (mode 0600)."""
    partial = path.with_name(f"{path.name}.{os.getpid()}")
    with open(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE), "wb") as file:
        file.write(orjson.dumps(content, option=orjson.OPT_INDENT_2))
    partial.replace(path)
