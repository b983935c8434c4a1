"""Batch audit in business order, thousands at a time."""

import time
from collections.abc import Callable, Sequence

from tritally.load.api import Api, Json, chunks
from tritally.load.confirm_held import confirm_held

IDS_MAX = 5_000
LOOK_EVERY_SECONDS = 0.3


def audit_documents(api: Api, ids: Sequence[str], say: Callable[[str], None]) -> tuple[int, int]:
    """(audited, refused). Each batch is over before the next begins; documents audited before count as refused.

    Inbounds that are held because they look like returns are confirmed to be none, and audited then.
    """
    audited = refused = 0
    for some in chunks(ids, IDS_MAX):
        batch = _audit(api, some)
        done, left = batch["total"] - batch["refused"], batch["refused"]
        if left and (held := confirm_held(api, batch["id"])):
            again = _audit(api, held)
            done, left = done + again["total"] - again["refused"], left - again["total"] + again["refused"]
        audited, refused = audited + done, refused + left
        say(f"audited {done} of {batch['total']} documents")
    return audited, refused


def _audit(api: Api, ids: Sequence[str]) -> Json:
    return _finished(api, api.post("/documents/documents/batches", {"action": "audit", "ids": list(ids)})["id"])


def _finished(api: Api, batch_id: str) -> Json:
    while True:
        batch: Json = api.get(f"/documents/documents/batches/{batch_id}")
        if batch["state"] == "finished":
            return batch
        time.sleep(LOOK_EVERY_SECONDS)
