"""One service as one application: database, messaging and everything at its edge, wired."""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager

import httpx
from fastapi import APIRouter, FastAPI

from chassis.access.allowed import AllowedFunctions
from chassis.access.checked_tokens import CheckedTokens
from chassis.access.hear_access import access_subscription
from chassis.access.key_set import KeySource, TrustedKeys, keys_over_http
from chassis.background import Background, supervised
from chassis.commands.sweep import sweep_keys
from chassis.edge.openapi import describe_with_problems
from chassis.edge.parts import ChangesSince, Parts
from chassis.edge.wire import wire_edge
from chassis.feed.http_feed import HttpFeed
from chassis.feed.service_tokens import ServiceToken
from chassis.give_back_memory import give_back_memory
from chassis.live.carry import Carrier
from chassis.live.hub import Hub
from chassis.settings import Settings
from chassis.storage.database import Database
from chassis.telemetry.start import start_telemetry
from messaging import Messaging, Subscription


def create_service(
    service: str,
    settings: Settings,
    subscriptions: Sequence[Subscription] = (),
    routers: Sequence[APIRouter] = (),
    *,
    background: Sequence[Background] = (),
    hub: Hub | None = None,
    live_functions: Mapping[str, str] | None = None,
    changes_since: ChangesSince | None = None,
    key_source: KeySource | None = None,
    unsigned_paths: Iterable[str] = (),
) -> FastAPI:
    """The application of one service; its parts are `app.state.database`, `.messaging`, `.hub`, `.settings`, `.feed`.

    `hub` is the one given to event handlers. `live_functions` maps a kind of change to the function one needs to see
    it in GET /stream (other kinds are not streamed); `changes_since` lets a stream resume. `key_source` replaces the
    key set of auth over HTTP (auth itself, and tests). `unsigned_paths` are those that OpenAPI shows without a token.
    """
    start_telemetry(service, settings)
    client = httpx.AsyncClient()
    database = Database(settings.database_url, pool_size=settings.pool_size, application_name=service)
    allowed = AllowedFunctions(database)
    keys = TrustedKeys(key_source or keys_over_http(client, settings.auth_url))
    feed = _feed(service, settings, client)
    parts = Parts(
        service=service,
        settings=settings,
        database=database,
        messaging=_messaging(service, settings, database, feed, [*subscriptions, access_subscription(allowed)]),
        hub=hub or Hub(),
        keys=keys,
        tokens=CheckedTokens(keys),
        allowed=allowed,
        live_functions=live_functions or {},
        changes_since=changes_since,
    )
    database.after_each_commit(parts.messaging.wake)
    app = FastAPI(
        title=f"Tritally {service}",
        version="1",
        lifespan=_lifespan(parts, client, background),
        docs_url=None,
        redoc_url=None,
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    _remember(app, parts)
    app.state.feed = feed
    wire_edge(app, parts, routers)
    describe_with_problems(app, frozenset(unsigned_paths))
    return app


def _messaging(
    service: str,
    settings: Settings,
    database: Database,
    feed: HttpFeed,
    subscriptions: Sequence[Subscription],
) -> Messaging:
    return Messaging(
        service=service,
        database=database,
        dsn=settings.database_url,
        bootstrap_servers=settings.kafka_bootstrap_servers,
        subscriptions=_joined(subscriptions),
        feed=feed,
        roles=frozenset(settings.roles.split(",")) & {"relay", "consumer"},
        topic_prefix=settings.kafka_topic_prefix,
    )


def _feed(service: str, settings: Settings, client: httpx.AsyncClient) -> HttpFeed:
    token = ServiceToken(client, settings.auth_url, service, settings.service_secret.get_secret_value())
    return HttpFeed(client, {"auth": settings.auth_url, **settings.service_urls}, token)


def _joined(subscriptions: Sequence[Subscription]) -> list[Subscription]:
    """One subscription per source: auth's handlers of a service and of the chassis together."""
    joined: dict[str, Subscription] = {}
    for one in subscriptions:
        other = joined.get(one.source)
        joined[one.source] = Subscription(one.source, {**other.handlers, **one.handlers}, one.kinds) if other else one
    return list(joined.values())


def _remember(app: FastAPI, parts: Parts) -> None:
    app.state.parts = parts
    app.state.settings = parts.settings
    app.state.database = parts.database
    app.state.messaging = parts.messaging
    app.state.hub = parts.hub


Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


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
