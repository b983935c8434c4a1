"""The machine-readable description of what this service hears and says."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from chassis.edge.parts import parts_of
from chassis.respond import respond

descriptions = APIRouter(tags=["description"])


@descriptions.get("/asyncapi.json", summary="AsyncAPI document")
async def asyncapi(request: Request) -> Response:
    return respond(parts_of(request).messaging.asyncapi())
