"""Documents of a small trading house, as inventory sees them, and a player that posts them on books in memory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from contracts import (
    BatchReference,
    Direction,
    Document,
    DocumentAudited,
    DocumentKind,
    DocumentLine,
    LineProduct,
    OriginReference,
    PersonReference,
    Valuation,
    WarehouseReference,
    net_amount,
    new_id,
)
from inventory.domain.book.books import Books
from inventory.domain.book.stock import LineKey, Stock
from inventory.domain.posting.post import post
from inventory.domain.posting.posted import Posted
from inventory.domain.posting.refuse import Refused

K = DocumentKind


@dataclass
class House:
    """One organisation with one warehouse; products are made as they are named."""

    valuation: Valuation = Valuation.MOVING_AVERAGE
    negative: bool = False
    decimals: int = 6
    card_cost: Decimal | None = None
    batch_costed: bool | None = None
    """None: batches are not tracked."""
    organisation_id: UUID = field(default_factory=new_id)
    warehouse_id: UUID = field(default_factory=new_id)
    products: dict[str, UUID] = field(default_factory=dict)
    batches: dict[str, UUID] = field(default_factory=dict)

    def line(
        self,
        quantity: str,
        price: str = "0",
        product: str = "A",
        origin: DocumentLine | None = None,
        moves: bool = True,
        **more: Any,
    ) -> DocumentLine:
        net = net_amount(Decimal(quantity), Decimal(price))
        return DocumentLine(
            line_id=new_id(),
            line_number=1,
            product=self._product(product),
            quantity=Decimal(quantity),
            price=Decimal(price),
            net=net,
            tax_rate=Decimal("0.13"),
            tax=net_amount(net, Decimal("0.13")),
            moves_stock=moves,
            origin_line_id=origin.line_id if origin else None,
            **more,
        )

    def value_line(self, value: str, product: str = "A", of: Document | None = None) -> DocumentLine:
        """A line of value without goods; of a landed cost, on the first line of the receipt `of`."""
        more: dict[str, Any] = {"origin_document_id": of.document_id} if of else {}
        return self.line("0", "0", product, of.lines[0] if of else None, value=Decimal(value), **more)

    def _product(self, code: str) -> LineProduct:
        return LineProduct(
            product_id=self.products.setdefault(code, new_id()),
            code=code,
            name=f"Product {code}",
            unit="piece",
            decimals=self.decimals,
            valuation=self.valuation,
            card_cost=self.card_cost,
            batch_tracked=self.batch_costed is not None,
            batch_costed=bool(self.batch_costed),
        )

    def batch(self, number: str, expiry: date | None = None) -> BatchReference:
        return BatchReference(batch_id=self.batches.setdefault(number, new_id()), number=number, expiry_date=expiry)

    def document(
        self,
        kind: DocumentKind,
        lines: Sequence[DocumentLine],
        origin: Document | None = None,
        version: int = 1,
        **more: Any,
    ) -> Document:
        net, tax = sum((line.net for line in lines), Decimal(0)), sum((line.tax for line in lines), Decimal(0))
        reference = (
            OriginReference(document_id=origin.document_id, number=origin.number, kind=origin.kind) if origin else None
        )
        return Document(
            document_id=new_id(),
            version=version,
            kind=kind,
            number=f"{kind.number_prefix}-20101201-0001",
            business_date=date(2010, 12, 1),
            warehouse=self._warehouse(),
            origin=reference,
            net=net,
            tax=tax,
            gross=net + tax,
            lines=tuple(lines),
            **more,
        )

    def transfer(self, quantity: str, target: "House") -> Document:
        return self.document(K.TRANSFER, [self.line(quantity)], target_warehouse=target._warehouse(), direct=False)

    def arrival_of(self, transfer: Document, quantity: str, lost: str = "0") -> Document:
        """Into this house, what the first line of the transfer sent; `lost` of it on the way."""
        parts = [(quantity, Direction.IN), (lost, Direction.OUT)]
        lines = [
            self.line(part, "0", transfer.lines[0].product.code, transfer.lines[0], direction=direction)
            for part, direction in parts
            if Decimal(part)
        ]
        return self.document(K.TRANSFER_RECEIPT, lines, transfer)

    def _warehouse(self) -> WarehouseReference:
        return WarehouseReference(
            warehouse_id=self.warehouse_id, code="W", name="Main", allows_negative_stock=self.negative
        )

    def next_door(self) -> "House":
        """Another warehouse of the same organisation and products."""
        return replace(self, warehouse_id=new_id())

    def receipt(self, quantity: str, price: str, product: str = "A") -> Document:
        return self.document(K.PURCHASE_RECEIPT, [self.line(quantity, price, product)])

    def delivery(self, *quantities: str, product: str = "A") -> Document:
        return self.document(K.SALES_DELIVERY, [self.line(quantity, "20", product) for quantity in quantities])

    def return_of(self, origin: Document, quantity: str) -> Document:
        kind = K.SALES_RETURN if origin.kind is K.SALES_DELIVERY else K.PURCHASE_RETURN
        line = origin.lines[0]
        returned = self.line(quantity, str(line.price), line.product.code, line, batch=line.batch)
        return self.document(kind, [returned], origin)

    def audited(self, document: Document) -> DocumentAudited:
        return DocumentAudited(
            organisation_id=self.organisation_id,
            document=document,
            audited_by=PersonReference(person_id=new_id(), name="Li"),
            audited_at=datetime(2010, 12, 1, 8, tzinfo=UTC),
        )


class EveryLine(set[LineKey]):
    """Any line may be the origin of a later return."""

    def __contains__(self, key: object) -> bool:
        return True

    def __bool__(self) -> bool:
        return True


@dataclass
class Player:
    """Posts documents of product A one after another, without storage."""

    house: House
    books: Books = field(default_factory=lambda: Books(wanted_origins=EveryLine()))

    def __post_init__(self) -> None:
        self.books.moving_lines(self.house.organisation_id, self.house.receipt("1", "1"))

    @property
    def stock(self) -> Stock:
        return next(iter(self.books.stocks.values()))

    def post(self, document: Document) -> Posted | Refused:
        decided = post(document, self.books.moving_lines(self.house.organisation_id, document), self.books)
        for key, layer in self.stock.changed_layers.items():
            self.stock.own_layers[key] = layer
        return decided

    def cost(self, document: Document) -> Decimal:
        """Signed cost of a document that must be posted."""
        posted = self.post(document)
        assert isinstance(posted, Posted)
        return Decimal(sum(moved.cost for moved in posted.movements)) / 100

    def state(self) -> tuple[Decimal, Decimal]:
        return Decimal(self.stock.quantity) / 10**6, Decimal(self.stock.value) / 100


@pytest.fixture
def new_house() -> Callable[..., House]:
    return House


@pytest.fixture
def new_player() -> Callable[..., Player]:
    def make(valuation: str = "average", **options: object) -> Player:
        method = Valuation.FIFO if valuation == "FIFO" else Valuation.MOVING_AVERAGE
        return Player(House(method, **options))  # type: ignore[arg-type]

    return make
