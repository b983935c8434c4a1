"""Every refusal has its words in both languages, with the same placeholders, and each code is said once."""

import re
from collections import Counter

import pytest

from documents.domain.cards.master_refusals import MasterRefusal
from documents.domain.drafts.check_text import TextRefusal
from documents.domain.drafts.draft_refusals import DraftRefusal
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.batches import BatchRefusal
from documents.domain.words.finding import Words
from documents.entrypoints.http.problems import PROBLEMS, words_of

REFUSALS = [one for enum in (DraftRefusal, ActionRefusal, TextRefusal, MasterRefusal, BatchRefusal) for one in enum]
PLACEHOLDER = re.compile(r"{(\w+)}")


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: f"{type(refusal).__name__}.{refusal}")
def test_it_has_words(refusal: DraftRefusal) -> None:
    words: Words = words_of(refusal)
    assert set(PLACEHOLDER.findall(words.detail)) == set(PLACEHOLDER.findall(words.detail_zh))
    assert re.search(r"[一-鿿]", words.title_zh)
    assert 400 <= words.status <= 500


def test_nothing_has_words_that_is_no_refusal() -> None:
    assert len(PROBLEMS) == len(REFUSALS)
    shared = {code for code, count in Counter(map(str, REFUSALS)).items() if count > 1}
    assert shared == {
        "return_exceeds_origin",
        "arrival_exceeds_transfer",
        "order_closed",
        "stale_version",
        "tax_rate_absurd",
        "weight_not_positive",
        "origin_not_submitted",
        "currency_unknown",
        "exchange_rate_wrong",
    }
