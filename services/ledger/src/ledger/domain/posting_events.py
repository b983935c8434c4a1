"""What ledger says of a document it booked or refused."""

from datetime import datetime
from typing import Any

from contracts import (
    Voucher,
    VoucherAdded,
    VoucherLine,
    VoucherPosted,
    VoucherRefused,
    VoucherReversalRefused,
    VoucherReversed,
    unchecked,
)
from ledger.domain.books import WORD, Added, Booked, NumberedVoucher, Paper, Refused, Reversed, WrittenLine

LINE_FIELDS = WrittenLine._fields[: WrittenLine._fields.index("currency")]
"""What the event says of a line; the foreign figures are said by the document's own event."""


def posted_event(booked: Booked, now: datetime) -> VoucherPosted:
    vouchers = tuple([_voucher(voucher) for voucher in booked.vouchers])
    return unchecked(VoucherPosted, {**_about(booked.request.paper), "posted_at": now, "vouchers": vouchers})


def refused_event(refused: Refused, now: datetime) -> VoucherRefused:
    return VoucherRefused(
        **_about(refused.request.paper), refused_at=now, reason=refused.reason, detail=refused.detail or None
    )


def reversed_event(undone: Reversed, now: datetime) -> VoucherReversed:
    return VoucherReversed(
        **_about(undone.request.paper),
        reversed_at=now,
        vouchers=tuple([_voucher(voucher) for voucher in undone.vouchers]),
    )


def added_event(added: Added, now: datetime) -> VoucherAdded:
    return VoucherAdded(
        **_about(added.paper), added_at=now, vouchers=tuple([_voucher(voucher) for voucher in added.vouchers])
    )


def reversal_refused_event(refused: Refused, now: datetime) -> VoucherReversalRefused:
    return VoucherReversalRefused(
        **_about(refused.request.paper), refused_at=now, reason=refused.reason, detail=refused.detail or None
    )


def _about(paper: Paper) -> dict[str, Any]:
    return {
        "organisation_id": paper.organisation_id,
        "key": paper.key,
        "document_id": paper.document_id,
        "version": paper.version,
        "document_kind": paper.kind,
        "number": paper.number,
    }


def _voucher(voucher: NumberedVoucher) -> Voucher:
    fields = {
        "voucher_id": voucher.voucher_id,
        "number": f"{WORD}-{voucher.number}",
        "voucher_date": voucher.voucher_date,
        "red_letter_of": voucher.red_letter_of,
        "lines": tuple([unchecked(VoucherLine, dict(zip(LINE_FIELDS, line, strict=False))) for line in voucher.lines]),
    }
    return unchecked(Voucher, fields)
