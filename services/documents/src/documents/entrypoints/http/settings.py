"""Settings of the organisation over HTTP, and posting runs for what waits for real-time stock."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from starlette.responses import Response

from chassis import Command, Database, IssuedCommand, SignedIn, Worker, on_commit, respond
from contracts import DOCUMENT_VIEW, SETTINGS_EDIT
from documents.domain.drafts.draft import Wanted
from documents.domain.states.batches import BatchFilter
from documents.domain.states.state import Action
from documents.domain.words.finding import Finding
from documents.entrypoints.http.problems import effect_of, problem_of, problem_of_all
from documents.entrypoints.http.trace_context import traceparent_here
from documents.storage.organisation_settings import OrganisationSettings, read_settings
from documents.use_cases.keep_settings import WantedSettings, change_settings
from documents.use_cases.start_batch import start_batch


class SettingsBody(Wanted):
    """`realtime_stock` off: audited documents of goods wait for it, or for a posting run.

    `book_currency` (ISO 4217): what the books are in; it can change only while no document went beyond a first draft,
    and takes the exchange rates with it. None: as it is.
    """

    realtime_stock: bool
    book_currency: str | None = None


class PostingRunBody(Wanted):
    """Which of the waiting documents; without a filter all, in the order in which they were audited."""

    filter: BatchFilter | None = None


def settings_router(worker: Worker) -> APIRouter:
    router = APIRouter(tags=["settings"])

    @router.get("/settings")
    async def read(request: Request, caller: SignedIn) -> Response:
        """What anyone may know who sees documents: whether stock is real-time, since when, and how many wait."""
        caller.require(DOCUMENT_VIEW)
        database: Database = request.app.state.database
        async with database.connection() as connection:
            return respond(_body(await read_settings(connection, caller.organisation_id)))

    @router.put("/settings")
    async def change(command: IssuedCommand, body: SettingsBody) -> Response:
        """Turned on, a posting run is started for what waits; `posting_run_id` names it."""
        return await _change(command, worker, body)

    @router.post("/posting-runs", status_code=202)
    async def start_run(command: IssuedCommand, body: PostingRunBody) -> Response:
        """202 with the run, which is a batch: its progress and results are where it says."""
        return await _start(command, worker, body.filter or BatchFilter())

    return router


async def _change(command: Command, worker: Worker, body: SettingsBody) -> Response:
    command.caller.require(SETTINGS_EDIT)
    expected, trace, now = command.require_version(), traceparent_here(), datetime.now(UTC)
    wanted = WantedSettings(body.realtime_stock, body.book_currency)
    async with effect_of(command) as connection:
        changed = await change_settings(connection, command.caller, expected, wanted, trace, now)
        if isinstance(changed, Finding):
            raise problem_of(changed)
        settings, run_id = changed
        on_commit(connection, worker.wake)
        return await command.answer(connection, 200, _body(settings, run_id))


async def _start(command: Command, worker: Worker, chosen: BatchFilter) -> Response:
    command.caller.require(SETTINGS_EDIT)
    async with effect_of(command) as connection:
        now = datetime.now(UTC)
        run = await start_batch(connection, command.caller, Action.POST, chosen, traceparent_here(), now)
        if isinstance(run, list):
            raise problem_of_all(run)
        on_commit(connection, worker.wake)
        return await command.answer(connection, 202, run, {"Location": f"/documents/batches/{run['id']}"})


def _body(settings: OrganisationSettings, run_id: UUID | None = None) -> dict[str, Any]:
    body = {
        "version": settings.version,
        "realtime_stock": settings.realtime_stock,
        "since": settings.since,
        "changed_by_name": settings.changed_by_name,
        "queued": settings.queued,
        "book_currency": settings.book_currency,
    }
    return body | ({"posting_run_id": run_id} if run_id else {})
