"""The organisation tree."""

from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from starlette.responses import Response

from auth.entrypoints.http.bodies import NewNodeBody, NodeBody
from auth.entrypoints.http.lists import NODES
from auth.entrypoints.parts import Now, Parts
from auth.storage.nodes import Node, find_node
from auth.use_cases.change_nodes import NodeContent, change_node, create_node, locked_node
from chassis import NOT_FOUND, IssuedCommand, SignedIn, answer_list, describe_list, respond
from contracts import PEOPLE_EDIT, PEOPLE_VIEW

router = APIRouter(prefix="/nodes", tags=["nodes"])


def node_view(node: Node) -> dict[str, Any]:
    return {
        "id": node.node_id,
        "version": node.version,
        "parent_id": node.parent_id,
        "code": node.code,
        "name": node.name,
        "node_type": node.node_type,
        "path": node.path,
        "active": node.active,
    }


def _content(body: NodeBody) -> NodeContent:
    return NodeContent(body.parent_id, body.code, body.name, body.active)


@router.get("", summary="Nodes of the organisation, as a list", openapi_extra=describe_list(NODES))
async def get_nodes(request: Request, caller: SignedIn) -> Response:
    caller.require(PEOPLE_VIEW)
    return await answer_list(request, NODES, caller)


@router.post("", status_code=201, summary="A new node below another")
async def post_node(body: NewNodeBody, command: IssuedCommand, now: Now) -> Response:
    command.caller.require(PEOPLE_EDIT)
    organisation_id = command.caller.organisation_id
    async with command.transaction() as connection:
        node = await create_node(connection, organisation_id, _content(body), body.node_type, now)
        return await command.answer(connection, 201, node_view(node))


@router.get("/{node_id}", summary="One node")
async def get_node(node_id: UUID, caller: SignedIn, parts: Parts) -> Response:
    caller.require(PEOPLE_VIEW)
    async with parts.database.connection() as connection:
        node = await find_node(connection, caller.organisation_id, node_id)
    if node is None:
        raise NOT_FOUND()
    return respond(node_view(node))


@router.put("/{node_id}", summary="Rename, move or deactivate a node; what is below moves with it")
async def put_node(node_id: UUID, body: NodeBody, command: IssuedCommand, now: Now) -> Response:
    command.caller.require(PEOPLE_EDIT)
    async with command.transaction() as connection:
        node = await locked_node(connection, command.caller.organisation_id, node_id)
        command.check_version(node.version)
        changed = await change_node(connection, node, _content(body), now)
        return await command.answer(connection, 200, node_view(changed))
