"""What an audit or un-audit would come to, tried for real in a transaction of which nothing is kept."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from chassis import Caller, Hub
from contracts import Document
from documents.domain.states.decide import Asked
from documents.domain.states.state import Action, DocumentState
from documents.domain.words.finding import Finding
from documents.storage.read_heads import read_heads
from documents.use_cases.act_on_documents import act_on_documents
from documents.use_cases.carry_documents import carry_documents
from messaging import Connection

Ask: TypeAlias = Callable[[str, Mapping[str, Any]], Awaitable[Mapping[str, Any]]]
"""(service, question) -> what its dry run answers."""
_OF_LEDGER = ("movements", "true_ups", "in_transit_losses")


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What the books would make of it. `refusal` names the book (`by`) that would say no, and why."""

    stock: Mapping[str, Any] = field(default_factory=dict)
    finance: Mapping[str, Any] = field(default_factory=dict)
    refusal: Mapping[str, Any] | None = None


async def rehearse_action(
    connection: Connection, caller: Caller, hub: Hub, action: Action, asked: Asked, now: datetime
) -> Document | Finding:
    """The document as its event would carry it; or why documents itself would refuse. A draft is submitted first."""
    heads = await read_heads(connection, caller.organisation_id, [asked.document_id])
    head = heads.get(asked.document_id)
    if head is not None and action is Action.AUDIT and head.state is DocumentState.DRAFT:
        outcomes = await act_on_documents(connection, caller, hub, Action.SUBMIT, [asked], now)
        if outcomes[0].finding is not None:
            return outcomes[0].finding
    outcomes = await act_on_documents(connection, caller, hub, action, [asked], now)
    if outcomes[0].finding is not None:
        return outcomes[0].finding
    as_asked = await read_heads(connection, caller.organisation_id, [asked.document_id])
    audited = [heads[asked.document_id]] if action is Action.UNAUDIT else [as_asked[asked.document_id]]
    carried = await carry_documents(
        connection, caller.organisation_id, audited, as_asked, as_kept=action is Action.UNAUDIT
    )
    return carried.documents[0]


async def ask_books(action: Action, document: Document, ask: Ask) -> Rehearsed:
    """First the stock book, then, with what that would do, the finance book."""
    question = {"action": action.value, "document": document}
    stock = await ask("inventory", question) if document.kind.moves_goods or document.reserve else {}
    if stock.get("refusal"):
        return Rehearsed(stock, refusal={"by": "inventory", **stock["refusal"]})
    if document.kind.is_order:
        return Rehearsed(stock)
    moved = {name: stock.get(name, ()) for name in _OF_LEDGER}
    finance = await ask("ledger", {**question, **moved})
    refusal = {"by": "ledger", **finance["refusal"]} if finance.get("refusal") else None
    return Rehearsed(stock, finance, refusal)
