"""Documents and movements to book in tests, in the words of the trade; amounts as text."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import UUID

from contracts import (
    Direction,
    Document,
    DocumentKind,
    DocumentLine,
    LineProduct,
    MoneyAccount,
    Movement,
    OpeningEntry,
    OriginReference,
    OtherReason,
    PartnerReference,
    PartnerRole,
    Settlement,
    TrueUp,
    Valuation,
    WarehouseReference,
    base_amount,
    net_amount,
    new_id,
    tax_amount,
)
from ledger.domain.books import Request

_numbers = count(1)
NOTHING = Decimal("0.00")
DAY = date(2026, 11, 2)


@dataclass
class Trade:
    """One organisation with a warehouse, a partner and products; every paper made is its own."""

    organisation_id: UUID = field(default_factory=new_id)
    warehouse_id: UUID = field(default_factory=new_id)
    partner_id: UUID = field(default_factory=new_id)
    products: dict[str, UUID] = field(default_factory=dict)

    def product(self, code: str) -> UUID:
        return self.products.setdefault(code, new_id())

    def line(self, number: int, code: str, quantity: str, price: str, rate: str, **more: Any) -> DocumentLine:
        net = net_amount(Decimal(quantity), Decimal(price))
        fields: dict[str, Any] = {
            "line_id": new_id(),
            "line_number": number,
            "product": LineProduct(
                product_id=self.product(code), code=code, name=code, unit="pc", valuation=Valuation.MOVING_AVERAGE
            ),
            "quantity": Decimal(quantity),
            "price": Decimal(price),
            "net": net,
            "tax_rate": Decimal(rate),
            "tax": tax_amount(net, Decimal(rate)),
            "moves_stock": True,
        }
        return DocumentLine(**(fields | more))

    def paper(self, kind: DocumentKind, lines: Sequence[DocumentLine] = (), **more: Any) -> Document:
        net, tax = sum((row.net for row in lines), Decimal("0.00")), sum((row.tax for row in lines), Decimal("0.00"))
        fields: dict[str, Any] = {
            "document_id": new_id(),
            "version": 1,
            "kind": kind,
            "number": f"{kind.number_prefix}-20261102-{next(_numbers):04}",
            "business_date": DAY,
            "net": net,
            "tax": tax,
            "gross": net + tax,
            "lines": tuple(lines),
        }
        if kind.moves_goods:
            fields["warehouse"] = WarehouseReference(warehouse_id=self.warehouse_id, code="W1", name="一号仓")
        if kind.partner_role:
            fields["partner"] = PartnerReference(partner_id=self.partner_id, code="C1", name="往来")
        return Document(**(fields | more))

    def goods(
        self, kind: DocumentKind, *rows: tuple[str, str, str, str], reason: OtherReason | None = None, **more: Any
    ) -> Request:
        """Rows of (product, quantity, price, cost), taxed at 13 % when there is a partner; cost is a magnitude.

        Where lines say the direction, a quantity below zero goes out; of a value-only kind the price is the value.
        """
        rate = "0.13" if kind.partner_role else "0"
        lines = [self._line(kind, i, row, rate) for i, row in enumerate(rows, 1)]
        document = self.paper(kind, lines, reason=reason, **more)
        moves = [self.movement(kind, line, row[3]) for line, row in zip(lines, rows, strict=True)]
        return Request(self.organisation_id, document, moves)

    def goods_of(self, kind: DocumentKind, *parts: tuple[Document, tuple[str, str, str, str]]) -> Request:
        """A return over several documents: rows as those of `goods`, each with the document it is of."""
        lines = [
            self.line(i, row[0], row[1], row[2], "0.13", origin_document_id=origin.document_id)
            for i, (origin, row) in enumerate(parts, 1)
        ]
        origins = {origin.document_id: made_from(origin) for origin, _ in parts}
        document = self.paper(kind, lines, origins=tuple(origins.values()))
        moves = [self.movement(kind, line, row[3]) for line, (_, row) in zip(lines, parts, strict=True)]
        return Request(self.organisation_id, document, moves)

    def _line(self, kind: DocumentKind, number: int, row: tuple[str, str, str, str], rate: str) -> DocumentLine:
        code, quantity, price, _ = row
        if kind.is_value_only:
            value = Decimal(price)
            return self.line(number, code, "0", "0", rate, value=value, net=value, tax=tax_amount(value, Decimal(rate)))
        way = Direction.OUT if quantity.startswith("-") else Direction.IN
        return self.line(
            number, code, quantity.lstrip("-"), price, rate, direction=way if kind.lines_say_direction else None
        )

    def movement(self, kind: DocumentKind, line: DocumentLine, cost: str) -> Movement:
        sign = kind.stock_sign or (-1 if line.direction is Direction.OUT else 1)
        return Movement(
            movement_id=new_id(),
            line_id=line.line_id,
            product_id=line.product.product_id,
            warehouse_id=self.warehouse_id,
            quantity=sign * line.quantity,
            cost=sign * Decimal(cost),
        )

    def true_up(self, issue: Document, code: str, cost: str) -> TrueUp:
        return TrueUp(
            movement_id=new_id(),
            product_id=self.product(code),
            product_code=code,
            warehouse_id=self.warehouse_id,
            issue_document_id=issue.document_id,
            issue_line_id=issue.lines[0].line_id if issue.lines else new_id(),
            cost=Decimal(cost),
        )

    def opening(self, *entries: tuple[str, str, str]) -> Request:
        """Rows of (account number, or `customer` or `supplier` for the partner's, debit, credit)."""
        document = self.paper(
            DocumentKind.OPENING_BALANCE, gross=Decimal("0.00"), entries=tuple(self._entry(*entry) for entry in entries)
        )
        return Request(self.organisation_id, document)

    def _entry(self, what: str, debit: str, credit: str) -> OpeningEntry:
        role = PartnerRole(what) if not what.isdigit() else None
        partner = PartnerReference(partner_id=self.partner_id, code="C1", name="往来") if role else None
        figures = {"debit": Decimal(debit), "credit": Decimal(credit)}
        return OpeningEntry(
            line_id=new_id(), account=None if role else what, partner=partner, partner_role=role, **figures
        )

    def money(self, kind: DocumentKind, amount: str, *settlements: tuple[Document, str], **more: Any) -> Request:
        """A receipt or payment by bank, settling the documents named."""
        document = self.paper(
            kind,
            gross=Decimal(amount),
            account=more.pop("account", MoneyAccount.BANK),
            settlements=tuple(Settlement(document_id=d.document_id, amount=Decimal(a)) for d, a in settlements),
            **more,
        )
        return Request(self.organisation_id, document)


def abroad(request: Request, rate: str, currency: str = "USD") -> Request:
    """The same in a foreign currency: its prices and amounts are in that, its books by the rate."""
    by, paper = Decimal(rate), request.document
    lines = tuple(_line_abroad(line, by) for line in paper.lines)
    net, tax = sum((line.net for line in lines), NOTHING), sum((line.tax for line in lines), NOTHING)
    gross = net + tax if lines else base_amount(paper.gross, by)
    foreign = {"foreign_net": paper.net, "foreign_tax": paper.tax, "foreign_gross": paper.gross}
    sums = {"lines": lines, "net": net, "tax": tax, "gross": gross}
    about = {"currency": currency, "exchange_rate": by}
    return request._replace(document=paper.model_copy(update=about | foreign | sums))


def _line_abroad(line: DocumentLine, rate: Decimal) -> DocumentLine:
    foreign = {"foreign_net": line.net, "foreign_tax": line.tax}
    base = {"net": base_amount(line.net, rate), "tax": base_amount(line.tax, rate)}
    return line.model_copy(update=foreign | base)


def made_from(origin: Document) -> OriginReference:
    return OriginReference(document_id=origin.document_id, number=origin.number, kind=origin.kind)
