"""Dry runs over HTTP: the vouchers that an audit or un-audit would make. Nothing is kept, no number is used."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any

from fastapi import APIRouter, Body, Request
from pydantic import BaseModel, ConfigDict
from starlette.responses import Response

from chassis import Caller, Database, SignedIn, problem, rehearsal, respond
from contracts import DOCUMENT_UNAUDIT, LEDGER_VIEW, Document, Movement, TrueUp, audit_function
from ledger.domain.books import Booked, NumberedVoucher, Refused, Reversed
from ledger.domain.books import Request as Booking
from ledger.use_cases.rehearse import rehearse_booking, rehearse_reversal

router = APIRouter(tags=["dry runs"])
NO_RULE = problem(
    "no_posting_rule",
    422,
    en=("No posting rule", "No rule says how to book {kind} with this reason or account."),
    zh=("无记账规则", "没有规则说明此原因或账户的 {kind} 如何记账。"),
)


class Action(StrEnum):
    AUDIT = "audit"
    UNAUDIT = "unaudit"


class DryRun(BaseModel):
    """A document as its events carry it, with what the stock book would say of it."""

    model_config = ConfigDict(extra="forbid")

    action: Action = Action.AUDIT
    document: Document
    movements: tuple[Movement, ...] = ()
    true_ups: tuple[TrueUp, ...] = ()
    in_transit_losses: tuple[Movement, ...] = ()


@router.post("/dry-runs")
async def dry_run(request: Request, caller: SignedIn, wish: Annotated[DryRun, Body()]) -> Response:
    """Vouchers without numbers, or the reason why there would be none."""
    _require(caller, wish)
    booking = Booking(caller.organisation_id, wish.document, wish.movements, wish.true_ups, wish.in_transit_losses)
    rehearse = rehearse_booking if wish.action is Action.AUDIT else rehearse_reversal
    database: Database = request.app.state.database
    async with rehearsal(database) as connection:
        answer = await rehearse(connection, booking)
    if answer is None and not wish.document.kind.is_order:
        raise NO_RULE(pointer="/document", kind=wish.document.kind.value)
    return respond(_shown(answer))


def _require(caller: Caller, wish: DryRun) -> None:
    """Who may do it may try it; who may see the books may see what they would be."""
    own = audit_function(wish.document.kind) if wish.action is Action.AUDIT else DOCUMENT_UNAUDIT
    if not caller.may(own):
        caller.require(LEDGER_VIEW)


def _shown(answer: Booked | Reversed | Refused | None) -> dict[str, Any]:
    if isinstance(answer, Refused):
        return {"refusal": {"reason": answer.reason, "detail": answer.detail or None}, "vouchers": []}
    return {"refusal": None, "vouchers": _vouchers(answer.vouchers if answer else ())}


def _vouchers(vouchers: Iterable[NumberedVoucher]) -> list[dict[str, Any]]:
    return [
        {
            "part": voucher.draft.part,
            "flag": voucher.draft.flag,
            "voucher_date": voucher.voucher_date,
            "red_letter_of": voucher.red_letter_of,
            "lines": [line._asdict() for line in voucher.lines],
        }
        for voucher in vouchers
    ]
