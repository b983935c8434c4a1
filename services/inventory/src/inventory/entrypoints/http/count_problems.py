"""Refused counts as problems."""

from collections.abc import Sequence

from chassis import INVALID_INPUT, Problem, problem
from inventory.domain.counting.count_refusals import CountFinding
from inventory.domain.counting.count_words import COUNT_WORDS
from inventory.domain.file_words import SHEET_WORDS

PROBLEMS = {
    refusal: problem(str(refusal), status, en=en, zh=zh, terms={"state": SHEET_WORDS})
    for refusal, (status, en, zh) in COUNT_WORDS.items()
}


def problem_of(finding: CountFinding) -> Problem:
    return PROBLEMS[finding.refusal](pointer=finding.pointer or None, **finding.values)


def problem_of_all(findings: Sequence[CountFinding]) -> Problem:
    """One finding is its own problem; several are named together in `errors`."""
    if len(findings) == 1:
        return problem_of(findings[0])
    return INVALID_INPUT.many([problem_of(finding) for finding in findings])
