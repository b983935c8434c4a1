"""The table of states, whole."""

import pytest

from documents.domain.states.state import Action, DocumentState, state_after

S, A = DocumentState, Action
ALLOWED = {
    (S.DRAFT, A.EDIT): S.DRAFT,
    (S.DRAFT, A.SUBMIT): S.SUBMITTED,
    (S.DRAFT, A.VOID): S.VOIDED,
    (S.SUBMITTED, A.AUDIT): S.AUDITED,
    (S.SUBMITTED, A.WITHDRAW): S.DRAFT,
    (S.SUBMITTED, A.CONFIRM): S.SUBMITTED,
    (S.DRAFT, A.TURN): S.DRAFT,
    (S.SUBMITTED, A.TURN): S.DRAFT,
    (S.SUBMITTED, A.VOID): S.VOIDED,
    (S.QUEUED, A.POST): S.AUDITED,
    (S.QUEUED, A.UNAUDIT): S.DRAFT,
    (S.VOUCHERED, A.UNAUDIT): S.UNAUDITING,
    (S.CONFIRMED, A.UNAUDIT): S.UNAUDITING,
    (S.NEEDS_ATTENTION, A.UNAUDIT): S.UNAUDITING,
    (S.REFUSED, A.EDIT): S.DRAFT,
    (S.REFUSED, A.VOID): S.VOIDED,
    (S.VOIDED, A.REUSE): S.DRAFT,
}


@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("state", list(DocumentState))
def test_every_action_in_every_state(state: DocumentState, action: Action) -> None:
    assert state_after(state, action) == ALLOWED.get((state, action))
