"""Who calls, in which organisation, and what the replica says that they may do."""

from dataclasses import dataclass
from uuid import UUID

from chassis.problems.known import PERMISSION_MISSING
from chassis.problems.problem import Language


@dataclass(frozen=True, slots=True)
class Caller:
    """A signed-in person. Deny by default: what is not in `functions` is not allowed."""

    person_id: UUID
    name: str
    organisation_id: UUID
    language: Language
    functions: frozenset[str]

    def may(self, function: str) -> bool:
        return function in self.functions

    def require(self, function: str) -> None:
        """Raises 403 `permission_missing` that names the function."""
        if not self.may(function):
            raise PERMISSION_MISSING(permission=function)
