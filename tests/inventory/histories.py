"""Random histories of a small firm: two products (average, FIFO), a strict and a lenient warehouse, every kind."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from hypothesis import strategies as st

from contracts import (
    Direction,
    Document,
    DocumentKind,
    DocumentLine,
    LineProduct,
    OriginReference,
    Valuation,
    WarehouseReference,
    net_amount,
    new_id,
)

K = DocumentKind
FIRST_DAY = date(2010, 12, 1)
UNAUDIT = "unaudit"
ZERO = Decimal(0)


class Step(NamedTuple):
    """What someone does: `kind` or UNAUDIT; `choice` picks product, warehouse and what it comes from."""

    what: str
    choice: int
    quantity: Decimal
    price: Decimal
    day: int


def steps(kinds: Sequence[str], days: int = 0) -> st.SearchStrategy[Step]:
    """`days`: how far business dates stray; 0: they follow the order of audits."""
    return st.builds(
        Step,
        st.sampled_from(list(kinds)),
        st.integers(0, 10_000),
        st.decimals("0.5", "12", places=1),
        st.decimals("0", "40", places=2),
        st.integers(0, days),
    )


@dataclass
class Firm:
    """`documents`: all that was ever written, in order."""

    organisation_id: UUID = field(default_factory=new_id)
    warehouses: tuple[UUID, UUID] = field(default_factory=lambda: (new_id(), new_id()))
    products: tuple[UUID, UUID, UUID] = field(default_factory=lambda: (new_id(), new_id(), new_id()))
    card_cost: Decimal | None = Decimal("3.33")
    documents: list[Document] = field(default_factory=list)

    def write(self, step: Step) -> Document | None:
        """The document of a step; None where there is nothing that it could come from."""
        kind, day = DocumentKind(step.what), FIRST_DAY + timedelta(step.day)
        made = self._made_from(kind, step)
        if made is None:
            return None
        document = self._document(kind, day, step, *made)
        self.documents.append(document)
        return document

    def _made_from(self, kind: DocumentKind, step: Step) -> tuple[Document | None, int] | None:
        """The origin, if there must be one, and the warehouse."""
        where = step.choice % 2
        if not kind.made_from or kind in (K.PURCHASE_RECEIPT, K.SALES_DELIVERY):
            return None, where
        origins = [one for one in self.documents if one.kind in kind.made_from]
        if not origins:
            return None
        origin = origins[step.choice % len(origins)]
        assert origin.warehouse is not None
        place = self.warehouses.index(origin.warehouse.warehouse_id)
        if kind is K.TRANSFER_RECEIPT:
            place = 1 - place
        if kind.is_return and step.choice % 5 == 0:
            place = 1 - place
        return origin, place

    def _document(self, kind: DocumentKind, day: date, step: Step, origin: Document | None, place: int) -> Document:
        origins = self._together(kind, step, origin) if origin else []
        lines = tuple(self._lines(kind, step, origins))
        net = sum((line.net for line in lines), ZERO)
        named = tuple(OriginReference(document_id=o.document_id, number=o.number, kind=o.kind) for o in origins)
        return Document(
            document_id=new_id(),
            version=1,
            kind=kind,
            number=f"{kind.number_prefix}-{len(self.documents)}",
            business_date=day,
            warehouse=self._warehouse(place),
            target_warehouse=self._warehouse(1 - place) if kind is K.TRANSFER else None,
            origin=named[0] if len(named) == 1 else None,
            origins=named if len(named) > 1 else (),
            net=net,
            tax=ZERO,
            gross=net,
            lines=lines,
        )

    def _together(self, kind: DocumentKind, step: Step, origin: Document) -> list[Document]:
        """A third of the returns are over two documents, where there are two."""
        others = [one for one in self.documents if one.kind is origin.kind and one is not origin]
        is_over_two = kind.is_return and step.choice % 3 == 0 and bool(others)
        return [origin, others[step.choice // 3 % len(others)]] if is_over_two else [origin]

    def _lines(self, kind: DocumentKind, step: Step, origins: Sequence[Document]) -> list[DocumentLine]:
        product = step.choice // 2 % 2
        if kind in (K.ASSEMBLY, K.DISASSEMBLY):
            one, other = (Direction.OUT, Direction.IN) if kind is K.ASSEMBLY else (Direction.IN, Direction.OUT)
            extra = step.price if kind is K.ASSEMBLY else None
            parts = [(0, one, None), (1, one, None), (2, other, extra)]
            return [self.line(step, which, direction=way, value=value) for which, way, value in parts]
        if len(origins) > 1:
            return [self._line_of(kind, step, one, origin_document_id=one.document_id) for one in origins]
        if origins:
            return [self._line_of(kind, step, origins[0])]
        if kind is K.COST_ADJUSTMENT:
            sign = -1 if step.choice % 3 == 0 else 1
            return [self.line(step, product, quantity=ZERO, value=sign * step.price)]
        if kind is K.STOCK_COUNT:
            way = Direction.IN if step.choice % 3 else Direction.OUT
            return [self.line(step, product, direction=way)]
        both = [product, 1 - product, product] if step.choice % 4 == 0 else [product]
        return [self.line(step, which) for which in both]

    def _line_of(self, kind: DocumentKind, step: Step, origin: Document, **more: Any) -> DocumentLine:
        line = origin.lines[step.choice % len(origin.lines)]
        more |= {"origin_line_id": line.line_id, "product": line.product}
        if kind.is_value_only:
            sign = -1 if kind is K.BILL_DIFFERENCE and step.choice % 2 else 1
            return self.line(
                step, 0, quantity=ZERO, value=sign * step.price, origin_document_id=origin.document_id, **more
            )
        if kind is K.TRANSFER_RECEIPT:
            more["direction"] = Direction.OUT if step.choice % 3 == 0 else Direction.IN
        quantity = line.quantity if step.choice % 7 == 0 else min(step.quantity, line.quantity)
        return self.line(step, 0, quantity=quantity, **more)

    def line(self, step: Step, which: int, **more: Any) -> DocumentLine:
        quantity = more.get("quantity", step.quantity)
        net = net_amount(quantity, step.price)
        usual: dict[str, Any] = {
            "line_id": new_id(),
            "line_number": 1,
            "product": self._product(which),
            "quantity": quantity,
            "price": step.price,
            "net": net,
            "tax_rate": ZERO,
            "tax": ZERO,
            "moves_stock": True,
        }
        return DocumentLine(**{**usual, **more})

    def _product(self, which: int) -> LineProduct:
        return LineProduct(
            product_id=self.products[which],
            code="AFM"[which],
            name="AFM"[which],
            unit="piece",
            valuation=Valuation.FIFO if which == 1 else Valuation.MOVING_AVERAGE,
            card_cost=self.card_cost,
        )

    def _warehouse(self, place: int) -> WarehouseReference:
        """The second allows negative stock."""
        name = "strict" if place == 0 else "lenient"
        return WarehouseReference(
            warehouse_id=self.warehouses[place], code=name, name=name, allows_negative_stock=place == 1
        )
