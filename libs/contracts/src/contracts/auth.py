"""What the auth service says."""

from typing import ClassVar
from uuid import UUID

from contracts.event import Event
from contracts.values import Value


class Grant(Value):
    """A role bound to an organisation node. `functions` are codes of `contracts.Function`."""

    role_id: UUID
    role_name: str
    node_id: UUID
    node_path: str
    functions: tuple[str, ...]


class AccessChanged(Event):
    """Everything one person may do in one organisation, as of now: a reader replaces what it had.

    `revision` grows with every change of the person; `active` False means signed out everywhere.
    """

    speaker: ClassVar[str] = "auth"

    person_id: UUID
    name: str
    active: bool
    revision: int
    grants: tuple[Grant, ...]

    @property
    def subject(self) -> str:
        return str(self.person_id)


class NodeChanged(Event):
    """A node of the organisation tree (the organisation itself, a department, warehouse or factory)."""

    speaker: ClassVar[str] = "auth"

    node_id: UUID
    parent_id: UUID | None
    name: str
    node_type: str
    path: str
    active: bool

    @property
    def subject(self) -> str:
        return str(self.node_id)
