"""Every "no" of a service, every cause of `why` and every permission has a Chinese and an English text."""

import importlib
import json
import pkgutil
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from types import ModuleType
from typing import Any

import pytest

import auth
import chassis
import documents
import inventory
import ledger
import risk
from chassis import ProblemType
from contracts import FUNCTION_WORDS, FUNCTIONS, StockRefusal, StockReversalRefusal, VoucherRefusal
from documents.domain.trace.advice import UNAUDIT_REFUSED
from documents.domain.trace.refusal_advice import REFUSED
from documents.domain.why.document_causes import DOCUMENT_CAUSES
from documents.domain.why.document_words import DOCUMENT_WORDS
from documents.domain.why.product_causes import AFTER_DOCUMENTS, BEFORE_DOCUMENTS
from documents.domain.why.product_words import PRODUCT_WORDS
from tritally.project import console_directory

SPEAKERS = (auth, chassis, documents, inventory, ledger, risk)
HAN = re.compile(r"[一-鿿]")
HOLE = re.compile(r"{(\w+)}")
ADVISED = {str(reason) for enum in (StockRefusal, StockReversalRefusal, VoucherRefusal) for reason in enum}
CAUSES = [*DOCUMENT_CAUSES, *BEFORE_DOCUMENTS, *AFTER_DOCUMENTS]


def modules() -> Iterator[ModuleType]:
    for package in SPEAKERS:
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.endswith(("__main__", ".main")):
                yield importlib.import_module(found.name)


def problems_in(value: Any) -> Iterator[ProblemType]:
    """Also those in tables of tables; what a table has a problem for is told, whatever the problem's code."""
    if isinstance(value, ProblemType):
        yield value
    elif isinstance(value, Mapping):
        for key, one in value.items():
            found = list(problems_in(one))
            TOLD.update(str(key) for _ in found)
            yield from found
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        for one in value:
            yield from problems_in(one)


TOLD: set[str] = set()
MODULES = list(modules())
PROBLEMS: set[ProblemType] = {
    kind for module in MODULES for value in vars(module).values() for kind in problems_in(value)
}
REFUSALS = {
    (f"{one.__module__}.{one.__name__}", str(member.value))
    for module in MODULES
    for one in vars(module).values()
    if isinstance(one, type) and issubclass(one, Enum) and one.__name__.endswith("Refusal")
    for member in one
}


def in_both(english: str, chinese: str) -> None:
    """A text may be nothing but a placeholder, for what is told elsewhere."""
    assert HAN.search(chinese) or HOLE.fullmatch(chinese)
    assert not HAN.search(english)


@pytest.mark.parametrize("kind", PROBLEMS, ids=lambda kind: str(kind.code))
def test_a_problem_is_told_in_both_languages(kind: ProblemType) -> None:
    for english, chinese in zip(kind.en, kind.zh, strict=True):
        in_both(english, chinese)
        assert set(HOLE.findall(english)) >= set(HOLE.findall(chinese))


@pytest.mark.parametrize(("enum", "code"), sorted(REFUSALS), ids=lambda text: text.rsplit(".", 1)[-1])
def test_a_refusal_of_the_domain_has_a_problem_or_advice(enum: str, code: str) -> None:
    assert code in ADVISED | TOLD | {kind.code for kind in PROBLEMS} or enum in TOLD_WITHIN, enum


TOLD_WITHIN = {"auth.domain.refresh.RefreshRefusal"}
"""Named in the detail of one problem: `refresh_refused`."""


def test_reasons_of_books_have_advice() -> None:
    assert {str(reason) for reason in (*REFUSED, *UNAUDIT_REFUSED)} >= ADVISED


@pytest.mark.parametrize("cause", CAUSES, ids=lambda cause: cause.code)
def test_a_cause_is_told_in_both_languages(cause: Any) -> None:
    english, chinese = {**DOCUMENT_WORDS, **PRODUCT_WORDS}[cause.code]
    for part in ("title", "detail", "to_do"):
        in_both(getattr(english, part), getattr(chinese, part))


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize(("file", "of"), [("en", 0), ("zh", 1)])
def test_the_console_names_a_permission_as_the_services_do(function: str, file: str, of: int) -> None:
    words = json.loads((console_directory() / "src" / "words" / f"{file}.json").read_text())
    kind = function.removeprefix("document.audit.")
    said = words["function"]["document_audit" if kind != function else function.replace(".", "_")]
    assert said.replace("{{kind}}", words["kind"].get(kind, "")) == FUNCTION_WORDS[function][of]


def test_no_enum_of_refusals_is_overlooked() -> None:
    assert {enum.rsplit(".", 1)[-1] for enum, _ in REFUSALS} >= {"DraftRefusal", "CountRefusal", "RefreshRefusal"}
