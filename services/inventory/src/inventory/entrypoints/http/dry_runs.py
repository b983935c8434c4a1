"""Dry runs over HTTP: what an audit or un-audit would do to the stock, and to later costs. Nothing is kept."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Annotated, Any

from fastapi import APIRouter, Body, Request
from pydantic import BaseModel, ConfigDict
from starlette.responses import Response

from chassis import Caller, Database, SignedIn, problem, rehearsal, respond
from contracts import (
    DOCUMENT_UNAUDIT,
    STOCK_VIEW,
    Document,
    DocumentEvent,
    PersonReference,
    StockRefused,
    StockReversalRefused,
    audit_function,
)
from inventory.use_cases.dry_run import Tried, try_audit, try_unaudit
from inventory.use_cases.look_ahead import look_ahead

router = APIRouter(tags=["dry runs"])
DECIDED = problem(
    "already_decided",
    409,
    en=("Decided already", "Version {version} of {number} was posted or refused before."),
    zh=("已处理", "单据 {number} 的版本 {version} 此前已过账或被拒绝。"),
)
NOT_POSTED = problem(
    "not_posted",
    409,
    en=("Not posted", "Version {version} of {number} does not stand in the stock book."),
    zh=("未过账", "单据 {number} 的版本 {version} 不在库存账中。"),
)
MOVED = ("movements", "true_ups", "in_transit_losses")


class Action(StrEnum):
    AUDIT = "audit"
    UNAUDIT = "unaudit"


class DryRun(BaseModel):
    """A document as its events carry it."""

    model_config = ConfigDict(extra="forbid")

    action: Action = Action.AUDIT
    document: Document


@router.post("/dry-runs")
async def dry_run(request: Request, caller: SignedIn, wish: Annotated[DryRun, Body()]) -> Response:
    """Movements with their costs, true-ups and layers, later costs that would change; or who stands in the way."""
    _require(caller, wish)
    database: Database = request.app.state.database
    tried = await _try(database, caller, wish)
    later: Sequence[Mapping[str, Any]] = ()
    if tried.change and not _refusal(tried.told):
        async with database.transaction() as connection:
            later = await look_ahead(connection, caller.organisation_id, tried.change)
    return respond({**_moved(tried.told), "refusal": _refusal(tried.told), "layers": tried.layers, "later": later})


async def _try(database: Database, caller: Caller, wish: DryRun) -> Tried:
    document, person = wish.document, PersonReference(person_id=caller.person_id, name=caller.name)
    named: dict[str, Any] = {"number": document.number, "version": document.version}
    async with rehearsal(database) as connection:
        if wish.action is Action.AUDIT:
            tried, refused = await try_audit(connection, caller.organisation_id, person, document), DECIDED
        else:
            key = caller.organisation_id, document.document_id, document.version
            tried, refused = await try_unaudit(connection, key), NOT_POSTED
        if tried is None:
            raise refused(pointer="/document/version", **named)
    return tried


def _require(caller: Caller, wish: DryRun) -> None:
    """Who may do it may try it; who may see the stock may see what it would be."""
    own = audit_function(wish.document.kind) if wish.action is Action.AUDIT else DOCUMENT_UNAUDIT
    if not caller.may(own):
        caller.require(STOCK_VIEW)


def _moved(told: DocumentEvent | None) -> dict[str, Any]:
    """Signed as movements of stock; of an un-audit those that take the document back."""
    event = told.model_dump(mode="json") if told else {}
    return {name: event.get(name, []) for name in MOVED}


def _refusal(told: DocumentEvent | None) -> dict[str, Any] | None:
    if isinstance(told, StockRefused):
        event = told.model_dump(mode="json")
        return {name: event[name] for name in ("reason", "shortages", "line_ids")}
    if isinstance(told, StockReversalRefused):
        event = told.model_dump(mode="json")
        return {name: event[name] for name in ("reason", "dependents")}
    return None
