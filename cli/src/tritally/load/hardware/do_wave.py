"""One wave through its steps: created and submitted by its author, audited by its auditor, until the books answered."""

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from tritally.load.api import Api, ApiError, Json
from tritally.load.describe_document import KnownIds
from tritally.load.hardware.describe_deed import describe_deed, full_reference
from tritally.load.hardware.read_tables import Deed

DRAFTS = frozenset({"draft"})
AUDITED = frozenset({"done", "refused", "held"})
AT_REST = frozenset({"vouchered", "confirmed", "refused", "submitted", "voided"})
LOOK_EVERY_SECONDS = 0.1
TRIES_MAX = 60


@dataclass
class Work:
    """`apis` by role; `states` of the documents that were there before this run, by full reference."""

    apis: Mapping[str, Api]
    known: KnownIds
    first_day: date
    states: dict[str, str] = field(default_factory=dict)
    counts: "Counter[tuple[str, str]]" = field(default_factory=Counter)

    def id_of(self, deed: Deed) -> str:
        return self.known.documents[deed.reference]


def do_wave(work: Work, wave: Sequence[Deed]) -> None:
    """What an earlier load left half done is taken up where it stopped; what it finished stays as people left it."""
    author, auditor = work.apis[wave[0].row["by"]], work.apis.get(wave[0].row["auditor"])
    fresh = [deed for deed in wave if full_reference(deed.reference) not in work.states]
    if fresh:
        _create(work, author, fresh)
    left = [deed for deed in wave if deed in fresh or is_half_done(work, deed)]
    if left and wave[0].until == "voided":
        _act(author, "void", [work.id_of(deed) for deed in left])
    elif left and auditor and wave[0].until in AUDITED:
        _act(auditor, "audit", [work.id_of(deed) for deed in left])
        for deed in left:
            _settle(work, auditor, deed)
    for deed in wave:
        work.counts[deed.kind, "created" if deed in fresh else "there before"] += 1


def is_half_done(work: Work, deed: Deed) -> bool:
    """A load that was broken off had created and submitted it, and no more."""
    return work.states[full_reference(deed.reference)] == "submitted" and deed.until not in ("submitted", "held")


def _create(work: Work, author: Api, deeds: Sequence[Deed]) -> None:
    items = [describe_deed(deed, work.known, work.first_day) for deed in deeds]
    body = {"action": "create", "submit": deeds[0].until not in DRAFTS, "items": items}
    for deed, result in zip(deeds, author.post("/documents/documents/batches", body)["items"], strict=True):
        if result["errors"] or not result["id"]:
            raise ApiError(f"{deed.reference}: {result['errors']}")
        work.known.documents[deed.reference] = result["id"]


def _act(api: Api, action: str, ids: Sequence[str]) -> None:
    batch: Json = api.post("/documents/documents/batches", {"action": action, "ids": list(ids)})
    while batch["state"] != "finished":
        time.sleep(LOOK_EVERY_SECONDS)
        batch = api.get(f"/documents/documents/batches/{batch['id']}")


def _settle(work: Work, api: Api, deed: Deed) -> None:
    """Raises ApiError when it does not end as the tables say."""
    document = at_rest(api, work.id_of(deed))
    wanted = {"done": ("vouchered", "confirmed"), "refused": ("refused",), "held": ("submitted",)}[deed.until]
    if document["state"] not in wanted:
        raise ApiError(f"{deed.reference} is {document['state']}, not {wanted[0]}: {document['refusal']}")
    if "direct" in deed.row["flags"]:
        at_rest(api, arrival_of(api, work.id_of(deed)))


def at_rest(api: Api, document_id: str) -> Json:
    for _ in range(TRIES_MAX):
        document: Json = api.settled(f"/documents/documents/{document_id}")
        if document["state"] in AT_REST:
            return document
    raise ApiError(f"document {document_id} is {document['state']} still")


def arrival_of(api: Api, transfer_id: str) -> str:
    """Made by documents itself, as soon as it hears that the goods left."""
    for _ in range(TRIES_MAX):
        found = api.get("/documents/documents", kind="transfer_receipt", origin_id=transfer_id)["items"]
        if found:
            return str(found[0]["id"])
        time.sleep(LOOK_EVERY_SECONDS)
    raise ApiError(f"nothing arrives of transfer {transfer_id}")
