"""Load everything that the events of a set of documents carry."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from contracts import BatchReference, Document
from documents.domain.states.carry import Cards, carried, moves_stock
from documents.domain.states.head import DocumentHead, KeptLine
from documents.storage.load_references import load_partners, load_products, load_warehouses
from documents.storage.masters.keep_batches import load_batches
from documents.storage.read_heads import read_lines
from messaging import Connection


@dataclass(frozen=True, slots=True)
class CarriedDocuments:
    """In the order of the heads. `turned` are the lines whose product card changed its mind about moving stock."""

    documents: list[Document]
    turned: list[tuple[UUID, bool]]


async def carry_documents(
    connection: Connection,
    organisation_id: UUID,
    heads: Sequence[DocumentHead],
    all_heads: Mapping[UUID, DocumentHead],
    *,
    as_kept: bool = False,
) -> CarriedDocuments:
    """`as_kept`: what the lines say of moving stock holds, whatever has become of the product cards since."""
    lines = await read_lines(connection, organisation_id, [head.document_id for head in heads])
    cards = await _cards(connection, organisation_id, heads, lines, all_heads)
    documents = [carried(head, lines.get(head.document_id, ()), cards, as_kept=as_kept) for head in heads]
    return CarriedDocuments(documents, _turned(heads, lines, cards))


async def _cards(
    connection: Connection,
    organisation_id: UUID,
    heads: Sequence[DocumentHead],
    lines: Mapping[UUID, Sequence[KeptLine]],
    all_heads: Mapping[UUID, DocumentHead],
) -> Cards:
    products = {line.product_id for of_one in lines.values() for line in of_one}
    return Cards(
        await load_products(connection, organisation_id, products),
        await load_partners(connection, organisation_id, _partners(heads)),
        await load_warehouses(
            connection,
            organisation_id,
            [one for head in heads for one in (head.warehouse_id, head.target_warehouse_id)],
        ),
        all_heads,
        await _batches(connection, organisation_id, lines),
    )


async def _batches(
    connection: Connection, organisation_id: UUID, lines: Mapping[UUID, Sequence[KeptLine]]
) -> dict[UUID, BatchReference]:
    ids = {line.batch_id for of_one in lines.values() for line in of_one if line.batch_id}
    known = await load_batches(connection, organisation_id, ids) if ids else {}
    return {batch_id: batch for batch_id, (_, batch) in known.items()}


def _partners(heads: Sequence[DocumentHead]) -> list[UUID | None]:
    named = [entry["partner_id"] for head in heads for entry in head.entries]
    return [head.partner_id for head in heads] + [UUID(one) for one in named if one]


def _turned(
    heads: Sequence[DocumentHead], lines: Mapping[UUID, Sequence[KeptLine]], cards: Cards
) -> list[tuple[UUID, bool]]:
    return [
        (line.line_id, not line.moves_stock)
        for head in heads
        for line in lines.get(head.document_id, ())
        if line.moves_stock is not moves_stock(head, line, cards.products[line.product_id])
    ]
