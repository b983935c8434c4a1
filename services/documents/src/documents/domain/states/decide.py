"""Whether an action on a document is allowed: the checks every action shares, in the order of `ActionRefusal`."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from contracts import DOCUMENT_EDIT, DOCUMENT_UNAUDIT, DOCUMENT_VOID, SETTINGS_EDIT, audit_function
from documents.domain.drafts.origin_rules import origin_refusal
from documents.domain.states.action_refusals import ActionRefusal as R
from documents.domain.states.closed_periods import closed_refusal
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import IN_FLIGHT, Action, DocumentState, state_after
from documents.domain.words.finding import Finding


class Asked(NamedTuple):
    """A document that someone wants to act on, and the version they saw (None: any)."""

    document_id: UUID
    expected_version: int | None = None


@dataclass(slots=True)
class Decisions:
    """What is to be done, in the order it was asked for, and what is refused."""

    accepted: list[DocumentHead] = field(default_factory=list)
    refused: dict[UUID, Finding] = field(default_factory=dict)


def decide(
    action: Action, asked: Sequence[Asked], heads: Mapping[UUID, DocumentHead], functions: AbstractSet[str]
) -> Decisions:
    """Each document once. A return may follow its origin in the same call."""
    decisions = Decisions()
    accepted: set[UUID] = set()
    for one in asked:
        head = heads.get(one.document_id)
        if head is not None and head.document_id in accepted:
            continue
        finding = _refusal(action, one, head, functions)
        if finding is None and head is not None:
            finding = origin_refusal(action, head, heads, accepted, functions)
        if finding is not None:
            decisions.refused[one.document_id] = finding
        elif head is not None:
            accepted.add(head.document_id)
            decisions.accepted.append(head)
    return decisions


def function_for(action: Action, head: DocumentHead) -> str:
    """The permission that the action needs."""
    if action in (Action.AUDIT, Action.CONFIRM):
        return audit_function(head.kind)
    return _FUNCTIONS.get(action, DOCUMENT_EDIT)


_FUNCTIONS = {
    Action.VOID: DOCUMENT_VOID,
    Action.REUSE: DOCUMENT_VOID,
    Action.UNAUDIT: DOCUMENT_UNAUDIT,
    Action.POST: SETTINGS_EDIT,
}


def _refusal(action: Action, asked: Asked, head: DocumentHead | None, functions: AbstractSet[str]) -> Finding | None:
    if head is None:
        return Finding(R.DOCUMENT_UNKNOWN, "", {"id": asked.document_id})
    if (function := function_for(action, head)) not in functions:
        return Finding(R.PERMISSION_MISSING, "", {"permission": function})
    if asked.expected_version not in (None, head.version):
        values = {"current": head.version, "expected": asked.expected_version}
        return Finding(R.STALE_VERSION, "/version", values)
    if state_after(head.state, action) is None:
        facts = {"number": head.number, "state": str(head.state), "action": str(action)}
        return Finding(_state_refusal(action, head.state), "/state", facts)
    return closed_refusal(action, head)


def _state_refusal(action: Action, state: DocumentState) -> R:
    if action is Action.REUSE:
        return R.NOT_VOIDED
    if action is not Action.UNAUDIT:
        return R.STATE_FORBIDS
    if state is DocumentState.UNAUDITING:
        return R.UNAUDITING_ALREADY
    return R.STILL_POSTING if state in IN_FLIGHT else R.NOT_AUDITED
