"""The tables of ledger's database, as its migrations make them; not imported at run time."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, ForeignKeyConstraint, Index, MetaData, Numeric, SmallInteger, Text, text
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from chassis.tables import add_tables as add_chassis_tables
from messaging.tables import add_tables as add_messaging_tables

METADATA = MetaData()


class Row(SQLModel, registry=registry(metadata=METADATA)):
    """Rows of ledger; a registry of its own keeps other services' tables apart."""

    metadata = METADATA


def key(**more: Any) -> Any:
    return Field(primary_key=True, **more)


def words(**more: Any) -> Any:
    return Field(sa_type=Text, **more)


def amounts(digits: int = 18) -> Any:
    return Field(sa_type=Numeric(digits, 2))


def moments() -> Any:
    return Field(sa_type=DateTime(timezone=True))


class Account(Row, table=True):
    """`role`: what the posting rules use it for, at most one account per role."""

    __tablename__ = "accounts"
    __table_args__ = (
        Index("accounts_id", "id", unique=True),
        Index("accounts_role", "organisation_id", "role", unique=True),
    )

    organisation_id: UUID = key()
    number: str = words(primary_key=True)
    id: UUID
    name_zh: str = words()
    name_en: str = words()
    role: str | None = words()
    side: str = words()
    version: int = Field(sa_column_kwargs={"server_default": text("1")})


class Period(Row, table=True):
    """A month is closed when it, or a later one, has a row that says so (`storage/periods.py`)."""

    __tablename__ = "periods"

    organisation_id: UUID = key()
    month: str = words(primary_key=True)
    state: str = words()


class Posting(Row, table=True):
    """A document version that was answered: booked, or refused for the reason given; un-audited at `reversed_at`."""

    __tablename__ = "postings"

    organisation_id: UUID = key()
    document_id: UUID = key()
    version: int = key(sa_column_kwargs={"autoincrement": False})
    refusal: str | None = words()
    reversed_at: datetime | None = moments()


class VoucherCounter(Row, table=True):
    __tablename__ = "voucher_counters"

    organisation_id: UUID = key()
    month: str = words(primary_key=True)
    word: str = words(primary_key=True)
    last_number: int = Field(sa_column_kwargs={"server_default": text("0")})


class Voucher(Row, table=True):
    """`number` is gapless per organisation, month and word; `amount` is the total of a side. Append-only.

    `reversal`: the red letter by which an un-audit took `red_letter_of`, of the same version, back. `foreign_amount`:
    what it adds to what the partner owes, or is owed, in a foreign currency.
    """

    __tablename__ = "vouchers"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "document_id", "document_version"],
            ["postings.organisation_id", "postings.document_id", "postings.version"],
        ),
        Index("vouchers_number", "organisation_id", "month", "word", "number", unique=True),
        Index("vouchers_document", "organisation_id", "document_id"),
        Index("vouchers_date", "organisation_id", "voucher_date", "id"),
        Index("vouchers_reversing", "organisation_id", "id", postgresql_where=text("reversal")),
        Index("vouchers_red_letter", "red_letter_of", postgresql_where=text("red_letter_of IS NOT NULL")),
        Index("vouchers_flag", "organisation_id", "flag", "id", postgresql_where=text("flag IS NOT NULL")),
        Index("vouchers_foreign", "organisation_id", "partner_id", postgresql_where=text("currency IS NOT NULL")),
    )

    id: UUID = key()
    organisation_id: UUID
    month: str = words()
    word: str = words()
    number: int
    voucher_date: date
    part: str = words()
    flag: str | None = words()
    document_id: UUID
    document_version: int
    document_kind: str = words()
    document_number: str = words()
    partner_id: UUID | None
    amount: Decimal = amounts()
    red_letter_of: UUID | None = Field(foreign_key="vouchers.id")
    posted_at: datetime = moments()
    reversal: bool = Field(sa_column_kwargs={"server_default": text("false")})
    currency: str | None = words()
    foreign_amount: Decimal | None = amounts()


class VoucherLine(Row, table=True):
    """Append-only; red-letter lines are negative on their side. A trigger holds what they refer to.

    `foreign_amount`: on the side of the line, of accounts that keep it; what was booked before it was has no rate.
    """

    __tablename__ = "voucher_lines"
    __table_args__ = (
        Index("voucher_lines_account", "organisation_id", "account", "voucher_date", "voucher_id"),
        Index(
            "voucher_lines_partner",
            "organisation_id",
            "partner_id",
            "role",
            "voucher_date",
            postgresql_where=text("partner_id IS NOT NULL"),
        ),
    )

    voucher_id: UUID = key()
    line_number: int = key(sa_type=SmallInteger, sa_column_kwargs={"autoincrement": False})
    organisation_id: UUID
    voucher_date: date
    account: str = words()
    role: str = words()
    debit: Decimal = amounts()
    credit: Decimal = amounts()
    partner_id: UUID | None
    product_id: UUID | None
    warehouse_id: UUID | None
    document_line_id: UUID | None
    batch_id: UUID | None
    currency: str | None = words()
    foreign_amount: Decimal | None = amounts()
    exchange_rate: Decimal | None = Field(sa_type=Numeric(18, 6))


class AccountTotal(Row, table=True):
    """Sums of the voucher lines of an account in a month."""

    __tablename__ = "account_totals"

    organisation_id: UUID = key()
    month: str = words(primary_key=True)
    account: str = words(primary_key=True)
    debit: Decimal = amounts(digits=20)
    credit: Decimal = amounts(digits=20)


class OpenItem(Row, table=True):
    """What a document left open. Credits of the partner are negative; amount = remaining + settled.

    An un-audited document's item is undone: nothing remains, and its settlements are undone with it. Of a document in a
    foreign currency the `foreign_` figures are the same in it.
    """

    __tablename__ = "open_items"
    __table_args__ = (
        Index(
            "open_items_document",
            "organisation_id",
            "document_id",
            "partner_id",
            "side",
            unique=True,
            postgresql_where=text("undone_at IS NULL"),
        ),
        Index(
            "open_items_by_date",
            "organisation_id",
            "business_date",
            "id",
            postgresql_where=text("remaining <> 0 OR foreign_remaining <> 0"),
        ),
        Index(
            "open_items_open",
            "organisation_id",
            "partner_id",
            "side",
            "business_date",
            "id",
            postgresql_where=text("remaining <> 0 OR foreign_remaining <> 0"),
        ),
    )

    id: UUID = key()
    organisation_id: UUID
    partner_id: UUID
    side: str = words()
    document_id: UUID
    document_kind: str = words()
    document_number: str = words()
    business_date: date
    amount: Decimal = amounts()
    remaining: Decimal = amounts()
    undone_at: datetime | None = moments()
    currency: str | None = words()
    foreign_amount: Decimal | None = amounts()
    foreign_remaining: Decimal | None = amounts()


class Settlement(Row, table=True):
    """`amount` of an item that a credit of the same partner settled.

    In a foreign currency `foreign_amount` of both: the item gave up `amount` in book currency, the credit
    `credit_amount`; the difference is in the voucher of exchange differences of the credit's document.
    """

    __tablename__ = "settlements"
    __table_args__ = (Index("settlements_item", "item_id"), Index("settlements_credit", "credit_id"))

    id: UUID = key()
    organisation_id: UUID
    item_id: UUID = Field(foreign_key="open_items.id")
    credit_id: UUID = Field(foreign_key="open_items.id")
    amount: Decimal = amounts()
    settled_at: datetime = moments()
    undone_at: datetime | None = moments()
    credit_amount: Decimal | None = amounts()
    foreign_amount: Decimal | None = amounts()


class PartnerName(Row, table=True):
    """Replica for lists."""

    __tablename__ = "partner_names"

    organisation_id: UUID = key()
    partner_id: UUID = key()
    version: int
    code: str = words()
    name: str = words()


class ProductName(Row, table=True):
    """Replica for lists."""

    __tablename__ = "product_names"

    organisation_id: UUID = key()
    product_id: UUID = key()
    version: int
    code: str = words()
    name: str = words()


add_messaging_tables(METADATA)
add_chassis_tables(METADATA)
