"""Business refusals as problems: the same codes, with status and words."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from enum import StrEnum
from typing import Any

import orjson
from asyncpg import UniqueViolationError

from chassis import INVALID_INPUT, Command, Language, Problem, ProblemType, problem
from documents.domain.cards.master_refusals import MASTER_WORDS
from documents.domain.drafts.check_text import TEXT_WORDS
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.batches import BATCH_WORDS, BatchRefusal
from documents.domain.words.action_words import ACTION_WORDS
from documents.domain.words.cost_words import COST_WORDS
from documents.domain.words.currency_words import CURRENCY_WORDS
from documents.domain.words.finding import Finding, Words
from documents.domain.words.goods_words import GOODS_WORDS
from documents.domain.words.header_words import HEADER_WORDS
from documents.domain.words.kind_words import KIND_WORDS
from documents.domain.words.line_words import LINE_WORDS
from documents.domain.words.money_words import MONEY_WORDS
from documents.domain.words.taking_back_words import TAKING_BACK_WORDS
from documents.domain.words.terms import TERMS
from messaging import Connection

_TABLES: tuple[Mapping[Any, Words], ...] = (
    HEADER_WORDS,
    MONEY_WORDS,
    LINE_WORDS,
    KIND_WORDS,
    COST_WORDS,
    CURRENCY_WORDS,
    GOODS_WORDS,
    ACTION_WORDS,
    TAKING_BACK_WORDS,
    TEXT_WORDS,
    MASTER_WORDS,
    BATCH_WORDS,
)
_WORDS: Mapping[tuple[type, str], Words] = {
    (type(refusal), refusal): words for table in _TABLES for refusal, words in table.items()
}
PROBLEMS: Mapping[tuple[type, str], ProblemType] = {
    (kind, code): problem(
        str(code), words.status, en=(words.title, words.detail), zh=(words.title_zh, words.detail_zh), terms=TERMS
    )
    for (kind, code), words in _WORDS.items()
}


_BY_CODE: Mapping[str, ProblemType] = {code: kind for (_, code), kind in PROBLEMS.items()} | {
    code: kind for (table, code), kind in PROBLEMS.items() if table in (ActionRefusal, BatchRefusal)
}
"""For refusals that are kept by their code: those of a batch's documents first."""


def words_of(refusal: StrEnum) -> Words:
    return _WORDS[(type(refusal), refusal)]


def problem_of(finding: Finding) -> Problem:
    kind = PROBLEMS[(type(finding.refusal), finding.refusal)]
    values: dict[str, Any] = dict(finding.values)
    return kind(pointer=finding.pointer or None, **values)


@asynccontextmanager
async def effect_of(command: Command) -> AsyncIterator[Connection]:
    """The command's transaction; what another took between our look and our write is a conflict with its name."""
    try:
        async with command.transaction() as connection:
            yield connection
    except UniqueViolationError as error:
        values = {"what": error.constraint_name or "key"}
        raise problem_of(Finding(ActionRefusal.TAKEN_MEANWHILE, "", values)) from error


def problem_of_all(findings: Sequence[Finding]) -> Problem:
    """One finding is its own problem; several are named together in `errors`."""
    if len(findings) == 1:
        return problem_of(findings[0])
    return INVALID_INPUT.many([problem_of(finding) for finding in findings])


def as_errors(findings: Sequence[Finding], language: Language) -> list[dict[str, Any]]:
    """For an item of a batch: code, pointer and detail of each finding."""
    return [problem_of(finding).as_error(language) for finding in findings]


def refusal_title(kept: str, language: Language) -> str:
    """Of a kept refusal, the JSON of its `code` and values."""
    return _BY_CODE[orjson.loads(kept)["code"]].title(language)


def refusal_detail(kept: str, language: Language) -> str:
    refusal = orjson.loads(kept)
    return _BY_CODE[refusal["code"]].detail(language, refusal)
