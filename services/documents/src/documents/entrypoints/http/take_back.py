"""Goods of one or several deliveries taken back, or exchanged for others, by one call."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import Field
from starlette.responses import Response

from chassis import IssuedCommand
from contracts import DOCUMENT_EDIT
from documents.domain.drafts.draft import DocumentDraft, LineDraft, Wanted
from documents.domain.drafts.followers import Way
from documents.domain.words.finding import Finding
from documents.entrypoints.http.documents import document_body
from documents.entrypoints.http.orders import MadeLine
from documents.entrypoints.http.problems import effect_of, problem_of_all
from documents.use_cases.make_following import WantedFollower
from documents.use_cases.take_back_goods import take_back_goods

router = APIRouter(tags=["documents"])


class TakeBackBody(Wanted):
    """Lines of deliveries (or receipts) of one partner and warehouse; with `delivery` it is an exchange: the goods that
    go out instead."""

    lines: Annotated[tuple[MadeLine, ...], Field(min_length=1, max_length=10_000)]
    business_date: str | None = None
    remark: str | None = None
    delivery: DocumentDraft | None = None


@router.post("/returns", status_code=201)
async def take_back(command: IssuedCommand, body: TakeBackBody) -> Response:
    """`{"items": […]}`: the draft of one return, and the new delivery; both or none.

    Over several deliveries the return has no `origin_id`: `origins` names them, and each line its own.
    """
    command.caller.require(DOCUMENT_EDIT)
    lines = [LineDraft(**dict(line)) for line in body.lines]
    header = WantedFollower(Way.RETURN, business_date=body.business_date, remark=body.remark)
    async with effect_of(command) as connection:
        made = await take_back_goods(connection, command.caller, lines, header, body.delivery, datetime.now(UTC))
        findings = [one for one in made if isinstance(one, Finding)]
        if findings:
            raise problem_of_all(findings)
        ids = [one for one in made if isinstance(one, UUID)]
        items = [await document_body(connection, command, document_id) for document_id in ids]
        return await command.answer(connection, 201, {"items": items})
