"""A kind of document is called the same by the services, the console and the glossary."""

import json
import re

import pytest

from contracts import DOCUMENT_WORDS, DocumentKind
from tritally.project import console_directory

GLOSSARY = console_directory().parent / "GLOSSARY.md"
ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \|", re.MULTILINE)


def said_by_the_glossary() -> set[tuple[str, str]]:
    rows = ROW.findall(GLOSSARY.read_text())
    return {pair for english, chinese in rows for pair in zip(english.split(" · "), chinese.split(" · "), strict=False)}


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_kind_has_one_name(kind: DocumentKind) -> None:
    english, chinese = DOCUMENT_WORDS[kind]
    words = console_directory() / "src" / "words"
    said = [json.loads((words / f"{file}.json").read_text())["kind"][kind] for file in ("en", "zh")]
    assert said == [english.capitalize(), chinese]
    assert (english, chinese) in said_by_the_glossary()
