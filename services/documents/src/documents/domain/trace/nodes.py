"""Nodes of a document's trace as they are kept with it: name, time, who, and what is worth knowing."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID


class NodeName(StrEnum):
    CREATED = "created"
    EDITED = "edited"
    SUBMITTED = "submitted"
    WITHDRAWN = "withdrawn"
    AUDITED = "audited"
    QUEUED = "queued"
    RELEASED = "released"
    """A posting run took it out of the queue."""
    RESERVED = "reserved"
    POSTED = "posted"
    VOUCHERED = "vouchered"
    REFUSED = "refused"
    ROLLED_BACK = "rolled_back"
    NEEDS_ATTENTION = "needs_attention"
    """It could not be rolled back: later documents stand on it."""
    UNAUDITING = "unauditing"
    STOCK_REVERSED = "stock_reversed"
    STOCK_REVERSAL_REFUSED = "stock_reversal_refused"
    STOCK_RESTORED = "stock_restored"
    VOUCHER_ADDED = "voucher_added"
    VOUCHER_REVERSED = "voucher_reversed"
    VOUCHER_REVERSAL_REFUSED = "voucher_reversal_refused"
    UNAUDITED = "unaudited"
    """An un-audit that no other book had to do anything for."""
    NO_RETURN = "no_return"
    """Someone said why goods that looked like a return are none."""
    TURNED_INTO_RETURNS = "turned_into_returns"
    MADE_FROM_INBOUND = "made_from_inbound"
    VOIDED = "voided"
    REUSED = "reused"
    CLOSED = "closed"
    DONE = "done"
    """Of an order: everything has come or gone."""


def node(name: NodeName, at: datetime, person_id: UUID, by: str, **more: object) -> dict[str, Any]:
    """A step that a person took."""
    return {"name": name, "at": at, "by": by, "by_id": person_id, **more}
