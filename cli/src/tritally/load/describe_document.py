"""A planned document as the body that creates it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid5

from tritally.load.planned import PlannedDocument, PlannedLine

UNTAXED = frozenset({"other_inbound", "other_outbound"})


@dataclass
class KnownIds:
    """Code -> id of cards, reference -> id of documents."""

    organisation_id: UUID
    products: dict[str, str] = field(default_factory=dict)
    partners: dict[str, str] = field(default_factory=dict)
    warehouses: dict[str, str] = field(default_factory=dict)
    documents: dict[str, str] = field(default_factory=dict)

    def line_id(self, reference: str, number: int) -> str:
        """The id of a line is made from its document's reference, so that a return can name it."""
        return str(uuid5(self.organisation_id, f"{reference}#{number}"))


def describe_document(document: PlannedDocument, known: KnownIds) -> dict[str, Any]:
    """All its cards and its origin are known."""
    wanted = {
        "kind": document.kind,
        "business_date": document.day.isoformat(),
        "reference": document.reference,
        "warehouse_id": known.warehouses[document.warehouse] if document.origin is None else None,
        "partner_id": known.partners[document.partner] if document.partner else None,
        "origin_id": known.documents[document.origin] if document.origin else None,
        "reason": document.reason,
        "flag": document.flag,
        "lines": [_line(document, line, number, known) for number, line in enumerate(document.lines, 1)],
    }
    return _without_nothing(wanted)


def _line(document: PlannedDocument, line: PlannedLine, number: int, known: KnownIds) -> dict[str, Any]:
    wanted = {
        "line_id": known.line_id(document.reference, number),
        "quantity": str(line.quantity),
        "product_id": None if line.origin else known.products[line.code],
        "price": None if line.origin else _text(line.price),
        "tax_rate": "0" if document.kind in UNTAXED else None,
        "origin_line_id": known.line_id(*line.origin) if line.origin else None,
    }
    return _without_nothing(wanted)


def _text(price: Decimal | None) -> str | None:
    return None if price is None else format(price, "f")


def _without_nothing(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not None}
