"""What a product, partner or warehouse is found by: one text of its code, pinyin, names and barcodes.

Each part stands between a sign that says what it is and `END`, so that a search tells the beginning of a code from the
middle of a name. A Chinese name is there by its pinyin too, whole and by initials: 螺丝刀 6 寸 is luosidao6cun, lsd6c.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, islice
from typing import Any

from documents.domain.cards.readings import readings

CODE, INITIALS, NAME, PINYIN, ENGLISH, BARCODE, END = (chr(number) for number in range(1, 8))
WAYS_MAX = 12
"""Characters that are read in two ways make several pinyin of one name."""


def search_text(card: Mapping[str, Any]) -> str:
    """Of the members `code`, `name`, `name_en`, and of a product also `barcode` and `units`."""
    barcodes = [card.get("barcode"), *(unit.get("barcode") for unit in card.get("units") or ())]
    parts = [
        (CODE, [card["code"]]),
        (INITIALS, ways(card["name"], initials_only=True)),
        (NAME, [card["name"]]),
        (PINYIN, ways(card["name"], initials_only=False)),
        (ENGLISH, [card.get("name_en")]),
        (BARCODE, barcodes),
    ]
    return "".join(f"{sign}{plain(text)}{END}" for sign, texts in parts for text in texts if text)


def plain(text: str) -> str:
    """Without case, width and control characters."""
    folded = unicodedata.normalize("NFKC", text).lower()
    return " ".join("".join(char if char.isprintable() else " " for char in folded).split())


def ways(name: str, *, initials_only: bool) -> list[str]:
    """How the name is typed in letters, the usual way first; nothing when it has no Chinese character."""
    chars = [char for char in plain(name) if char.isalnum()]
    read = [readings(char) for char in chars]
    if not any(read):
        return []
    typed = ([one or char for one, char in zip(way, chars, strict=True)] for way in _ways(read))
    return _unique("".join(one[0] for one in way) if initials_only else "".join(way) for way in typed)


def _ways(read: Sequence[Sequence[str]]) -> Iterable[list[str]]:
    """All in the usual reading, then one, then two in their other one."""
    doubtful = [place for place, found in enumerate(read) if len(found) > 1]
    others = (chosen for count in range(3) for chosen in combinations(doubtful, count))
    for chosen in islice(others, WAYS_MAX):
        yield [found[place in chosen] if found else "" for place, found in enumerate(read)]


def _unique(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))
