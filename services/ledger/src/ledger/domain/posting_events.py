"""What ledger says of a document it booked or refused."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from contracts import Voucher, VoucherLine, VoucherPosted, VoucherRefused, from_cents
from ledger.domain.book_document import WORD, Booked, NumberedVoucher, Refused, Request
from ledger.domain.chart import Chart


def posted_event(booked: Booked, chart: Chart, now: datetime) -> VoucherPosted:
    vouchers = tuple(_voucher(voucher, chart) for voucher in booked.vouchers)
    return VoucherPosted.model_construct(**_about(booked.request), posted_at=now, vouchers=vouchers)


def refused_event(refused: Refused, now: datetime) -> VoucherRefused:
    return VoucherRefused(
        **_about(refused.request), refused_at=now, reason=refused.reason, detail=refused.detail or None
    )


def _about(request: Request) -> dict[str, Any]:
    document = request.document
    warehouse = document.warehouse
    return {
        "organisation_id": request.organisation_id,
        "key": warehouse.warehouse_id if warehouse else request.organisation_id,
        "document_id": document.document_id,
        "version": document.version,
        "document_kind": document.kind,
        "number": document.number,
    }


def _voucher(voucher: NumberedVoucher, chart: Chart) -> Voucher:
    return Voucher.model_construct(
        voucher_id=voucher.voucher_id,
        number=f"{WORD}-{voucher.number}",
        voucher_date=voucher.voucher_date,
        red_letter_of=voucher.red_letter_of,
        lines=tuple(_lines(voucher, chart)),
    )


def _lines(voucher: NumberedVoucher, chart: Chart) -> Iterable[VoucherLine]:
    for entry in voucher.draft.entries:
        yield VoucherLine.model_construct(
            role=entry.role,
            account=chart[entry.role],
            debit=from_cents(entry.debit),
            credit=from_cents(entry.credit),
            partner_id=entry.partner_id,
            product_id=entry.product_id,
            warehouse_id=entry.warehouse_id,
            line_id=entry.line_id,
        )
