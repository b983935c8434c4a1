"""A business document as its readers need it: event-carried state, complete and immutable."""

from datetime import date
from uuid import UUID

from contracts.kinds import Direction, DocumentKind, MoneyAccount, OtherReason, PartnerRole, Valuation
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
    """What a document is made from: the delivery of a return, the order of a delivery, the transfer of an arrival."""

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
    batch_tracked: bool = False
    batch_costed: bool = False
    """Each batch has its own cost; without it batches are counted and the product is costed as a whole."""
    serial_tracked: bool = False
    shelf_life_days: int | None = None


class BatchReference(Value):
    """A batch of one product. A batch is the product's, whatever warehouse it lies in."""

    batch_id: UUID
    number: str
    production_date: date | None = None
    expiry_date: date | None = None


class DocumentLine(Value):
    """One line. `quantity` (stock units) is positive; the kind, or else `direction`, says which way it goes.

    `price` is net of tax per `unit` (the stated cost on an other inbound); net = round(unit_quantity x price, 2),
    tax = round(net x tax_rate, 2), both half up. `unit` and `unit_quantity` are None where the line is in the stock
    unit. `moves_stock` is False for a service, for a product that is not in stock accounting, and on a register-only
    document.

    Value-only kinds: quantity 0 and a signed `value` in place of goods; of a landed cost or a bill difference,
    `origin_line_id` is the receipt's line that it belongs to. A disassembly spreads the cost of what goes out over
    what comes in by `net` (equal shares of quantity where all are 0); the `value` of an assembly's product line is
    the stated processing cost. A line of a transfer's arrival with direction `out` was lost on the way.

    Of a document in a foreign currency `price` is in that currency: foreign_net = round(unit_quantity x price, 2),
    foreign_tax = round(foreign_net x tax_rate, 2), and `net` and `tax` are each of them x exchange rate, half up.
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
    origin_document_id: UUID | None = None
    """Of which document `origin_line_id` is, where one document is made from several; else that of `origin`."""
    unit: str | None = None
    unit_quantity: Quantity | None = None
    direction: Direction | None = None
    value: Amount | None = None
    batch: BatchReference | None = None
    serials: tuple[str, ...] = ()
    foreign_net: Amount | None = None
    foreign_tax: Amount | None = None


class Settlement(Value):
    """Part of a receipt or payment that settles the open item of one document."""

    document_id: UUID
    amount: Amount


class OpeningEntry(Value):
    """One entry of opening balances: an account by number, or a partner's receivable or payable by role.

    Exactly one of debit and credit is not 0. `account` None: the account of the partner's role.
    """

    line_id: UUID
    account: str | None = None
    partner: PartnerReference | None = None
    partner_role: PartnerRole | None = None
    debit: Amount
    credit: Amount


class Document(Value):
    """One version of a business document.

    Stock kinds have a warehouse and lines; money kinds have an amount and an account; opening balances have entries.
    Totals: `net`, `tax` and `gross` are the sums of the lines (or gross = amount).
    `target_warehouse` is where a transfer goes; `direct` False: it arrives by documents of its own. An order with
    `reserve` claims its goods when it is audited. `recompute_id` names the recompute whose differences a cost
    adjustment posts, `count_id` the count sheet of a stock count. A return over several deliveries, and a landed cost,
    have `origins` in place of `origin`: each of their lines names its own (`origin_document_id`).
    `net`, `tax` and `gross` are in the organisation's book currency. A document in another has its `currency` (ISO
    4217) and the `foreign_` sums; `exchange_rate` is book currency for one foreign unit, None where the documents that
    a return is over had several.
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
    target_warehouse: WarehouseReference | None = None
    direct: bool = False
    reserve: bool = False
    entries: tuple[OpeningEntry, ...] = ()
    recompute_id: UUID | None = None
    count_id: UUID | None = None
    origins: tuple[OriginReference, ...] = ()
    currency: str | None = None
    exchange_rate: Price | None = None
    foreign_net: Amount | None = None
    foreign_tax: Amount | None = None
    foreign_gross: Amount | None = None
