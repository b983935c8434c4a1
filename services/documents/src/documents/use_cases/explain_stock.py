"""Why stock did not change: the first known cause that holds, of a document or of a product (mission A8)."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from chassis import Caller
from contracts import PEOPLE_EDIT, DocumentKind
from documents.domain.returns.disguised_returns import may_be_return
from documents.domain.states.closed_periods import closed_for, month_of
from documents.domain.states.state import DocumentState
from documents.domain.why.cause import Cause, Says, tell
from documents.domain.why.document_causes import DOCUMENT_CAUSES
from documents.domain.why.document_words import DOCUMENT_WORDS
from documents.domain.why.facts import DocumentFacts, ProductFacts
from documents.domain.why.product_causes import AFTER_DOCUMENTS, BEFORE_DOCUMENTS
from documents.domain.why.product_words import PRODUCT_WORDS
from documents.storage.read_trace import read_trace
from documents.storage.read_why import (
    is_parked,
    read_entries,
    read_product,
    read_why_lines,
    warehouse_name,
    who_may,
)
from documents.storage.returns.find_suspects import find_suspects
from documents.use_cases.trace_document import waiting_of
from messaging import Connection

F = TypeVar("F")
Told = dict[str, Any]
CHANGED = "changed"


async def explain_document(connection: Connection, caller: Caller, document_id: UUID, now: datetime) -> Told | None:
    """None: there is no such document."""
    facts = await _facts_of(connection, caller, document_id, now)
    return await _explained(connection, caller, DOCUMENT_CAUSES, DOCUMENT_WORDS, facts) if facts else None


async def explain_product(
    connection: Connection, caller: Caller, product_id: UUID, warehouse_id: UUID | None, now: datetime
) -> Told | None:
    """In one warehouse, or in all. None: there is no such product (or warehouse)."""
    facts = await _facts_of_product(connection, caller, product_id, warehouse_id)
    if facts is None:
        return None
    if found := _first(BEFORE_DOCUMENTS, facts):
        return await _with_people(connection, caller, found, facts, PRODUCT_WORDS)
    newest = await explain_document(connection, caller, facts.entries[0].document_id, now)
    if newest and newest["cause"] not in (CHANGED, "hidden"):
        return newest | {"document_id": facts.entries[0].document_id}
    return await _explained(connection, caller, AFTER_DOCUMENTS, PRODUCT_WORDS, facts)


def _first(causes: Sequence[Cause[F]], facts: F) -> Cause[F] | None:
    return next((cause for cause in causes if cause.holds(facts)), None)


async def _explained(
    connection: Connection,
    caller: Caller,
    causes: Sequence[Cause[F]],
    words: Mapping[str, tuple[Says, Says]],
    facts: F,
) -> Told:
    cause = _first(causes, facts)
    assert cause is not None  # noqa: S101 - the last of each table always holds
    return await _with_people(connection, caller, cause, facts, words)


async def _with_people(
    connection: Connection, caller: Caller, cause: Cause[F], facts: F, words: Mapping[str, tuple[Says, Says]]
) -> Told:
    function = cause.needs(facts)
    can = await who_may(connection, caller.organisation_id, function) if function else []
    grants = await who_may(connection, caller.organisation_id, PEOPLE_EDIT) if cause.for_lack else []
    told = tell(cause, facts, words, caller.language)
    return told | {"permission": function, "who_can": can, "who_can_grant": grants}


async def _facts_of(connection: Connection, caller: Caller, document_id: UUID, now: datetime) -> DocumentFacts | None:
    document = await read_trace(connection, caller.organisation_id, document_id)
    if document is None:
        return None
    state = DocumentState(document["state"])
    return DocumentFacts(
        document_id=document_id,
        number=document["number"],
        version=document["version"],
        kind=DocumentKind(document["kind"]),
        state=state,
        register_only=document["register_only"],
        warehouse_id=document["warehouse_id"],
        lines=await read_why_lines(connection, caller.organisation_id, document_id),
        steps=[step["name"] for step in document["trace"]],
        refusal=document["refusal"] or {},
        waiting=waiting_of(document, caller.language, now) or {},
        functions=caller.functions,
        held=state is DocumentState.SUBMITTED and await _is_held(connection, caller, document),
        parked=await is_parked(connection, document_id),
        month=month_of(document["business_date"]),
        closed_through=closed_for(document["business_date"], document["closed_through"]),
    )


async def _is_held(connection: Connection, caller: Caller, document: Mapping[str, Any]) -> bool:
    if not may_be_return(DocumentKind(document["kind"]), document["reason"]):
        return False
    return bool(await find_suspects(connection, caller.organisation_id, [document["document_id"]]))


async def _facts_of_product(
    connection: Connection, caller: Caller, product_id: UUID, warehouse_id: UUID | None
) -> ProductFacts | None:
    organisation_id = caller.organisation_id
    product = await read_product(connection, organisation_id, product_id)
    place = await warehouse_name(connection, organisation_id, warehouse_id) if warehouse_id else None
    if product is None or (warehouse_id and place is None):
        return None
    entries = await read_entries(connection, organisation_id, product_id)
    here = [entry for entry in entries if warehouse_id in (None, entry.warehouse_id)]
    elsewhere = [entry for entry in entries if warehouse_id not in (None, entry.warehouse_id)]
    return ProductFacts(
        product_id=product_id,
        warehouse_id=warehouse_id,
        warehouse_name=place,
        functions=caller.functions,
        entries=here,
        elsewhere=elsewhere,
        **product,
    )
