"""What an audit or un-audit would do to the stock: decided for real in a transaction of which nothing is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from contracts import Document, DocumentAudited, DocumentEvent, PersonReference, StockPosted
from inventory.domain.posting.happening import LAST, happening
from inventory.domain.reversal.done import DocumentKey
from inventory.storage.read_drawn_layers import read_drawn_layers
from inventory.storage.recompute.comes_after import audit_order_of
from inventory.use_cases.look_ahead import Change
from inventory.use_cases.post_stock import body_of, post_documents
from inventory.use_cases.reverse_stock import Cause, reverse_documents
from messaging import Connection


@dataclass(slots=True)
class Tried:
    """`told`: the event that would be said (None: none, of an order that reserves nothing); `change`: to look ahead."""

    told: DocumentEvent | None
    layers: Sequence[Mapping[str, Any]] = field(default_factory=list)
    change: Change | None = None


async def try_audit(
    connection: Connection, organisation_id: UUID, person: PersonReference, document: Document
) -> Tried | None:
    """None: this version was decided already."""
    key = organisation_id, document.document_id, document.version
    if await audit_order_of(connection, key) is not None:
        return None
    audited = DocumentAudited(
        organisation_id=organisation_id, document=document, audited_by=person, audited_at=datetime.now(UTC)
    )
    told = (await post_documents(connection, [audited], [body_of(audited.document)]))[0]
    if not isinstance(told, StockPosted):
        return Tried(told)
    more = happening(organisation_id, document, told.movements, told.in_transit_losses)
    return Tried(told, await read_drawn_layers(connection, key), Change(document, LAST, more=more))


async def try_unaudit(connection: Connection, key: DocumentKey) -> Tried | None:
    """None: it is not posted."""
    order = await audit_order_of(connection, key)
    outcomes = await reverse_documents(connection, [Cause(key, None, unaudited=True)])
    if order is None or not outcomes:
        return None
    told = outcomes[0][1]
    layers = await read_drawn_layers(connection, key)
    return Tried(told, layers, Change(told.document, order, without=(key[1],)))
