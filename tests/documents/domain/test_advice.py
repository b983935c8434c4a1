"""Every reason that a book may give has advice, in both languages."""

import re

import pytest

from contracts import StockRefusal, StockReversalRefusal, VoucherRefusal
from documents.domain.trace.advice import NOTES, UNAUDIT_REFUSED, Advice
from documents.domain.trace.refusal_advice import REFUSED

HAN = re.compile(r"[一-鿿]")


@pytest.mark.parametrize("reason", [*StockRefusal, *VoucherRefusal], ids=str)
def test_a_refusal_has_advice(reason: str) -> None:
    assert_in_both_languages(REFUSED[reason])


@pytest.mark.parametrize("reason", list(StockReversalRefusal), ids=str)
def test_a_refused_reversal_has_advice(reason: str) -> None:
    assert_in_both_languages(UNAUDIT_REFUSED[reason])


@pytest.mark.parametrize("note", NOTES)
def test_a_note_is_in_both_languages(note: str) -> None:
    english, chinese = NOTES[note]
    assert HAN.search(chinese)
    assert not HAN.search(english)


def assert_in_both_languages(advice: Advice) -> None:
    english, chinese = advice.of("en"), advice.of("zh")
    assert all(HAN.search(text) for text in chinese.values())
    assert not any(HAN.search(text) for text in english.values())
