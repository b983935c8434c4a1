"""How an un-audit ends, by what the books have answered; in any order of the answers."""

import pytest

from contracts import DocumentKind as K
from documents.domain.states.state import DocumentState as S
from documents.domain.states.unaudit import UnauditAnswer as A
from documents.domain.states.unaudit import state_by_answers
from documents.sagas.document_saga import step_waited_for

CASES: list[tuple[K, set[A], S, str | None]] = [
    (K.SALES_DELIVERY, set(), S.UNAUDITING, "reverse_stock"),
    (K.SALES_DELIVERY, {A.STOCK_REVERSED}, S.UNAUDITING, "reverse_vouchers"),
    (K.SALES_DELIVERY, {A.VOUCHER_REVERSED}, S.UNAUDITING, "reverse_stock"),
    (K.SALES_DELIVERY, {A.STOCK_REVERSED, A.VOUCHER_REVERSED}, S.DRAFT, None),
    (K.SALES_DELIVERY, {A.STOCK_REVERSAL_REFUSED}, S.VOUCHERED, None),
    (K.SALES_DELIVERY, {A.STOCK_REVERSED, A.VOUCHER_REVERSAL_REFUSED}, S.UNAUDITING, "restore_stock"),
    (K.SALES_DELIVERY, {A.STOCK_REVERSED, A.STOCK_RESTORED}, S.UNAUDITING, "reverse_vouchers"),
    (K.SALES_DELIVERY, {A.STOCK_REVERSED, A.VOUCHER_REVERSAL_REFUSED, A.STOCK_RESTORED}, S.VOUCHERED, None),
    (K.COST_ADJUSTMENT, {A.STOCK_REVERSED}, S.UNAUDITING, "reverse_vouchers"),
    (K.CUSTOMER_RECEIPT, set(), S.UNAUDITING, "reverse_vouchers"),
    (K.CUSTOMER_RECEIPT, {A.VOUCHER_REVERSED}, S.DRAFT, None),
    (K.OPENING_BALANCE, {A.VOUCHER_REVERSAL_REFUSED}, S.VOUCHERED, None),
    (K.SALES_ORDER, set(), S.UNAUDITING, "reverse_stock"),
    (K.SALES_ORDER, {A.STOCK_REVERSED}, S.DRAFT, None),
    (K.SALES_ORDER, {A.STOCK_REVERSAL_REFUSED}, S.CONFIRMED, None),
    (K.PURCHASE_ORDER, set(), S.DRAFT, None),
]


@pytest.mark.parametrize(("kind", "answers", "state", "step"), CASES)
def test_state_and_step_by_answers(kind: K, answers: set[A], state: S, step: str | None) -> None:
    assert state_by_answers(kind, answers) is state
    if state is S.UNAUDITING:
        waited = step_waited_for(kind, state, answers)
        assert waited is not None
        assert waited.name == step
