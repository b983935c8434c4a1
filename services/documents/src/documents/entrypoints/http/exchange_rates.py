"""Exchange rates over HTTP: the list, new ones, which one holds on a day, and taking a wrong one away."""

from datetime import UTC, date, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, Field
from starlette.responses import Response

from chassis import (
    Column,
    Database,
    DateText,
    IssuedCommand,
    Listing,
    SignedIn,
    answer_list,
    describe_list,
    respond,
)
from contracts import MASTER_EDIT, MASTER_VIEW, Price
from documents.domain.cards.master_refusals import MasterRefusal
from documents.domain.drafts.draft import Wanted
from documents.domain.words.finding import Finding
from documents.entrypoints.http.problems import effect_of, problem_of, problem_of_all
from documents.storage.masters.exchange_rates import load_rates, remove_rate
from documents.use_cases.keep_exchange_rates import WantedRate, keep_exchange_rates

router = APIRouter(prefix="/exchange-rates", tags=["catalogue"])
CODE = Query(pattern="^[A-Z]{3}$", description="ISO 4217, as USD")
EXCHANGE_RATES = Listing(
    "exchange_rates",
    "exchange_rates AS r",
    "r.organisation_id",
    "r.rate_id",
    (
        Column("id", "r.rate_id", "uuid", filter=True, sort=True, export=False),
        Column("currency", "r.currency", filter=True, sort=True, zh="币种", en="Currency"),
        Column("valid_from", "r.valid_from", "date", filter=True, sort=True, zh="生效日期", en="Valid from"),
        Column("rate", "r.rate", "decimal", zh="汇率", en="Rate"),
        Column("changed_by_name", "r.changed_by_name", zh="录入人", en="Changed by"),
        Column("changed_at", "r.changed_at", "timestamp", zh="录入时间", en="Changed at"),
    ),
    "-valid_from",
    function=MASTER_VIEW,
)


class RateBody(Wanted):
    """`rate`: book currency for one unit of `currency`, from `valid_from` (YYYY-MM-DD) until the next."""

    currency: str
    valid_from: str
    rate: Price


class RatesBody(Wanted):
    items: Annotated[tuple[RateBody, ...], Field(min_length=1, max_length=1000)]


class RateOfDay(BaseModel):
    """Null where the currency has no rate on or before the day."""

    currency: str
    on: date
    rate: str | None
    valid_from: date | None


@router.get("", openapi_extra=describe_list(EXCHANGE_RATES))
async def list_rates(request: Request, caller: SignedIn) -> Response:
    return await answer_list(request, EXCHANGE_RATES, caller)


@router.put("")
async def put(command: IssuedCommand, body: RatesBody) -> Response:
    """Each is new, or replaces that of its currency and day; drafts keep the rate they were entered with."""
    command.caller.require(MASTER_EDIT)
    wanted = [WantedRate(one.currency, one.valid_from, one.rate) for one in body.items]
    async with effect_of(command) as connection:
        if findings := await keep_exchange_rates(connection, command.caller, wanted, datetime.now(UTC)):
            raise problem_of_all(findings)
        return await command.answer(connection, 200, {"items": [one.model_dump() for one in body.items]})


@router.delete("/{rate_id}", summary="Remove a rate that is wrong")
async def remove(rate_id: UUID, command: IssuedCommand) -> Response:
    """The rate before it holds from its day on; documents and drafts keep the rate they have."""
    caller = command.caller
    caller.require(MASTER_EDIT)
    async with effect_of(command) as connection:
        if not await remove_rate(connection, caller.organisation_id, rate_id):
            raise problem_of(Finding(MasterRefusal.RATE_UNKNOWN, "", {"id": rate_id}))
        return await command.answer(connection, 200, {"id": rate_id, "removed": True})


@router.get("/at", response_model=RateOfDay)
async def rate_at(
    request: Request, caller: SignedIn, currency: Annotated[str, CODE], on: DateText | None = None
) -> Response:
    """The newest on or before the day, today by the organisation's clock unless said."""
    caller.require(MASTER_VIEW)
    day = on or caller.day_of(datetime.now(UTC))
    database: Database = request.app.state.database
    async with database.connection() as connection:
        found = (await load_rates(connection, caller.organisation_id, [(currency, day)])).get((currency, day))
    holds = (found.rate, found.valid_from) if found else (None, None)
    return respond({"currency": currency, "on": day, "rate": holds[0], "valid_from": holds[1]})
