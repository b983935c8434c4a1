"""Everything that all services answer alike, put round a service's own routers."""

from collections.abc import Sequence

from fastapi import APIRouter, FastAPI

from chassis.edge.answer_problem import handle_problems
from chassis.edge.body import CheckedBody
from chassis.edge.guard import Guard
from chassis.edge.parts import Parts
from chassis.routes.answers import answers
from chassis.routes.descriptions import descriptions
from chassis.routes.events import events
from chassis.routes.flow import flow
from chassis.routes.operations import operations
from chassis.routes.probes import probes
from chassis.routes.stream import stream
from chassis.telemetry.observe import Observed


def wire_edge(app: FastAPI, parts: Parts, routers: Sequence[APIRouter]) -> None:
    """Problems, limits, and the routers of the chassis and of the service."""
    handle_problems(app)
    for router in (*routers, probes, events, operations, flow, answers, stream, descriptions):
        app.include_router(router)
    app.add_middleware(CheckedBody, bytes_max=parts.settings.body_bytes_max)
    app.add_middleware(Guard, deadline_seconds=parts.settings.request_deadline_seconds)
    app.add_middleware(Observed, service=parts.service)
