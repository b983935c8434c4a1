"""Vouchers, open items, balances and ledgers over HTTP."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from chassis import NOT_FOUND, Database, SignedIn, answer_list, describe_list, respond
from contracts import LEDGER_VIEW
from ledger.domain.open_item import ItemSide
from ledger.storage.listings import ACCOUNT_LEDGER, OPEN_ITEMS, PARTNER_LEDGER, TRIAL_BALANCE, VOUCHERS
from ledger.storage.read_totals import read_totals
from ledger.storage.read_voucher import read_voucher

router = APIRouter()
Month = Annotated[str, Query(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$", examples=["2026-11"])]
AccountNumber = Annotated[str, Query(pattern=r"^[0-9]{4,20}$", examples=["1122"])]
FirstDay = Annotated[date, Query(alias="from")]
LastDay = Annotated[date, Query(alias="to")]
EVER_SINCE, FOR_EVER = date(1, 1, 1), date(9999, 12, 31)


@router.get("/vouchers", tags=["vouchers"], openapi_extra=describe_list(VOUCHERS))
async def list_vouchers(request: Request, caller: SignedIn) -> Response:
    return await answer_list(request, VOUCHERS, caller)


@router.get("/vouchers/{voucher_id}", tags=["vouchers"])
async def show_voucher(request: Request, caller: SignedIn, voucher_id: UUID) -> Response:
    """One voucher with its lines."""
    caller.require(LEDGER_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        voucher = await read_voucher(connection, caller.organisation_id, voucher_id)
    if voucher is None:
        raise NOT_FOUND()
    return respond(voucher)


@router.get("/open-items", tags=["open items"], openapi_extra=describe_list(OPEN_ITEMS))
async def list_open_items(request: Request, caller: SignedIn) -> Response:
    """What is not settled yet; credits of a partner are negative."""
    return await answer_list(request, OPEN_ITEMS, caller)


@router.get("/trial-balance", tags=["ledgers"], openapi_extra=describe_list(TRIAL_BALANCE))
async def show_trial_balance(request: Request, caller: SignedIn, period: Month) -> Response:
    """Opening, debit, credit and closing of every account; opening and closing are debit - credit."""
    return await answer_list(request, TRIAL_BALANCE, caller, period)


@router.get("/trial-balance/totals", tags=["ledgers"])
async def show_trial_balance_totals(request: Request, caller: SignedIn, period: Month) -> Response:
    """The totals of the columns: debit equals credit in each pair, or the books are broken."""
    caller.require(LEDGER_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        return respond(await read_totals(connection, caller.organisation_id, period))


@router.get("/account-ledger", tags=["ledgers"], openapi_extra=describe_list(ACCOUNT_LEDGER))
async def show_account_ledger(
    request: Request,
    caller: SignedIn,
    account: AccountNumber,
    first: FirstDay = EVER_SINCE,
    last: LastDay = FOR_EVER,
) -> Response:
    """Every line of an account between two days, with the running balance (debit - credit)."""
    return await answer_list(request, ACCOUNT_LEDGER, caller, account, first, last)


@router.get("/partner-ledger", tags=["ledgers"], openapi_extra=describe_list(PARTNER_LEDGER))
async def show_partner_ledger(
    request: Request,
    caller: SignedIn,
    partner: UUID,
    side: ItemSide,
    first: FirstDay = EVER_SINCE,
    last: LastDay = FOR_EVER,
) -> Response:
    """Every receivable or payable line of a partner, with what is owed after it."""
    return await answer_list(request, PARTNER_LEDGER, caller, partner, side, first, last)
