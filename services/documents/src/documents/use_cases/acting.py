"""What an action on documents works with once its decisions are taken, and what comes out of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from chassis import Caller
from contracts import PersonReference
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import DocumentState
from documents.domain.trace.nodes import NodeName, node
from documents.domain.words.finding import Finding
from documents.storage.advance_documents import advance_documents
from messaging import Connection


@dataclass(frozen=True, slots=True)
class Acting:
    """Documents that are locked and may be acted on (`accepted`, in order), and all heads read with them.

    `traceparent` (W3C) is the trace that the events belong to; None: the current one. `remark` is what the person
    said to it.
    """

    caller: Caller
    accepted: Sequence[DocumentHead]
    heads: Mapping[UUID, DocumentHead]
    now: datetime
    traceparent: str | None = None
    remark: str | None = None

    @property
    def organisation_id(self) -> UUID:
        return self.caller.organisation_id

    @property
    def person(self) -> PersonReference:
        return PersonReference(person_id=self.caller.person_id, name=self.caller.name)

    @property
    def returns(self) -> list[UUID]:
        """The accepted ones that take of other documents' lines."""
        return [head.document_id for head in self.accepted if head.takes_quantities]

    def only(self, accepted: Sequence[DocumentHead]) -> "Acting":
        return replace(self, accepted=accepted)

    def node(self, name: NodeName) -> dict[str, Any]:
        """The step that the person takes just now."""
        said = {"remark": self.remark} if self.remark else {}
        return node(name, self.now, self.caller.person_id, self.caller.name, **said)


@dataclass(frozen=True, slots=True)
class Done:
    """What became of the accepted documents: `refused` after all, or in a state other than the usual one."""

    refused: Mapping[UUID, Finding] = field(default_factory=dict)
    reached: Mapping[UUID, DocumentState] = field(default_factory=dict)


class Outcome(NamedTuple):
    """Done when `finding` is None."""

    document_id: UUID
    number: str | None
    finding: Finding | None


async def advance(connection: Connection, acting: Acting, state: DocumentState, *names: NodeName) -> None:
    """Every accepted document goes on to the state, and its trace says who took it there."""
    ids = [head.document_id for head in acting.accepted]
    nodes = [acting.node(name) for name in names]
    await advance_documents(connection, acting.organisation_id, ids, state, nodes, acting.now)
