"""Is it alive, is it ready and what does it wait for, and its figures."""

import prometheus_client
from fastapi import APIRouter, Request
from starlette.responses import Response

from chassis.edge.parts import Parts, parts_of
from chassis.respond import respond

probes = APIRouter(tags=["health"])


@probes.get("/health/live", summary="Is the process alive?")
async def live(request: Request) -> Response:
    """200, or 503 when something is stuck that only a restart frees."""
    parts = parts_of(request)
    stuck = parts.messaging.liveness()
    return respond({"live": not stuck, "stuck": stuck}, 503 if stuck else 200)


@probes.get("/health/ready", summary="Is it ready, and if not, what does it wait for?")
async def ready(request: Request) -> Response:
    waits_for = await missing(parts_of(request))
    body = {"ready": not waits_for, "waits_for": waits_for}
    return respond(body, 503, {"Retry-After": "1"}) if waits_for else respond(body)


async def missing(parts: Parts) -> list[str]:
    """What is still missing, in words; empty when ready."""
    waits_for = [] if await parts.database.is_here() else ["database"]
    if parts.settings.has_role("http") and not parts.keys.known:
        waits_for.append("keys of auth")
    return waits_for + parts.messaging.readiness()


@probes.get("/metrics", summary="Figures for Prometheus")
async def metrics() -> Response:
    return Response(prometheus_client.generate_latest(), media_type=prometheus_client.CONTENT_TYPE_LATEST)
