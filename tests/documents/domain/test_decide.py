"""Whether an action is allowed: the order of `ActionRefusal` is the order of this table."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from tests.documents.domain.test_carry import head

from contracts import DOCUMENT_EDIT, DOCUMENT_VOID, FUNCTIONS, DocumentKind, new_id
from documents.domain.states.action_refusals import ActionRefusal as R
from documents.domain.states.decide import Asked, decide
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import Action, DocumentState

S = DocumentState
DELIVERY = head()
RETURN = replace(head(), kind=DocumentKind.SALES_RETURN, origin_id=DELIVERY.document_id)
EVERYTHING = frozenset(FUNCTIONS)
Changes = dict[str, Any]


def decided(
    action: Action, one: DocumentHead, origin: DocumentHead = DELIVERY, version: int = 1, **more: Any
) -> R | None:
    heads: dict[UUID, DocumentHead] = {one.document_id: one, origin.document_id: origin}
    asked = [Asked(more.get("document_id", one.document_id), version)]
    found = decide(action, asked, heads, more.get("functions", EVERYTHING)).refused
    return R(next(iter(found.values())).refusal) if found else None


CASES: list[tuple[R | None, Action, Changes, Changes, Changes]] = [
    (R.DOCUMENT_UNKNOWN, Action.AUDIT, {}, {}, {"document_id": new_id(), "functions": frozenset(), "version": 9}),
    (R.PERMISSION_MISSING, Action.AUDIT, {"state": S.DRAFT}, {}, {"functions": {DOCUMENT_EDIT}, "version": 9}),
    (R.PERMISSION_MISSING, Action.SUBMIT, {}, {}, {"functions": {DOCUMENT_VOID}}),
    (R.PERMISSION_MISSING, Action.VOID, {}, {}, {"functions": {DOCUMENT_EDIT}}),
    (R.PERMISSION_MISSING, Action.WITHDRAW, {}, {}, {"functions": {DOCUMENT_VOID}}),
    (R.STALE_VERSION, Action.AUDIT, {"state": S.DRAFT}, {}, {"version": 2}),
    (R.STATE_FORBIDS, Action.AUDIT, {"state": S.AUDITED, "origin_id": None}, {}, {}),
    (R.STATE_FORBIDS, Action.AUDIT, {"state": S.AUDITED, "closed_through": "2026-11"}, {}, {}),
    (R.PERIOD_CLOSED, Action.AUDIT, {"origin_id": None, "closed_through": "2026-11"}, {}, {}),
    (R.PERIOD_CLOSED, Action.SUBMIT, {"state": S.DRAFT, "closed_through": "2027-01"}, {"state": S.REFUSED}, {}),
    (R.PERIOD_CLOSED, Action.UNAUDIT, {"state": S.VOUCHERED, "closed_through": "2026-11"}, {}, {}),
    (None, Action.UNAUDIT, {"state": S.QUEUED, "closed_through": "2026-11"}, {}, {}),
    (None, Action.UNAUDIT, {"state": S.VOUCHERED, "closed_through": "2026-10"}, {}, {}),
    (None, Action.VOID, {"origin_id": None, "closed_through": "2026-11"}, {}, {}),
    (None, Action.WITHDRAW, {"origin_id": None, "closed_through": "2026-11"}, {}, {}),
    (R.NO_ORIGIN, Action.AUDIT, {"origin_id": None}, {}, {}),
    (R.ORIGIN_NOT_SUBMITTED, Action.SUBMIT, {"state": S.DRAFT}, {"state": S.REFUSED}, {}),
    (R.ORIGIN_NOT_AUDITED, Action.AUDIT, {}, {"state": S.SUBMITTED}, {}),
    (None, Action.SUBMIT, {"state": S.DRAFT}, {"state": S.SUBMITTED}, {}),
    (None, Action.AUDIT, {}, {"state": S.AUDITED}, {}),
    (None, Action.AUDIT, {}, {"state": S.VOUCHERED}, {}),
    (None, Action.VOID, {"origin_id": None}, {}, {}),
    (R.STATE_FORBIDS, Action.WITHDRAW, {"state": S.AUDITED}, {}, {}),
    (None, Action.WITHDRAW, {"origin_id": None}, {}, {}),
]


@pytest.mark.parametrize(("refusal", "action", "document", "origin", "call"), CASES)
def test_a_return_in_the_order_of_checks(
    refusal: R | None, action: Action, document: Changes, origin: Changes, call: Changes
) -> None:
    assert decided(action, replace(RETURN, **document), replace(DELIVERY, **origin), **call) is refusal


def test_a_return_may_follow_its_origin_in_one_call_and_not_go_before_it() -> None:
    heads = {DELIVERY.document_id: DELIVERY, RETURN.document_id: RETURN}
    there = decide(Action.AUDIT, [Asked(DELIVERY.document_id), Asked(RETURN.document_id)], heads, EVERYTHING)
    assert [one.document_id for one in there.accepted] == [DELIVERY.document_id, RETURN.document_id]
    back = decide(Action.AUDIT, [Asked(RETURN.document_id), Asked(DELIVERY.document_id)], heads, EVERYTHING)
    assert list(back.refused) == [RETURN.document_id]


def test_a_document_asked_for_twice_is_accepted_once() -> None:
    asked = [Asked(DELIVERY.document_id)] * 2
    decisions = decide(Action.AUDIT, asked, {DELIVERY.document_id: DELIVERY}, EVERYTHING)
    assert (len(decisions.accepted), decisions.refused) == (1, {})
