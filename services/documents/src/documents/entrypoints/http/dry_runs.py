"""Dry runs: what an audit or un-audit would do in every book, asked with the caller's own rights. Nothing is kept."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from fastapi import Request
from starlette.responses import Response

from chassis import Command, Hub, Neighbours, rehearsal, respond
from documents.domain.states.decide import Asked
from documents.domain.states.state import Action
from documents.domain.trace.advice import OTHER_REASON, UNAUDIT_REFUSED
from documents.domain.trace.refusal_advice import REFUSED
from documents.domain.words.finding import Finding
from documents.entrypoints.http.problems import problem_of
from documents.use_cases.rehearse import Ask, Rehearsed, ask_books, rehearse_action


async def dry_run(request: Request, command: Command, document_id: UUID, action: Action) -> Response:
    """200 with movements, costs, vouchers, later changes, and the refusal of a book if there would be one.

    What documents itself would refuse is the same problem as without `dry_run`. 503 `neighbour_away`.
    """
    asked, state = Asked(document_id, command.require_version()), request.app.state
    hub: Hub = state.hub
    async with rehearsal(state.database) as connection:
        document = await rehearse_action(connection, command.caller, hub, action, asked, datetime.now(UTC))
    if isinstance(document, Finding):
        raise problem_of(document)
    rehearsed = await ask_books(action, document, _asking(request))
    return respond(_body(action, document_id, rehearsed, command.caller.language))


def _asking(request: Request) -> Ask:
    neighbours: Neighbours = request.app.state.neighbours

    async def ask(service: str, question: Mapping[str, Any]) -> Mapping[str, Any]:
        return await neighbours.ask(service, "/dry-runs", question, request.headers)

    return ask


def _body(action: Action, document_id: UUID, rehearsed: Rehearsed, language: str) -> dict[str, Any]:
    stock = {name: value for name, value in rehearsed.stock.items() if name != "refusal"}
    return {
        "dry_run": True,
        "action": action.value,
        "document_id": document_id,
        "refusal": _refusal(action, rehearsed.refusal, language),
        "movements": [],
        "later": [],
        **stock,
        "vouchers": rehearsed.finance.get("vouchers", []),
    }


def _refusal(action: Action, refusal: Mapping[str, Any] | None, language: str) -> dict[str, Any] | None:
    """With its reason and what to do, in words."""
    if refusal is None:
        return None
    known = REFUSED if action is Action.AUDIT else UNAUDIT_REFUSED
    return {**refusal, **known.get(str(refusal.get("reason")), OTHER_REASON).of(language)}
