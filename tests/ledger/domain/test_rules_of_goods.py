"""The rules of goods that stay in the house: transfers, counts, adjustments, charges, assemblies; opening balances."""

import pytest
from tests.ledger.domain.test_draft_vouchers import drafts_of, written
from tests.ledger.papers import Trade, made_from

from contracts import AccountRole, BatchReference, DocumentKind, WarehouseReference, new_id
from ledger.domain.books import Request
from ledger.domain.draft_vouchers import draft_vouchers

K = DocumentKind
TEA, CUP = ("tea", "10", "0", "100.00"), ("cup", "2", "0", "7.01")
ELSEWHERE = WarehouseReference(warehouse_id=new_id(), code="W2", name="二号仓")


def out(row: tuple[str, str, str, str]) -> tuple[str, str, str, str]:
    return row[0], f"-{row[1]}", row[2], row[3]


def value(code: str, amount: str, to_stock: str) -> tuple[str, str, str, str]:
    return code, "0", amount, to_stock


TABLE: list[tuple[DocumentKind, list[tuple[str, str, str, str]], list[list[str]]]] = [
    (K.TRANSFER, [TEA, CUP], [["Dr 1402 100.00", "Dr 1402 7.01", "Cr 1405 100.00", "Cr 1405 7.01"]]),
    (K.TRANSFER_RECEIPT, [TEA], [["Dr 1405 100.00", "Cr 1402 100.00"]]),
    (K.STOCK_COUNT, [TEA], [["Dr 1405 100.00", "Cr 1901 100.00"]]),
    (K.STOCK_COUNT, [out(CUP)], [["Dr 1901 7.01", "Cr 1405 7.01"]]),
    (K.STOCK_COUNT, [TEA, out(CUP)], [["Dr 1405 100.00", "Cr 1901 100.00"], ["Dr 1901 7.01", "Cr 1405 7.01"]]),
    (K.COST_ADJUSTMENT, [value("tea", "5.00", "5.00")], [["Dr 1405 5.00", "Cr 640102 5.00"]]),
    (K.COST_ADJUSTMENT, [value("tea", "-5.00", "-5.00")], [["Dr 1405 -5.00", "Cr 640102 -5.00"]]),
    (
        K.COST_ADJUSTMENT,
        [value("tea", "5.00", "5.00"), value("cup", "-5.00", "-5.00")],
        [["Dr 1405 5.00", "Dr 1405 -5.00"]],
    ),
    (
        K.ASSEMBLY,
        [out(TEA), out(CUP), ("box", "1", "0", "120.00")],
        [["Dr 5001 107.01", "Cr 1405 100.00", "Cr 1405 7.01"], ["Dr 1405 120.00", "Cr 5001 120.00"]],
    ),
    (
        K.DISASSEMBLY,
        [out(("box", "1", "0", "107.01")), TEA, CUP],
        [["Dr 5001 107.01", "Cr 1405 107.01"], ["Dr 1405 100.00", "Dr 1405 7.01", "Cr 5001 107.01"]],
    ),
    (
        K.LANDED_COST,
        [value("tea", "60.00", "40.00"), value("cup", "40.00", "0.00")],
        [["Dr 1405 40.00", "Dr 6401 60.00", "Dr 22210101 13.00", "Cr 2202 113.00"]],
    ),
    (
        K.BILL_DIFFERENCE,
        [value("tea", "-100.00", "-70.00")],
        [["Dr 1405 -70.00", "Dr 6401 -30.00", "Dr 22210101 -13.00", "Cr 2202 -113.00"]],
    ),
]


@pytest.mark.parametrize(("kind", "rows", "vouchers"), TABLE)
def test_the_rules(kind: DocumentKind, rows: list[tuple[str, str, str, str]], vouchers: list[list[str]]) -> None:
    drafts = drafts_of(Trade().goods(kind, *rows))
    assert written(drafts) == vouchers
    assert all(sum(entry.debit - entry.credit for entry in draft.entries) == 0 for draft in drafts)


def test_goods_on_the_way_are_kept_by_where_they_go() -> None:
    trade = Trade()
    sent = trade.goods(K.TRANSFER, TEA, target_warehouse=ELSEWHERE)
    entries = drafts_of(sent)[0].entries
    assert [(entry.role, entry.warehouse_id) for entry in entries] == [
        (AccountRole.GOODS_IN_TRANSIT, ELSEWHERE.warehouse_id),
        (AccountRole.INVENTORY, trade.warehouse_id),
    ]


def test_what_is_lost_on_the_way_is_pending_and_no_longer_on_the_way() -> None:
    trade = Trade()
    arrived = trade.goods(K.TRANSFER_RECEIPT, TEA, warehouse=ELSEWHERE)
    lost = trade.movement(K.TRANSFER_RECEIPT, trade.line(2, "tea", "1", "0", "0"), "9.99")
    drafts = drafts_of(arrived._replace(losses=[lost]))
    assert written(drafts) == [["Dr 1405 100.00", "Cr 1402 100.00"], ["Dr 1901 9.99", "Cr 1402 9.99"]]
    assert drafts[1].entries[1].warehouse_id == ELSEWHERE.warehouse_id


def test_batches_have_lines_of_their_own() -> None:
    trade, batch = Trade(), new_id()
    sold = trade.goods(K.SALES_DELIVERY, TEA, TEA, ("tea", "1", "0", "3.00"))
    moves = [
        move.model_copy(update={"batch_id": batch if place else None}) for place, move in enumerate(sold.movements)
    ]
    entries = draft_vouchers(sold.document, moves)[0].entries
    assert [(e.credit, e.batch_id) for e in entries if e.credit] == [(10000, None), (10300, batch)]


def test_a_receipt_names_the_batch_of_its_line() -> None:
    trade = Trade()
    batch = BatchReference(batch_id=new_id(), number="B1")
    line = trade.line(1, "tea", "1", "5.00", "0.13", batch=batch)
    [draft] = draft_vouchers(trade.paper(K.PURCHASE_RECEIPT, [line]))
    assert draft.entries[0].batch_id == batch.batch_id


def test_opening_balances_are_booked_as_they_were_entered() -> None:
    opening = Trade().opening(("1002", "500.00", "0"), ("customer", "80.00", "0"), ("supplier", "0", "580.00"))
    [draft] = drafts_of(opening)
    assert [(e.account, e.role, e.debit, e.credit, e.partner_id is not None) for e in draft.entries] == [
        ("1002", AccountRole.OTHER, 50000, 0, False),
        (None, AccountRole.RECEIVABLE, 8000, 0, True),
        (None, AccountRole.PAYABLE, 0, 58000, True),
    ]
    assert [e.line_id for e in draft.entries] == [entry.line_id for entry in opening.document.entries]


def test_returns_of_a_register_only_delivery_have_no_cost_voucher() -> None:
    trade = Trade()
    sold = trade.paper(K.SALES_DELIVERY, [trade.line(1, "tea", "1", "9", "0")], register_only=True)
    back = trade.paper(K.SALES_RETURN, [trade.line(1, "tea", "1", "9", "0")], origin=made_from(sold))
    assert written(drafts_of(Request(trade.organisation_id, back))) == [["Dr 1122 -9.00", "Cr 6001 -9.00"]]
