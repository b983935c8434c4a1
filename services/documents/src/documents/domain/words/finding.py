"""What a refusal says to a person, in English and Chinese. Texts hold `{placeholders}` of the finding's values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Words:
    """Title and detail of a refusal in both languages, and the HTTP status it has there."""

    status: int
    title: str
    title_zh: str
    detail: str
    detail_zh: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule: which, where (JSON pointer into the request), and the figures that belong to it."""

    refusal: StrEnum
    pointer: str
    values: Mapping[str, object] = field(default_factory=dict)
