"""The companies of a local stack and the people who can sign in to them, one for each role template."""

from dataclasses import dataclass

from tritally.stack.home import Home

ROLES = ("administrator", "keeper", "buyer", "seller", "accountant", "viewer")


@dataclass(frozen=True, slots=True)
class Company:
    """`code` is what one signs in with; `names` are of its people, in the order of ROLES."""

    code: str
    name: str
    names: tuple[str, ...]

    @property
    def people(self) -> tuple[tuple[str, str], ...]:
        """(name, role) of each."""
        return tuple(zip(self.names, ROLES, strict=True))


REAL_WEEKS = Company("DEMO", "示范商贸", ("admin", "keeper", "buyer", "seller", "accountant", "viewer"))
HARDWARE = Company("WUJIN", "恒通五金", ("林志远", "周建国", "沈丽", "王强", "方敏", "顾明"))


def companies_of(home: Home) -> tuple[Company, ...]:
    """Every stack has the company of the real weeks; a demo has the hardware wholesaler too."""
    return (REAL_WEEKS, HARDWARE) if home.is_demo else (REAL_WEEKS,)


def demo_sign_ins(home: Home) -> list[dict[str, str]]:
    """Whom auth lets one be at one click: everybody of a demo, nobody elsewhere."""
    shown = (HARDWARE, REAL_WEEKS) if home.is_demo else ()
    return [
        {"organisation": company.code, "company": company.name, "name": name, "role": role}
        for company in shown
        for name, role in company.people
    ]
