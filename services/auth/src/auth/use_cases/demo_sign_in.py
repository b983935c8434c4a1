"""Sign in as a person of the demo, without a password."""

from collections.abc import Sequence
from datetime import datetime

import structlog

from auth.domain.demo_people import DemoPerson, is_listed
from auth.storage.people import Person, person_who_signs_in
from auth.use_cases.give_tokens import GivenTokens, begin_family, with_access_token
from auth.use_cases.key_seal import KeySeal
from auth.use_cases.problems import DEMO_SIGN_INS_OFF, SIGN_IN_REFUSED
from messaging import Transactions

log = structlog.get_logger("auth.demo_sign_in")


async def demo_sign_in(
    database: Transactions,
    seal: KeySeal,
    people: Sequence[DemoPerson],
    wanted: tuple[str, str],
    address: str,
    now: datetime,
) -> tuple[Person, GivenTokens]:
    """`wanted`: organisation and name. Raises 404 `demo_sign_ins_off`, or 401 for whom `people` does not list."""
    require_demo(people)
    async with database.transaction() as connection:
        person = await person_who_signs_in(connection, *wanted)
        if person is None or not person.active or not is_listed(people, *wanted):
            raise SIGN_IN_REFUSED()
        family, refresh = await begin_family(connection, person, address, now)
    log.info("signed_in_to_demo", person_id=str(person.person_id), family_id=str(family.family_id))
    return person, await with_access_token(database, seal, family, refresh, now)


def require_demo(people: Sequence[DemoPerson]) -> None:
    if not people:
        raise DEMO_SIGN_INS_OFF()
