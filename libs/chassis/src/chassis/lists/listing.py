"""A list, declared once: what it reads, its columns, and what it can be filtered and sorted by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import orjson

from chassis.problems.problem import Language

Implied = Callable[[frozenset[str]], str | None]
"""The values that a filter asks for -> a condition that all such rows fulfil, for the sake of an index; None: none."""
Tell = Callable[[Any, Language], Any]
"""What the database gives, in words for a reader of the language."""
Word = tuple[str, str]
_YES_OR_NO: Mapping[bool, Word] = {True: ("Yes", "是"), False: ("No", "否")}
_BETWEEN: Word = (", ", "、")
ColumnKind = Literal["text", "uuid", "integer", "decimal", "date", "timestamp", "boolean", "json"]


@dataclass(frozen=True, slots=True)
class Column:
    """One member of each item. `expression` is SQL over the listing's source; titles head the export columns.

    `filter` allows `?name=`, `?name_in=a,b`, and for ordered kinds `?name_from=` and `?name_to=` (inclusive),
    for text `?name_like=` (contains, any case). `sort` needs an index and an expression that is never NULL.
    `tell` words a value in the caller's language; a NULL stays none. `implied` leads a filter by equality to an index.
    `days`: there is an index (organisation, this date, key); a range of it is read day by day, in the order of the key,
    also where it is filtered by others that are `by_day`: those that no index leads to unless their value is rare.
    `like_by` leads `_like` to an index: of a part, SQL with `{0}` for the pattern. `comes_to`: the other filters that
    a value, or a part of one, can be told by as well. `one_of` is what equality asks instead, SQL with `{0}` for the
    array of the values.
    Files are read by people: `words` of codes (English, Chinese), or of each code of a JSON array, stand only there,
    and so does what `in_words` makes of a value. Answers as JSON keep the codes.
    """

    name: str
    expression: str
    kind: ColumnKind = "text"
    filter: bool = False
    sort: bool = False
    zh: str = ""
    en: str = ""
    export: bool = True
    tell: Tell | None = None
    implied: Implied | None = None
    days: bool = False
    by_day: bool = False
    like_by: Callable[[str], str | None] | None = None
    comes_to: Callable[[str], Mapping[str, str]] | None = None
    one_of: str | None = None
    words: Mapping[str, Word] | None = None
    in_words: Tell | None = None

    def told(self, value: Any, language: Language) -> Any:
        return value if self.tell is None or value is None else self.tell(value, language)

    def in_file(self, value: Any, language: Language) -> Any:
        """As told; a truth and a code in words, what has none as it is."""
        told = self.told(value, language)
        if told is None:
            return None
        if self.in_words:
            return self.in_words(told, language)
        if self.kind == "boolean":
            return _YES_OR_NO[bool(told)][_place(language)]
        if self.words is None:
            return told
        if self.kind == "json":
            return _BETWEEN[_place(language)].join(_word(self.words, code, language) for code in orjson.loads(told))
        return _word(self.words, told, language)


@dataclass(frozen=True, slots=True)
class Listing:
    """`source` is what follows FROM; every query is limited to `organisation = caller's`.

    `key` is a unique uuid expression, the tie-break of every sort. `where` is a fixed
    condition that may use $2, $3 …, the arguments given to `answer_list` ($1 is the organisation); `source` may too.
    `parameters` are query parameters that the endpoint reads itself, so they are no filters.
    """

    name: str
    source: str
    organisation: str
    key: str
    columns: tuple[Column, ...]
    default_sort: str = "-id"
    where: str = "true"
    function: str | None = None
    parameters: frozenset[str] = frozenset()
    by_name: Mapping[str, Column] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {column.name: column for column in self.columns})


def _word(words: Mapping[str, Word], code: str, language: Language) -> str:
    if code not in words:
        return code
    word = words[code][_place(language)]
    return word[:1].upper() + word[1:]


def _place(language: Language) -> int:
    return 0 if language == "en" else 1
