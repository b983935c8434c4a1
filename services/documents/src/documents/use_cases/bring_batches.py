"""Batches that documents name for the first time are kept with them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from contracts import BatchReference
from documents.domain.drafts.priced import PricedDocument, PricedLine
from documents.storage.masters.keep_batches import Named, keep_batches
from messaging import Connection

Key = TypeVar("Key")


async def bring_batches(
    connection: Connection, organisation_id: UUID, priced: Mapping[Key, PricedDocument]
) -> Mapping[Key, PricedDocument]:
    """The same documents, with every batch by the id that it is known by."""
    named: dict[Named, BatchReference] = {}
    for document in priced.values():
        for line in document.lines:
            if line.batch is not None:
                named.setdefault((line.product_id, line.batch.number), line.batch)
    if not named:
        return priced
    ids = await keep_batches(connection, organisation_id, named)
    return {key: replace(one, lines=tuple(_known(line, ids) for line in one.lines)) for key, one in priced.items()}


def _known(line: PricedLine, ids: Mapping[Named, UUID]) -> PricedLine:
    if line.batch is None:
        return line
    batch_id = ids[line.product_id, line.batch.number]
    return replace(line, batch=line.batch.model_copy(update={"batch_id": batch_id}))
