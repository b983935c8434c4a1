"""A business "no" at the edge: RFC 9457 problem+json with a stable code, in the caller's language.

STALE = problem("stale_version", 409, en=("Stale version", "At {current} now."), zh=("版本已变", "现为 {current}。"))
raise STALE(pointer="/version", current=3)
raise INVALID.many([UNKNOWN_PRODUCT(pointer="/lines/0/product_id", product=product_id), ...])
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from contracts import COMMON_TERMS, Terms, worded

Language = Literal["zh", "en"]
Wording = tuple[str, str]
"""Title and detail; the detail may hold {placeholders}."""


@dataclass(frozen=True, slots=True)
class ProblemType:
    """One kind of problem. Calling it makes the `Problem` to raise."""

    code: str
    status: int
    en: Wording
    zh: Wording
    terms: Terms = field(default_factory=lambda: COMMON_TERMS, hash=False)

    def __call__(
        self, *, pointer: str | None = None, headers: Mapping[str, str] | None = None, **values: Any
    ) -> "Problem":
        return Problem(self, pointer=pointer, headers=headers or {}, values=values)

    def many(self, errors: Sequence["Problem"], **values: Any) -> "Problem":
        """One answer that names several errors, each with its own code and pointer."""
        return Problem(self, values=values, errors=tuple(errors))

    def title(self, language: Language) -> str:
        return (self.en if language == "en" else self.zh)[0]

    def detail(self, language: Language, values: Mapping[str, Any]) -> str:
        text = (self.en if language == "en" else self.zh)[1]
        return text.format_map(worded(values, language, self.terms))


@dataclass(eq=False)
class Problem(Exception):  # noqa: N818 - RFC 9457 calls it a problem
    """The answer instead of a result. `pointer` is a JSON pointer into the request body."""

    type: ProblemType
    pointer: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)
    errors: tuple["Problem", ...] = ()

    def __str__(self) -> str:
        return f"{self.type.status} {self.type.code}: {self.type.detail('en', self.values)}"

    def as_error(self, language: Language) -> dict[str, Any]:
        """Its entry in `errors[]`."""
        named = {"pointer": self.pointer or "", "code": self.type.code}
        return {**self.values, **named, "detail": self.type.detail(language, self.values)}

    def body(self, language: Language) -> dict[str, Any]:
        """The members of the problem document; the values are members too, so that a program can read them."""
        known = {
            "type": f"urn:tritally:problem:{self.type.code}",
            "title": self.type.title(language),
            "status": self.type.status,
            "detail": self.type.detail(language, self.values),
            "code": self.type.code,
        }
        errors = [error.as_error(language) for error in self._named_errors()]
        return {**self.values, **known, **({"errors": errors} if errors else {})}

    def _named_errors(self) -> tuple["Problem", ...]:
        return self.errors or ((self,) if self.pointer is not None else ())


def problem(code: str, status: int, *, en: Wording, zh: Wording, terms: Terms | None = None) -> ProblemType:
    """Declare a kind of problem beside the rule that raises it. `terms`: words of codes in its texts."""
    return ProblemType(code, status, en, zh, {**COMMON_TERMS, **(terms or {})})
