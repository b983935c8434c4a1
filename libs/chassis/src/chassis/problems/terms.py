"""Codes in the texts that people read: each in the reader's language, while programs read the code itself."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from contracts import DIRECTION_WORDS, FUNCTION_WORDS, KIND_WORDS, REASON_WORDS, ROLE_WORDS, SERVICE_WORDS

Terms: TypeAlias = Mapping[str, Mapping[str, tuple[str, str]]]
"""Placeholder -> code -> English, Chinese."""
COMMON_TERMS: Terms = {
    "kind": KIND_WORDS,
    "permission": FUNCTION_WORDS,
    "functions": FUNCTION_WORDS,
    "service": SERVICE_WORDS,
    "by": SERVICE_WORDS,
    "role": ROLE_WORDS,
    "reason": REASON_WORDS,
    "allowed": REASON_WORDS,
    "direction": DIRECTION_WORDS,
}
_BETWEEN = ", "


def worded(values: Mapping[str, Any], language: str, terms: Terms) -> dict[str, Any]:
    """The values of a text; a code, or several with commas between, becomes words. What has none stays."""
    return {name: _worded(value, terms[name], language) if name in terms else value for name, value in values.items()}


def _worded(value: Any, words: Mapping[str, tuple[str, str]], language: str) -> Any:
    if isinstance(value, (tuple, list)):
        value = _BETWEEN.join(map(str, value))
    if not isinstance(value, str):
        return value
    place, between = (0, _BETWEEN) if language == "en" else (1, "、")
    return between.join(words[code][place] if code in words else code for code in value.split(_BETWEEN))
