"""Property: audit X then un-audit X leaves every account, partner and open item as if X had never been."""

from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from tests.ledger.conftest import Ledger
from tests.ledger.papers import Trade, abroad, made_from

from contracts import DocumentKind, OtherReason, WarehouseReference, new_id
from ledger.domain.books import Request

K = DocumentKind
ELSEWHERE = WarehouseReference(warehouse_id=new_id(), code="W2", name="二号仓")
BOOKS = (
    "SELECT account, sum(debit - credit) FROM account_totals GROUP BY 1 HAVING sum(debit) <> sum(credit) ORDER BY 1",
    """
    SELECT account, partner_id, product_id, warehouse_id, batch_id, sum(debit - credit) FROM voucher_lines
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(debit - credit) <> 0 ORDER BY 1, 2, 3, 4, 5
    """,
    """
    SELECT account, partner_id, currency, sum(foreign_amount) FROM voucher_lines
    WHERE currency IS NOT NULL GROUP BY 1, 2, 3 HAVING sum(foreign_amount) <> 0 ORDER BY 1, 2, 3
    """,
    """
    SELECT document_id, side, amount, remaining, currency, foreign_amount, foreign_remaining FROM open_items
    WHERE undone_at IS NULL ORDER BY 1, 2
    """,
    """
    SELECT item.document_id, credit.document_id, sum(settlements.amount), sum(credit_amount),
        sum(settlements.foreign_amount)
    FROM settlements
    JOIN open_items AS item ON item.id = item_id JOIN open_items AS credit ON credit.id = credit_id
    WHERE settlements.undone_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2
    """,
)


class History:
    """Documents drawn at random; what needs an origin takes any that was made before, in its currency at its rate."""

    def __init__(self, seed: int) -> None:
        self.random, self.trade = Random(seed), Trade()
        self.sales: list[Request] = []
        self.receipts: list[Request] = []

    def next(self) -> Request:
        making: list[Callable[[], Request]] = [
            self.sale,
            self.receipt,
            self.sales_return,
            self.purchase_return,
            self.paid,
            self.paid_by_name,
            self.bill_difference,
            self.opening,
            self.moved,
            self.receipt_with_true_up,
        ]
        return self.random.choice(making)()

    def row(self) -> tuple[str, str, str, str]:
        return self.random.choice(["tea", "cup"]), str(self.random.randint(1, 9)), self.money(), self.money()

    def money(self) -> str:
        return str(Decimal(self.random.randint(1, 99999)).scaleb(-2))

    def somewhere(self, request: Request) -> Request:
        """At home, or in one of two currencies at the rate of the day."""
        currency = self.random.choice([None, "USD", "JPY"])
        rate = {"USD": self.random.randint(650, 750), "JPY": self.random.randint(4, 6)}.get(currency or "", 0)
        return abroad(request, str(Decimal(rate).scaleb(-2)), currency) if currency else request

    def like(self, origin: Request, request: Request) -> Request:
        currency, rate = origin.document.currency, origin.document.exchange_rate
        return abroad(request, str(rate), currency) if currency else request

    def sale(self) -> Request:
        self.sales.append(self.somewhere(self.trade.goods(K.SALES_DELIVERY, self.row(), self.row())))
        return self.sales[-1]

    def receipt(self) -> Request:
        self.receipts.append(self.somewhere(self.trade.goods(K.PURCHASE_RECEIPT, self.row(), self.row())))
        return self.receipts[-1]

    def receipt_with_true_up(self) -> Request:
        request = self.receipt()
        if not self.sales:
            return request
        short = self.random.choice(self.sales).document
        return request._replace(true_ups=[self.trade.true_up(short, "tea", self.money())])

    def sales_return(self) -> Request:
        origin = self.random.choice(self.sales or [self.sale()])
        return self.like(origin, self.trade.goods(K.SALES_RETURN, self.row(), origin=made_from(origin.document)))

    def purchase_return(self) -> Request:
        origin = self.random.choice(self.receipts or [self.receipt()])
        return self.like(origin, self.trade.goods(K.PURCHASE_RETURN, self.row(), origin=made_from(origin.document)))

    def paid(self) -> Request:
        kind = self.random.choice([K.CUSTOMER_RECEIPT, K.SUPPLIER_PAYMENT])
        return self.somewhere(self.trade.money(kind, self.money()))

    def paid_by_name(self) -> Request:
        named = [request.document for request in self.random.sample(self.sales, min(2, len(self.sales)))]
        wishes = [(document, self.money()) for document in named]
        return self.somewhere(self.trade.money(K.CUSTOMER_RECEIPT, "500.00", *wishes))

    def bill_difference(self) -> Request:
        origin = self.random.choice(self.receipts or [self.receipt()])
        value = self.random.choice(["", "-"]) + self.money()
        return self.trade.goods(K.BILL_DIFFERENCE, ("tea", "0", value, value), origin=made_from(origin.document))

    def opening(self) -> Request:
        amount = self.money()
        return self.trade.opening(("1002", "0", amount), ("customer", amount, "0"))

    def moved(self) -> Request:
        kind = self.random.choice([K.TRANSFER, K.STOCK_COUNT, K.ASSEMBLY, K.OTHER_OUTBOUND])
        more: dict[str, Any] = {"target_warehouse": ELSEWHERE} if kind is K.TRANSFER else {}
        reason = OtherReason.LOSS if kind is K.OTHER_OUTBOUND else None
        return self.trade.goods(kind, self.row(), self.row(), reason=reason, **more)


async def books(ledger: Ledger) -> list[list[tuple[Any, ...]]]:
    return [await ledger.rows(query) for query in BOOKS]


@pytest.mark.parametrize("seed", range(3))
async def test_each_document_taken_back_at_once(ledger: Ledger, seed: int) -> None:
    history = History(seed)
    for _ in range(40):
        before, booked = await books(ledger), history.next()
        [(name, _)] = await ledger.book(booked)
        if name == "VoucherPosted":
            assert [said for said, _ in await ledger.unaudit(booked)] == ["VoucherReversed"]
        assert await books(ledger) == before
        again = booked.document.model_copy(update={"version": 2})
        await ledger.book(booked._replace(document=again))


@pytest.mark.parametrize("seed", range(3, 6))
async def test_a_whole_history_taken_back_in_any_order_leaves_nothing(ledger: Ledger, seed: int) -> None:
    history = History(seed)
    answered = [(request := history.next(), await ledger.book(request)) for _ in range(60)]
    booked = [request for request, answers in answered if answers[0][0] == "VoucherPosted"]
    history.random.shuffle(booked)
    while booked:
        batch = [booked.pop() for _ in range(min(len(booked), history.random.randint(1, 7)))]
        said = [name for name, _ in await ledger.unaudit(*batch)]
        assert said.count("VoucherReversed") == len(batch)
        assert await ledger.guilty() == []
    assert await books(ledger) == [[] for _ in BOOKS]
