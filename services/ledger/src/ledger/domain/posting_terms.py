"""The words in which posting rules are written: sides, measures, parts, and rules of one or more entries."""

from enum import StrEnum
from typing import NamedTuple

from contracts import AccountRole


class Side(StrEnum):
    DEBIT = "debit"
    CREDIT = "credit"


GIFT = "gift"
"""Mark of a voucher whose goods were given to us."""


class Measure(StrEnum):
    """What an entry amounts to. `goods` are the lines that move stock, `services` the others.

    `cost` is what goods cost that go the way of their kind, or how much dearer a value-only kind makes them; where the
    lines say the way, `cost_in` and `cost_out`. `lost` left the way of a transfer without arriving. `difference` is
    what a supplier gives back beyond the cost at which the goods leave (valuation rule 7), `rest` the part of a charge
    that no stock takes (rule 11).
    """

    GROSS = "gross"
    NET = "net"
    TAX = "tax"
    GOODS = "goods"
    SERVICES = "services"
    COST = "cost"
    COST_IN = "cost_in"
    COST_OUT = "cost_out"
    LOST = "lost"
    DIFFERENCE = "difference"
    REST = "rest"


class Part(StrEnum):
    """Which of its document's vouchers a voucher is; a red-letter voucher corrects the same part of its origin."""

    RECEIVABLE = "receivable"
    PAYABLE = "payable"
    COST = "cost"
    STOCK = "stock"
    GAIN = "gain"
    LOSS = "loss"
    COMPONENTS = "components"
    PRODUCT = "product"
    MONEY = "money"
    OPENING = "opening"
    TRUE_UP = "true_up"
    EXCHANGE = "exchange"
    """What settling in a foreign currency gained or lost in the book currency."""


class EntryRule(NamedTuple):
    side: Side
    role: AccountRole
    measure: Measure


class VoucherRule(NamedTuple):
    part: Part
    entries: tuple[EntryRule, ...]
    red_letter: bool = False
    flag: str | None = None


def dr(role: AccountRole, measure: Measure) -> EntryRule:
    return EntryRule(Side.DEBIT, role, measure)


def cr(role: AccountRole, measure: Measure) -> EntryRule:
    return EntryRule(Side.CREDIT, role, measure)


def red_letter(part: Part, *entries: EntryRule) -> VoucherRule:
    return VoucherRule(part, entries, red_letter=True)


def two_sided(part: Part, measure: Measure, debit: AccountRole, credit: AccountRole) -> VoucherRule:
    return VoucherRule(part, (dr(debit, measure), cr(credit, measure)))


def stock(debit: AccountRole, credit: AccountRole, flag: str | None = None) -> VoucherRule:
    return two_sided(Part.STOCK, Measure.COST, debit, credit)._replace(flag=flag)


def money(debit: AccountRole, credit: AccountRole) -> VoucherRule:
    return two_sided(Part.MONEY, Measure.GROSS, debit, credit)
