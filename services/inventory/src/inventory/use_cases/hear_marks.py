"""The stock ledger marks documents that were voided, or voided and put back in use."""

from collections.abc import Sequence

from contracts import DocumentReused, DocumentVoided
from inventory.storage.document_marks import save_reused, save_voided
from messaging import Connection, Delivery


async def hear_voided(connection: Connection, deliveries: Sequence[Delivery[DocumentVoided]]) -> None:
    """The last word on each document stays."""
    await save_voided(connection, list({one.event.document_id: one.event for one in deliveries}.values()))


async def hear_reused(connection: Connection, deliveries: Sequence[Delivery[DocumentReused]]) -> None:
    """The last word on each document stays."""
    await save_reused(connection, list({one.event.document_id: one.event for one in deliveries}.values()))
