"""Who else is on this document, over HTTP."""

from datetime import datetime
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel
from starlette.responses import Response

from chassis import SignedIn, respond
from contracts import DOCUMENT_VIEW
from documents.domain.drafts.draft import Wanted
from documents.entrypoints.presence import Presence


class PresenceBody(Wanted):
    editing: bool = False
    leaving: bool = False


class PersonTold(BaseModel):
    person_id: UUID
    name: str
    editing: bool
    since: datetime


class PresenceTold(BaseModel):
    people: list[PersonTold]


def presence_router(presence: Presence) -> APIRouter:
    router = APIRouter(tags=["documents"])

    @router.post("/documents/{document_id}/presence", response_model=PresenceTold)
    async def enter(caller: SignedIn, document_id: UUID, body: PresenceBody) -> Response:
        """Said every 15 seconds (after 30 seconds without it one is gone), and once `leaving`. Names the others."""
        caller.require(DOCUMENT_VIEW)
        return respond({"people": presence.enter(caller, document_id, editing=body.editing, leaving=body.leaving)})

    return router
