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
    POSTED = "posted"
    VOUCHERED = "vouchered"
    REFUSED = "refused"
    ROLLED_BACK = "rolled_back"
    VOIDED = "voided"


def node(name: NodeName, at: datetime, person_id: UUID, by: str, **more: object) -> dict[str, Any]:
    """A step that a person took."""
    return {"name": name, "at": at, "by": by, "by_id": person_id, **more}
