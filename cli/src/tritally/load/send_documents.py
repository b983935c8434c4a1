"""Documents in chunks through the batch call; each has its reference, so that a repeat finds what exists."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tritally.load.api import Api
from tritally.load.describe_document import KnownIds, describe_document
from tritally.load.planned import PlannedDocument

DOCUMENTS_MAX = 500
LINES_MAX = 5_000


@dataclass
class Sent:
    """Documents by (kind, what became of them), and the first words of each refusal."""

    counts: "Counter[tuple[str, str]]" = field(default_factory=Counter)
    refusals: list[str] = field(default_factory=list)


def send_documents(
    api: Api, documents: Sequence[PlannedDocument], known: KnownIds, sent: Sent, *, submit: bool
) -> None:
    """Create (and submit) them in order; what is created or exists gets its id into `known.documents`."""
    for some in document_chunks(documents):
        body = {"action": "create", "submit": submit, "items": [describe_document(one, known) for one in some]}
        results = api.post("/documents/documents/batches", body)["items"]
        for document, result in zip(some, results, strict=True):
            if result.get("id"):
                known.documents[document.reference] = result["id"]
            sent.counts[document.kind, result["status"]] += 1
            if result["errors"]:
                sent.refusals.append(f"{document.reference}: {result['errors']}")


def find_document(api: Api, reference: str) -> str | None:
    """Id of the document with this reference."""
    found = api.get("/documents/documents", reference=reference)["items"]
    return str(found[0]["id"]) if found else None


def document_chunks(documents: Sequence[PlannedDocument]) -> Iterator[list[PlannedDocument]]:
    """At most DOCUMENTS_MAX documents and about LINES_MAX lines a call: far below the body limit."""
    chunk: list[PlannedDocument] = []
    lines = 0
    for document in documents:
        if chunk and (len(chunk) == DOCUMENTS_MAX or lines + len(document.lines) > LINES_MAX):
            yield chunk
            chunk, lines = [], 0
        chunk.append(document)
        lines += len(document.lines)
    if chunk:
        yield chunk
