"""A cause of "my stock did not change": when it holds, what it says, who can mend it and where."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from contracts import COMMON_TERMS, worded
from documents.domain.words.terms import TERMS

F = TypeVar("F")
Link: TypeAlias = tuple[str, str]
"""Method and address, below the one origin."""


def _nothing(_: Any) -> Mapping[str, Any]:
    return {}


def _nobody(_: Any) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Says:
    """Title, detail and what to do, with `{placeholders}` of the cause's values."""

    title: str
    detail: str
    to_do: str


@dataclass(frozen=True, slots=True)
class Cause(Generic[F]):
    """`needs` is the permission of who can mend it; None: nobody has to, or nobody can.

    `for_lack`: the reader lacks that permission, so that who can grant it is named too.
    """

    code: str
    holds: Callable[[F], bool]
    needs: Callable[[F], str | None] = _nobody
    link: Callable[[F], Link | None] = _nobody
    values: Callable[[F], Mapping[str, Any]] = _nothing
    for_lack: bool = False


def tell(cause: Cause[F], facts: F, words: Mapping[str, tuple[Says, Says]], language: str) -> dict[str, Any]:
    """The cause in words, English or Chinese. Its values are there too, so that a program can read them."""
    english, chinese = words[cause.code]
    says, values, link = english if language == "en" else chinese, cause.values(facts), cause.link(facts)
    said = worded(values, language, {**COMMON_TERMS, **TERMS})
    return {
        "cause": cause.code,
        "code": f"why_{cause.code}",
        "title": says.title.format_map(said),
        "detail": says.detail.format_map(said),
        "what_to_do": says.to_do.format_map(said),
        "link": {"method": link[0], "href": link[1]} if link else None,
        "facts": dict(values),
    }
