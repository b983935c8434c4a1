"""Who calls, in which organisation, and what the replica says that they may do."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from chassis.access.token_claims import TIME_ZONE_DEFAULT
from chassis.problems.known import ACCESS_ON_ITS_WAY, PERMISSION_MISSING
from chassis.problems.problem import Language


@dataclass(frozen=True, slots=True)
class Caller:
    """A signed-in person. Deny by default: what is not in `functions` is not allowed.

    `known`: this service has heard all that auth had said of them when their token was signed. `time_zone`: their
    organisation's, an IANA name.
    """

    person_id: UUID
    name: str
    organisation_id: UUID
    language: Language
    functions: frozenset[str]
    known: bool = True
    time_zone: str = TIME_ZONE_DEFAULT

    def day_of(self, instant: datetime) -> date:
        """The date on the wall of their organisation."""
        return instant.astimezone(ZoneInfo(self.time_zone)).date()

    def may(self, function: str) -> bool:
        return function in self.functions

    def require(self, function: str) -> None:
        """Raises 403 `permission_missing` that names the function; 503 `access_on_its_way` while it may still come."""
        if not self.may(function):
            if self.known:
                raise PERMISSION_MISSING(permission=function)
            raise ACCESS_ON_ITS_WAY(headers={"Retry-After": "1"})
