"""Texts that people type: not too long, and nothing that a database or a screen cannot hold."""

from collections.abc import Iterator
from enum import StrEnum

from documents.domain.words.finding import Finding, Words


class TextRefusal(StrEnum):
    TEXT_EMPTY = "text_empty"
    TEXT_TOO_LONG = "text_too_long"
    TEXT_UNREADABLE = "text_unreadable"


TEXT_WORDS: dict[TextRefusal, Words] = {
    TextRefusal.TEXT_EMPTY: Words(422, "Empty text", "文本为空", "A text is needed here.", "此处必须填写。"),
    TextRefusal.TEXT_TOO_LONG: Words(
        422, "Text too long", "文本过长", "At most {limit} characters.", "最多 {limit} 个字符。"
    ),
    TextRefusal.TEXT_UNREADABLE: Words(
        422, "Unreadable text", "文本含非法字符", "Control characters are not allowed.", "不允许控制字符。"
    ),
}
_ALLOWED_CONTROLS = frozenset("\n\t")


def check_text(text: str | None, at: str, limit: int, *, required: bool = False) -> Iterator[Finding]:
    """`limit` is in characters. A required text is not blank."""
    if text is None:
        return
    if required and not text.strip():
        yield Finding(TextRefusal.TEXT_EMPTY, at)
    elif len(text) > limit:
        yield Finding(TextRefusal.TEXT_TOO_LONG, at, {"limit": limit})
    elif not text.isprintable() and not all(map(_is_clean, text)):
        yield Finding(TextRefusal.TEXT_UNREADABLE, at)


def _is_clean(character: str) -> bool:
    code = ord(character)
    is_control = code < 32 or 0x7F <= code < 0xA0
    is_half_a_pair = 0xD800 <= code < 0xE000
    return character in _ALLOWED_CONTROLS or not (is_control or is_half_a_pair)
