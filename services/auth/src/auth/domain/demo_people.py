"""People of a demo whom anybody on its machine may be, at one click."""

from collections.abc import Iterable
from dataclasses import dataclass

from auth.domain.names import folded
from auth.domain.role_templates import TEMPLATE_BY_CODE


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """`organisation` is its code, `company` its name, `role` the code of a template."""

    organisation: str
    company: str
    name: str
    role: str


def described(person: DemoPerson) -> dict[str, str]:
    """As a sign-in page shows it."""
    role = TEMPLATE_BY_CODE[person.role]
    whom = {"organisation": person.organisation, "company": person.company, "name": person.name}
    return {**whom, "role": role.code, "role_name": role.zh, "role_name_en": role.en}


def is_listed(people: Iterable[DemoPerson], organisation: str, name: str) -> bool:
    """However they are typed."""
    wanted = (folded(organisation), folded(name))
    return any((folded(one.organisation), folded(one.name)) == wanted for one in people)
