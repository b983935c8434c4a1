"""What vouchers a document makes: document, movements and true-ups -> drafts in integer cents, by the posting rules."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from contracts import AccountRole, Document, Movement, OpeningEntry, TrueUp, to_cents
from ledger.domain.by_origin import by_origin
from ledger.domain.items_of_documents import foreign_amount
from ledger.domain.measure import Amounts, Share, measure, measure_true_up
from ledger.domain.posting_rules import BY_PARTNER, BY_PRODUCT, OF_PARTNER, PARTNER_ACCOUNTS, POSTING_RULES, TRUE_UP
from ledger.domain.posting_terms import Measure, Part, Side, VoucherRule


class Entry(NamedTuple):
    """One line of a voucher, in cents; exactly one of debit and credit is not 0.

    `account`: its number, where no posting rule chose it by role.
    """

    role: AccountRole
    debit: int
    credit: int
    partner_id: UUID | None = None
    product_id: UUID | None = None
    warehouse_id: UUID | None = None
    line_id: UUID | None = None
    batch_id: UUID | None = None
    account: str | None = None


class Corrected(NamedTuple):
    """The voucher that another one corrects: a part of a document."""

    document_id: UUID
    part: Part


class Foreign(NamedTuple):
    """What a voucher adds to what its partner owes, or is owed, in cents of a foreign currency.

    `rate`: of its document; None where that is a return over documents of several rates.
    """

    currency: str
    cents: int
    rate: Decimal | None = None


class VoucherDraft(NamedTuple):
    part: Part
    entries: list[Entry]
    corrects: Corrected | None = None
    flag: str | None = None
    foreign: Foreign | None = None


def draft_vouchers(
    document: Document,
    movements: Sequence[Movement] = (),
    true_ups: Sequence[TrueUp] = (),
    losses: Sequence[Movement] = (),
) -> list[VoucherDraft]:
    """The vouchers of one document, empty ones left out; a return over several documents has its own of each of them.

    KeyError: a kind and reason that the rules do not know.
    """
    parts = by_origin(document, movements)
    drafts = [draft for part, moved in parts for draft in _by_rules(part, measure(part, moved, losses))]
    return drafts + _true_up_vouchers(true_ups) if true_ups else drafts


def _by_rules(document: Document, amounts: Amounts) -> list[VoucherDraft]:
    partner_id = document.partner.partner_id if document.partner else None
    return [
        VoucherDraft(rule.part, entries, _corrected(rule, document), rule.flag, _foreign(rule, document))
        for rule in POSTING_RULES[document.kind, document.reason or document.account]
        if (entries := _entries(rule, amounts, partner_id) if rule.entries else entries_of(document))
    ]


def _corrected(rule: VoucherRule, document: Document) -> Corrected | None:
    return Corrected(document.origin.document_id, rule.part) if rule.red_letter and document.origin else None


def _foreign(rule: VoucherRule, document: Document) -> Foreign | None:
    if document.currency is None or rule.part not in OF_PARTNER:
        return None
    return Foreign(document.currency, foreign_amount(document), document.exchange_rate)


def _entries(rule: VoucherRule, amounts: Amounts, partner_id: UUID | None) -> list[Entry]:
    sign = -1 if rule.red_letter else 1
    entries: list[Entry] = []
    for side, role, what in rule.entries:
        if role in BY_PRODUCT:
            kept = amounts.shares[what]
            bound_for = amounts.bound_for if role is AccountRole.GOODS_IN_TRANSIT else None
            entries += [_of_share(side, role, sign, share, bound_for) for share in kept if share.cents]
        elif cents := sign * amounts.totals[what]:
            entries.append(_entry(side, role, cents, partner_id if role in BY_PARTNER else None))
    return entries


def _entry(side: Side, role: AccountRole, cents: int, partner_id: UUID | None) -> Entry:
    return Entry(role, cents, 0, partner_id) if side is Side.DEBIT else Entry(role, 0, cents, partner_id)


def _of_share(side: Side, role: AccountRole, sign: int, share: Share, bound_for: UUID | None) -> Entry:
    debit, credit = (sign * share.cents, 0) if side is Side.DEBIT else (0, sign * share.cents)
    warehouse_id = bound_for or share.warehouse_id
    return Entry(role, debit, credit, None, share.product_id, warehouse_id, share.line_id, share.batch_id)


def entries_of(document: Document) -> list[Entry]:
    """Opening balances as they were entered: an account by its number, or what a partner owes or is owed."""
    return [_entered(entry) for entry in document.entries]


def _entered(entry: OpeningEntry) -> Entry:
    role = PARTNER_ACCOUNTS[entry.partner_role] if entry.partner_role else AccountRole.OTHER
    partner_id = entry.partner.partner_id if entry.partner else None
    figures = (to_cents(entry.debit), to_cents(entry.credit), partner_id)
    return Entry(role, *figures, line_id=entry.line_id, account=entry.account)


def _true_up_vouchers(true_ups: Iterable[TrueUp]) -> list[VoucherDraft]:
    """One voucher for each issue that went short; taking cost back, it is a red letter to its cost voucher."""
    issues: dict[UUID, list[TrueUp]] = {}
    for true_up in true_ups:
        issues.setdefault(true_up.issue_document_id, []).append(true_up)
    measured = {issue_id: measure_true_up(of_issue) for issue_id, of_issue in issues.items()}
    return [
        draft._replace(corrects=_takes_back(amounts, issue_id))
        for issue_id, amounts in measured.items()
        if (draft := true_up_voucher(amounts)).entries
    ]


def true_up_voucher(amounts: Amounts) -> VoucherDraft:
    return VoucherDraft(TRUE_UP.part, _entries(TRUE_UP, amounts, None))


def _takes_back(amounts: Amounts, issue_id: UUID) -> Corrected | None:
    return Corrected(issue_id, Part.COST) if amounts.totals[Measure.COST] < 0 else None
