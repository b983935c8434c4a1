"""The open items that a batch may touch, and how a credit settles them."""

from collections.abc import Iterable
from uuid import UUID

from contracts import Document
from ledger.domain.items_of_documents import settled_by, takes_the_oldest
from ledger.domain.open_item import OpenItem, Party
from ledger.domain.settle import Settled, settle, settle_oldest_first


class OpenItems:
    """The open items that a batch may touch: those loaded, and those it opens itself."""

    def __init__(self, loaded: Iterable[OpenItem] = ()) -> None:
        self.of_document: dict[tuple[Party, UUID], OpenItem] = {}
        self.of_party: dict[Party, list[OpenItem]] = {}
        self.opened: list[OpenItem] = []
        self.settled: list[Settled] = []
        for item in loaded:
            self._keep(item)

    def open(self, item: OpenItem, document: Document) -> list[Settled]:
        """Open the item of a document; a credit settles its own delivery or receipt, the items named, or the oldest."""
        self._keep(item)
        self.opened.append(item)
        settled = self._settle(item, document) if item.amount < 0 else []
        self.settled += settled
        return settled

    def _keep(self, item: OpenItem) -> None:
        self.of_document[item.party, item.document_id] = item
        self.of_party.setdefault(item.party, []).append(item)

    def _settle(self, credit: OpenItem, document: Document) -> list[Settled]:
        if takes_the_oldest(document):
            return settle_oldest_first(credit, self.of_party[credit.party])
        found = ((self.of_document.get((credit.party, wish.document_id)), wish) for wish in settled_by(document))
        return [settled for item, wish in found if item and (settled := settle(credit, item, wish))]
