"""A business document as its readers need it: event-carried state, complete and immutable."""

from datetime import date
from uuid import UUID

from contracts.kinds import DocumentKind, MoneyAccount, OtherReason, Valuation
from contracts.values import Amount, Price, Quantity, Rate, Value


class PersonReference(Value):
    person_id: UUID
    name: str


class WarehouseReference(Value):
    warehouse_id: UUID
    code: str
    name: str
    allows_negative_stock: bool = False


class PartnerReference(Value):
    partner_id: UUID
    code: str
    name: str


class OriginReference(Value):
    """The receipt or delivery that a return is made from."""

    document_id: UUID
    number: str
    kind: DocumentKind


class LineProduct(Value):
    """The product as it was when the document was audited. `decimals` is the precision of its stock quantity (0-6)."""

    product_id: UUID
    code: str
    name: str
    unit: str
    decimals: int = 6
    valuation: Valuation
    card_cost: Price | None = None


class DocumentLine(Value):
    """One line. `quantity` is positive; the kind says which way it goes.

    `price` is net of tax per unit (the stated cost on an other inbound); net = round(quantity x price, 2),
    tax = round(net x tax_rate, 2), both half up. `moves_stock` is False for a service, for a product that is not in
    stock accounting, and on a register-only document.
    """

    line_id: UUID
    line_number: int
    product: LineProduct
    quantity: Quantity
    price: Price
    net: Amount
    tax_rate: Rate
    tax: Amount
    moves_stock: bool
    origin_line_id: UUID | None = None


class Settlement(Value):
    """Part of a receipt or payment that settles the open item of one document."""

    document_id: UUID
    amount: Amount


class Document(Value):
    """One version of a business document.

    Stock kinds have a warehouse and lines; money kinds have an amount and an account.
    Totals: `net`, `tax` and `gross` are the sums of the lines (or gross = amount).
    """

    document_id: UUID
    version: int
    kind: DocumentKind
    number: str
    business_date: date
    warehouse: WarehouseReference | None = None
    partner: PartnerReference | None = None
    origin: OriginReference | None = None
    reason: OtherReason | None = None
    register_only: bool = False
    net: Amount
    tax: Amount
    gross: Amount
    account: MoneyAccount | None = None
    settlements: tuple[Settlement, ...] = ()
    lines: tuple[DocumentLine, ...] = ()
