"""When silence is an answer: the vector of positions, case by case."""

import pytest
from tests.risk import books as b
from tests.risk import finance as f

from contracts import DocumentKind
from risk.domain.barrier import CERTAIN, Seen, covers, has_sent_all, silent_absences
from risk.domain.differences import Difference

D = Difference
LINE = b.line(1)
SALE = b.document(DocumentKind.SALES_DELIVERY, LINE)
AUDITED, POSTED = b.audited(SALE), b.posted(SALE, b.movement(SALE, LINE, "1.00"))
BACK = b.reversed_stock(POSTED, unaudited=True)
RESTORED = b.restored_stock(POSTED)
MONEY = b.audited(b.money_document(DocumentKind.SUPPLIER_PAYMENT, "5.00"))
MONEY_UNAUDITED = b.unaudited(MONEY.document)


def seen(unsent: int = 0, last_position: int = 10, **heard: int) -> Seen:
    """`heard`: position of shard 0 by source."""
    return Seen({0: last_position}, last_position, unsent, {source: {0: at} for source, at in heard.items()})


@pytest.mark.parametrize(
    ("before", "after", "sent"),
    [
        (seen(), seen(), True),
        (seen(unsent=3), seen(unsent=2, last_position=11), False),
        (seen(unsent=3), seen(unsent=9, last_position=13), True),
        (seen(unsent=3), seen(unsent=0, last_position=10), True),
    ],
    ids=["quiet", "still sending", "steady load", "sent, positioned before"],
)
def test_has_sent_all(before: Seen, after: Seen, sent: bool) -> None:
    assert has_sent_all(before, after) is sent


def test_every_shard_must_be_covered() -> None:
    assert covers({0: 5, 1: 7}, {0: 5, 1: 6, 2: 0})
    assert not covers({0: 5}, {0: 5, 1: 1})


@pytest.mark.parametrize(
    ("events", "inventory", "ledger", "silent"),
    [
        ([AUDITED], seen(documents=0), seen(), set()),
        ([AUDITED], seen(documents=1), seen(), {D.STOCK_MISSING}),
        ([AUDITED, POSTED], seen(documents=1), seen(inventory=0), {D.STOCK_MISSING}),
        ([AUDITED, POSTED], seen(documents=1), seen(inventory=1), {D.STOCK_MISSING, D.VOUCHER_MISSING}),
        ([MONEY], seen(documents=1), seen(documents=0), set()),
        ([MONEY], seen(documents=0), seen(documents=1), {D.VOUCHER_MISSING}),
        ([f.finance_refused(SALE)], seen(ledger=0), seen(), set()),
        ([f.finance_refused(SALE)], seen(ledger=1), seen(), {D.REVERSAL_MISSING}),
        ([b.unaudited(SALE)], seen(documents=0), seen(), set()),
        ([b.unaudited(SALE)], seen(documents=1), seen(), {D.UNAUDIT_UNANSWERED}),
        ([BACK], seen(), seen(inventory=0), set()),
        ([BACK], seen(), seen(inventory=1), {D.VOUCHER_REVERSAL_MISSING}),
        ([f.vouchers_kept(SALE)], seen(ledger=0), seen(), set()),
        ([f.vouchers_kept(SALE)], seen(ledger=1), seen(), {D.RESTORATION_MISSING}),
        ([RESTORED], seen(), seen(inventory=0), set()),
        ([RESTORED], seen(), seen(inventory=1), {D.RESTORED_ACCOUNT_DIFFERS}),
        ([MONEY, MONEY_UNAUDITED], seen(), seen(documents=0), set()),
        ([MONEY, MONEY_UNAUDITED], seen(), seen(documents=1), {D.VOUCHER_MISSING, D.UNAUDIT_UNANSWERED}),
    ],
)
def test_silent_absences(events: list[b.Said], inventory: Seen, ledger: Seen, silent: set[Difference]) -> None:
    services = {"documents": seen(), "inventory": inventory, "ledger": ledger}
    assert silent_absences(b.books_of(*events), services) == silent | CERTAIN
