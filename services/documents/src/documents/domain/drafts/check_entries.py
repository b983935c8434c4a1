"""The rules of opening balances: each entry on one account and one side, and both sides in balance."""

from collections.abc import Iterator
from decimal import Decimal

from contracts import PartnerRole
from documents.domain.drafts.check_money import AMOUNT_MAX, check_no_money
from documents.domain.drafts.check_text import check_text
from documents.domain.drafts.draft import DocumentDraft, EntryDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import Partner, References
from documents.domain.words.finding import Finding

ENTRIES_MAX = 10_000
ACCOUNT_LENGTH_MAX = 40


def check_entries(draft: DocumentDraft, known: References) -> Iterator[Finding]:
    yield from check_no_money(draft)
    if draft.lines:
        yield Finding(R.LINES_NOT_EXPECTED, "/lines")
    if not draft.entries:
        yield Finding(R.ENTRIES_MISSING, "/entries")
    elif len(draft.entries) > ENTRIES_MAX:
        yield Finding(R.ENTRIES_TOO_MANY, "/entries", {"count": len(draft.entries), "limit": ENTRIES_MAX})
    else:
        for index, entry in enumerate(draft.entries):
            yield from _check_entry(entry, f"/entries/{index}", known)
        yield from _check_balance(draft)


def role_of(entry: EntryDraft, partner: Partner | None) -> PartnerRole | None:
    """As said; else the only one that the partner has."""
    if entry.partner_role is not None or partner is None:
        return entry.partner_role
    return next(iter(partner.roles)) if len(partner.roles) == 1 else None


def _check_entry(entry: EntryDraft, at: str, known: References) -> Iterator[Finding]:
    yield from check_text(entry.account, f"{at}/account", ACCOUNT_LENGTH_MAX, required=True)
    if entry.partner_id is not None:
        yield from _check_partner(entry, at, known)
    elif entry.account is None:
        yield Finding(R.ENTRY_ACCOUNT_MISSING, f"{at}/account")
    yield from _check_sides(entry, at)


def _check_partner(entry: EntryDraft, at: str, known: References) -> Iterator[Finding]:
    partner = known.partners.get(entry.partner_id) if entry.partner_id else None
    role = role_of(entry, partner)
    if partner is None:
        yield Finding(R.PARTNER_UNKNOWN, f"{at}/partner_id", {"id": entry.partner_id})
    elif role is None:
        yield Finding(R.ENTRY_ROLE_MISSING, f"{at}/partner_role", {"code": partner.card.code})
    elif role not in partner.roles:
        values = {"code": partner.card.code, "role": str(role)}
        yield Finding(R.PARTNER_ROLE_WRONG, f"{at}/partner_role", values)


def _check_sides(entry: EntryDraft, at: str) -> Iterator[Finding]:
    sides = {"debit": entry.debit, "credit": entry.credit}
    if min(sides.values()) < 0 or (entry.debit > 0) is (entry.credit > 0):
        yield Finding(R.ENTRY_SIDES_WRONG, f"{at}/debit", {name: str(side) for name, side in sides.items()})
    for name, side in sides.items():
        if side > AMOUNT_MAX:
            yield Finding(R.AMOUNT_ABSURD, f"{at}/{name}", {"value": str(side), "limit": str(AMOUNT_MAX)})


def _check_balance(draft: DocumentDraft) -> Iterator[Finding]:
    debit = sum((entry.debit for entry in draft.entries), Decimal(0))
    credit = sum((entry.credit for entry in draft.entries), Decimal(0))
    if debit != credit:
        yield Finding(R.OPENING_UNBALANCED, "/entries", {"debit": str(debit), "credit": str(credit)})
