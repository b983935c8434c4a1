"""Tell the live stream what became different, and what agrees after all."""

from collections.abc import Iterable
from functools import partial

from chassis import Hub, on_commit
from messaging import Connection
from risk.domain.compare_books import Status, Verdict
from risk.domain.heard import Kept
from risk.storage.save_verdicts import Judged

DIFFERENCE = "difference"
"""Kind of the change in GET /stream."""


def tell_after_commit(connection: Connection, hub: Hub, judged: Iterable[Judged]) -> None:
    for kept, verdict in judged:
        if kept.status is not verdict.status and Status.DIFFERENT in (kept.status, verdict.status):
            on_commit(connection, partial(_publish, hub, kept, verdict))


def _publish(hub: Hub, kept: Kept, verdict: Verdict) -> None:
    key = kept.heard.key
    hub.publish(
        key.organisation_id,
        DIFFERENCE,
        key.document_id,
        {
            "version": key.version,
            "kind": kept.heard.kind,
            "number": kept.heard.number,
            "status": verdict.status.value,
            "differences": [found.difference.value for found in verdict.found],
        },
    )
