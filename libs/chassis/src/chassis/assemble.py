"""The parts of one service, made from its settings: nothing of it runs yet."""

from collections.abc import Mapping, Sequence

import httpx

from chassis.access.allowed import AllowedFunctions
from chassis.access.checked_tokens import CheckedTokens
from chassis.access.hear_access import access_subscription
from chassis.access.key_set import KeySource, TrustedKeys, keys_over_http
from chassis.edge.parts import ChangesSince, Parts
from chassis.feed.http_feed import HttpFeed
from chassis.feed.neighbours import Neighbours
from chassis.feed.service_tokens import ServiceToken
from chassis.live.hub import Hub
from chassis.settings import Settings
from chassis.storage.database import Database
from messaging import Messaging, Subscription


def assemble(
    service: str,
    settings: Settings,
    client: httpx.AsyncClient,
    subscriptions: Sequence[Subscription],
    *,
    hub: Hub,
    live_functions: Mapping[str, str | None],
    changes_since: ChangesSince | None,
    key_source: KeySource | None,
    gather_seconds: float,
) -> Parts:
    """As `create_service` describes them. `client` is for auth and the feeds of the other services."""
    database = Database(settings.database_url, pool_size=settings.pool_size, application_name=service)
    allowed = AllowedFunctions(database)
    keys = TrustedKeys(key_source or keys_over_http(client, settings.auth_url))
    feed = _feed(service, settings, client)
    heard = [*subscriptions, access_subscription(allowed)]
    messaging = _messaging(service, settings, database, feed, heard, gather_seconds)
    database.after_saying(messaging.wake)
    return Parts(
        service=service,
        settings=settings,
        database=database,
        messaging=messaging,
        feed=feed,
        neighbours=Neighbours(client, settings.service_urls),
        hub=hub,
        keys=keys,
        tokens=CheckedTokens(keys),
        allowed=allowed,
        live_functions=live_functions,
        changes_since=changes_since,
    )


def _messaging(
    service: str,
    settings: Settings,
    database: Database,
    feed: HttpFeed,
    subscriptions: Sequence[Subscription],
    gather_seconds: float,
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
        gather_seconds=gather_seconds,
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
