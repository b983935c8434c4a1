"""One service as one application: database, messaging and everything at its edge, wired."""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager

import httpx
from fastapi import APIRouter, FastAPI

from chassis.access.key_set import KeySource
from chassis.assemble import assemble
from chassis.background import Background, supervised
from chassis.commands.sweep import sweep_keys
from chassis.edge.openapi import describe_with_problems
from chassis.edge.parts import ChangesSince, Parts
from chassis.edge.wire import wire_edge
from chassis.give_back_memory import give_back_memory
from chassis.live.carry import Carrier
from chassis.live.hub import Hub
from chassis.settings import Settings
from chassis.telemetry.start import start_telemetry
from messaging import Subscription


def create_service(
    service: str,
    settings: Settings,
    subscriptions: Sequence[Subscription] = (),
    routers: Sequence[APIRouter] = (),
    *,
    background: Sequence[Background] = (),
    hub: Hub | None = None,
    live_functions: Mapping[str, str | None] | None = None,
    changes_since: ChangesSince | None = None,
    key_source: KeySource | None = None,
    unsigned_paths: Iterable[str] = (),
    gather_seconds: float = 0.0,
) -> FastAPI:
    """The application of one service; its parts are `app.state.database`, `.messaging`, `.hub`, `.settings`, `.feed`,
    `.neighbours`.

    `hub` is the one given to event handlers. `live_functions` maps a kind of change to the function one needs to see
    it in GET /stream (None: everybody signed in; other kinds are not streamed); `changes_since` lets a stream resume.
    `key_source` replaces the key set of auth over HTTP (auth itself, and tests). `unsigned_paths` are those that
    OpenAPI shows without a token. `gather_seconds`: a service that nobody waits for takes in events at this interval,
    not one by one.
    """
    start_telemetry(service, settings)
    client = httpx.AsyncClient()
    parts = assemble(
        service,
        settings,
        client,
        subscriptions,
        hub=hub or Hub(),
        live_functions=live_functions or {},
        changes_since=changes_since,
        key_source=key_source,
        gather_seconds=gather_seconds,
    )
    app = _application(parts, _lifespan(parts, client, background))
    wire_edge(app, parts, routers)
    describe_with_problems(app, frozenset(unsigned_paths))
    return app


Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


def _application(parts: Parts, lifespan: Lifespan) -> FastAPI:
    """FastAPI without its own pages and telemetry; knows its parts."""
    app = FastAPI(
        title=f"Tritally {parts.service}",
        version="1",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.parts = parts
    for name in ("settings", "database", "messaging", "hub", "feed", "neighbours"):
        setattr(app.state, name, getattr(parts, name))
    return app


def _lifespan(parts: Parts, client: httpx.AsyncClient, background: Sequence[Background]) -> Lifespan:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        all_tasks = [*background, *_own_background(parts)]
        here = [task for task in all_tasks if task.role is None or parts.settings.has_role(task.role)]
        async with AsyncExitStack() as stack:
            stack.push_async_callback(client.aclose)
            await stack.enter_async_context(parts.database.running())
            await stack.enter_async_context(parts.messaging.running())
            await stack.enter_async_context(supervised(app, here))
            yield

    return lifespan


def _own_background(parts: Parts) -> list[Background]:
    carrier = Carrier(parts.hub, parts.database)
    return [
        Background("live_send", lambda _: carrier.send(), role=None),
        Background("live_listen", lambda _: carrier.listen(), role="http"),
        Background("keys", lambda _: parts.keys.keep_fresh(), role="http"),
        Background("sweep_keys", sweep_keys, role="http"),
        Background("give_back_memory", lambda _: give_back_memory(), role=None),
    ]
