"""Batch audit in business order, thousands at a time."""

import time
from collections.abc import Callable, Sequence

from tritally.load.api import Api, Json, chunks

IDS_MAX = 5_000
LOOK_EVERY_SECONDS = 0.3


def audit_documents(api: Api, ids: Sequence[str], say: Callable[[str], None]) -> tuple[int, int]:
    """(audited, refused). Each batch is over before the next begins; documents audited before count as refused."""
    audited = refused = 0
    for some in chunks(ids, IDS_MAX):
        batch = _finished(api, api.post("/documents/documents/batches", {"action": "audit", "ids": list(some)})["id"])
        audited += batch["total"] - batch["refused"]
        refused += batch["refused"]
        say(f"audited {batch['total'] - batch['refused']} of {batch['total']} documents")
    return audited, refused


def _finished(api: Api, batch_id: str) -> Json:
    while True:
        batch: Json = api.get(f"/documents/documents/batches/{batch_id}")
        if batch["state"] == "finished":
            return batch
        time.sleep(LOOK_EVERY_SECONDS)
