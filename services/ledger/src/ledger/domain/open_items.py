"""The open items that a batch may touch, and how a credit settles them."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from contracts import Document
from ledger.domain.items_of_documents import settled_by, takes_the_oldest
from ledger.domain.open_item import OpenItem, Party, age


class Settled(NamedTuple):
    """`cents` (> 0) of an item settled by a credit."""

    item: OpenItem
    credit: OpenItem
    cents: int


def settle(credit: OpenItem, item: OpenItem, most: int | None = None) -> Settled | None:
    """Settle as much of the item as the credit covers, `most` at the most. None: there is nothing to settle."""
    cents = min(item.remaining, -credit.remaining, item.remaining if most is None else most)
    if cents <= 0 or item.party != credit.party:
        return None
    item.remaining -= cents
    credit.remaining += cents
    return Settled(item, credit, cents)


def settle_oldest_first(credit: OpenItem, items: Iterable[OpenItem]) -> list[Settled]:
    ordered = sorted(items, key=age)
    return [settled for item in ordered if credit.remaining and (settled := settle(credit, item))]


class OpenItems:
    """The open items that a batch may touch: those loaded, and those it opens itself."""

    def __init__(self, loaded: Iterable[OpenItem] = ()) -> None:
        self.of_document: dict[tuple[Party, UUID], OpenItem] = {}
        self.of_party: dict[Party, list[OpenItem]] = {}
        self.opened: list[OpenItem] = []
        self.settled: list[Settled] = []
        for item in loaded:
            self._keep(item)

    def open(self, item: OpenItem, document: Document) -> None:
        """Open the item of a document; a credit settles its own delivery or receipt, the items named, or the oldest."""
        self._keep(item)
        self.opened.append(item)
        if item.amount < 0:
            self.settled += self._settle(item, document)

    def _keep(self, item: OpenItem) -> None:
        self.of_document[item.party, item.document_id] = item
        self.of_party.setdefault(item.party, []).append(item)

    def _settle(self, credit: OpenItem, document: Document) -> list[Settled]:
        if takes_the_oldest(document):
            return settle_oldest_first(credit, self.of_party[credit.party])
        found = ((self.of_document.get((credit.party, named)), most) for named, most in settled_by(document))
        return [settled for item, most in found if item and (settled := settle(credit, item, most))]
