"""How a Chinese character is read, in plain letters (ü is v, as people type it)."""

import unicodedata
from functools import cache, lru_cache
from importlib.util import find_spec
from mmap import ACCESS_READ, mmap
from pathlib import Path

READINGS_MAX = 2
"""The usual ones: of 重 zhong and chong, and no tong."""
DIAERESIS = "\N{COMBINING DIAERESIS}"


@lru_cache(maxsize=8192)
def readings(char: str) -> tuple[str, ...]:
    """None for what is no Chinese character, or one that the dictionary does not have."""
    if not _is_chinese(char):
        return ()
    plain = dict.fromkeys(_plain(marked) for marked in _marked(char).split(","))
    return tuple(one for one in plain if one)[:READINGS_MAX]


def _is_chinese(char: str) -> bool:
    return "㐀" <= char <= "鿿" or "𠀀" <= char <= "𱍏"


def _marked(char: str) -> str:
    """`zhòng,chóng`; nothing of an unknown one."""
    dictionary, key = _dictionary(), f'"{ord(char)}": "'.encode()
    start = dictionary.find(key)
    if start < 0:
        return ""
    start += len(key)
    return dictionary[start : dictionary.find(b'"', start)].decode()


def _plain(marked: str) -> str:
    """Without tones."""
    letters = unicodedata.normalize("NFD", marked.replace("ü", "v")).replace("u" + DIAERESIS, "v")
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@cache
def _dictionary() -> mmap:
    """pypinyin's, a line of JSON for each character. Looked at where it lies: loaded it takes 11 MB."""
    package = find_spec("pypinyin")
    if package is None or package.origin is None:
        raise FileNotFoundError("the dictionary of pypinyin is not installed")
    with (Path(package.origin).parent / "pinyin_dict.json").open("rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)
