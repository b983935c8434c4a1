"""What booking a batch is about: requests, the books they meet, and the answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from contracts import AccountRole, Document, DocumentKind, Movement, TrueUp, VoucherRefusal
from ledger.domain.chart import Accounts, Charts
from ledger.domain.draft_vouchers import VoucherDraft
from ledger.domain.open_items import OpenItems
from ledger.domain.posting_terms import Part

WORD = "记"
"""The word of every voucher for now; numbers are gapless per organisation, period and word."""


class Request(NamedTuple):
    """A document version to be booked, with what the stock book says of it.

    `losses`: what left the way of a transfer without arriving.
    """

    organisation_id: UUID
    document: Document
    movements: Sequence[Movement] = ()
    true_ups: Sequence[TrueUp] = ()
    losses: Sequence[Movement] = ()

    @property
    def paper(self) -> "Paper":
        document = self.document
        warehouse, partner = document.warehouse, document.partner
        return Paper(
            self.organisation_id,
            warehouse.warehouse_id if warehouse else self.organisation_id,
            document.document_id,
            document.version,
            document.kind,
            document.number,
            partner.partner_id if partner else None,
        )


class Paper(NamedTuple):
    """The document version that a voucher is of. `key`: what its events are ordered by, warehouse or organisation."""

    organisation_id: UUID
    key: UUID
    document_id: UUID
    version: int
    kind: DocumentKind
    number: str
    partner_id: UUID | None


class Period(NamedTuple):
    """A month of one organisation's books; `month` is YYYY-MM."""

    organisation_id: UUID
    month: str


class Owned(NamedTuple):
    """A document of an organisation."""

    organisation_id: UUID
    document_id: UUID


@dataclass(slots=True)
class Books:
    """What booking a batch has to know; it goes on counting while the batch is booked.

    `numbers` holds the last voucher number of each period, `booked` the documents that other ones refer to, with
    their vouchers by part. `accounts`: whole charts of the organisations whose opening balances are in the batch.
    `rates`: of documents in foreign currencies that returns of several rates are over.
    """

    charts: Charts
    closed: frozenset[Period]
    numbers: dict[Period, int]
    booked: dict[Owned, dict[Part, UUID]] = field(default_factory=dict)
    items: OpenItems = field(default_factory=OpenItems)
    accounts: Mapping[UUID, Accounts] = field(default_factory=dict)
    rates: dict[Owned, Decimal] = field(default_factory=dict)


class WrittenLine(NamedTuple):
    """An entry with the account of the organisation's chart, in decimals.

    `foreign_amount`: of its document in a foreign currency, on the side of the line; where the account keeps such.
    """

    account: str
    role: AccountRole
    debit: Decimal
    credit: Decimal
    partner_id: UUID | None
    product_id: UUID | None
    warehouse_id: UUID | None
    line_id: UUID | None
    batch_id: UUID | None = None
    currency: str | None = None
    foreign_amount: Decimal | None = None
    exchange_rate: Decimal | None = None


class NumberedVoucher(NamedTuple):
    voucher_id: UUID
    period: Period
    number: int
    voucher_date: date
    red_letter_of: UUID | None
    draft: VoucherDraft
    lines: list[WrittenLine]


class Refused(NamedTuple):
    request: Request
    reason: VoucherRefusal
    detail: str


class Booked(NamedTuple):
    request: Request
    vouchers: list[NumberedVoucher]


class Added(NamedTuple):
    """Vouchers beside those of a version that stands."""

    paper: Paper
    vouchers: list[NumberedVoucher]


class Reversed(NamedTuple):
    """Red-letter vouchers that take back all vouchers of a version; none if it had booked nothing."""

    request: Request
    vouchers: list[NumberedVoucher]


def period_of(organisation_id: UUID, day: date) -> Period:
    return Period(organisation_id, day.isoformat()[:7])
