"""What the other books answer to an un-audit."""

from typing import Any, TypeAlias

import orjson

from contracts import (
    StockRestored,
    StockReversalRefused,
    StockReversed,
    VoucherReversalRefused,
    VoucherReversed,
)
from documents.domain.states.unaudit import UnauditAnswer
from documents.storage.follow_unaudits import Answered

StockAnswer: TypeAlias = StockReversed | StockReversalRefused | StockRestored
VoucherAnswer: TypeAlias = VoucherReversed | VoucherReversalRefused


def stock_answer(event: StockAnswer) -> Answered:
    document = event.document
    version = (event.organisation_id, document.document_id, document.version)
    if isinstance(event, StockReversed):
        return Answered(*version, event.reversed_at, UnauditAnswer.STOCK_REVERSED, _json(by="inventory"))
    if isinstance(event, StockRestored):
        return Answered(*version, event.restored_at, UnauditAnswer.STOCK_RESTORED, _json(by="inventory"))
    dependents = [dependent.model_dump(mode="json") for dependent in event.dependents]
    detail = _json(by="inventory", reason=event.reason, dependents=dependents)
    return Answered(*version, event.refused_at, UnauditAnswer.STOCK_REVERSAL_REFUSED, detail)


def voucher_answer(event: VoucherAnswer) -> Answered:
    version = (event.organisation_id, event.document_id, event.version)
    if isinstance(event, VoucherReversed):
        vouchers = [voucher.number for voucher in event.vouchers]
        detail = _json(by="ledger", vouchers=vouchers)
        return Answered(*version, event.reversed_at, UnauditAnswer.VOUCHER_REVERSED, detail)
    detail = _json(by="ledger", reason=event.reason, detail=event.detail)
    return Answered(*version, event.refused_at, UnauditAnswer.VOUCHER_REVERSAL_REFUSED, detail)


def _json(**members: Any) -> str:
    return orjson.dumps(members).decode()
