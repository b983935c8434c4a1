"""After the commit, tell the live stream and whoever waits what became of documents."""

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from chassis import Hub, on_commit
from documents.domain.states.state import DocumentState
from messaging import Connection


class Announcement(NamedTuple):
    """A document is in a state now; `stuck` says that it is there for too long."""

    organisation_id: UUID
    document_id: UUID
    version: int
    kind: str
    number: str
    state: DocumentState
    stuck: bool = False


def announce(connection: Connection, hub: Hub, announcements: Sequence[Announcement]) -> None:
    on_commit(connection, lambda: _publish(hub, announcements))


def _publish(hub: Hub, announcements: Sequence[Announcement]) -> None:
    for one in announcements:
        data = {
            "version": one.version,
            "kind": one.kind,
            "number": one.number,
            "state": one.state.value,
            "stuck": one.stuck,
        }
        hub.publish(one.organisation_id, "document", one.document_id, data)
