"""One click signs in as each role, on a demo stack only. Neither route needs a token to be asked."""

from fastapi import APIRouter
from starlette.responses import Response

from auth.domain.demo_people import described
from auth.entrypoints.http.bodies import DemoSignInBody
from auth.entrypoints.http.sign_in import NEVER_KEPT, as_answer
from auth.entrypoints.parts import ClientAddress, Now, Parts
from auth.use_cases.demo_sign_in import demo_sign_in, require_demo
from chassis import respond

router = APIRouter(tags=["sign-in"])


@router.get("/demo-sign-ins", summary="Whom one can be in this demo; 404 where there is none")
async def get_demo_sign_ins(parts: Parts) -> Response:
    require_demo(parts.demo_people)
    return respond({"items": [described(person) for person in parts.demo_people]}, headers=NEVER_KEPT)


@router.post("/demo-sign-in", summary="Sign in as a person of this demo, without a password")
async def post_demo_sign_in(body: DemoSignInBody, parts: Parts, address: ClientAddress, now: Now) -> Response:
    wanted = (body.organisation, body.name)
    signed = await demo_sign_in(parts.database, parts.seal, parts.demo_people, wanted, address, now)
    return respond(as_answer(*signed), headers=NEVER_KEPT)
