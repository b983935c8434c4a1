"""Everything that all services answer alike, put round a service's own routers."""

from collections.abc import Sequence

from fastapi import APIRouter, FastAPI

from chassis.edge.answer_problem import handle_problems
from chassis.edge.parts import Parts


def wire_edge(app: FastAPI, parts: Parts, routers: Sequence[APIRouter]) -> None:
    """Problems, limits, and the routers of the chassis and of the service."""
    handle_problems(app)
    for router in routers:
        app.include_router(router)
