"""How a Chinese character is read, in plain letters (ü is v, as people type it)."""

import os
from collections.abc import Callable
from functools import cache, lru_cache

READINGS_MAX = 2
"""The usual ones: of 重 zhong and chong, and no tong."""
Lookup = Callable[[str], list[list[str]]]


@lru_cache(maxsize=8192)
def readings(char: str) -> tuple[str, ...]:
    """None for what is no Chinese character."""
    return tuple(_lookup()(char)[0][:READINGS_MAX]) if _is_chinese(char) else ()


def _is_chinese(char: str) -> bool:
    return "㐀" <= char <= "鿿" or "𠀀" <= char <= "𱍏"


@cache
def _lookup() -> Lookup:
    """Loaded at first use and without its phrases: with them it is 45 MB more, for readings that are both kept."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    from pypinyin import Style, pinyin

    return lambda char: pinyin(char, heteronym=True, style=Style.NORMAL)
