"""Open items: what a return, a receipt and a payment leave of them; the balance is always that of the vouchers."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.ledger.papers import DAY, Trade, made_from

from contracts import Document, DocumentKind, new_id
from ledger.domain.books import Request
from ledger.domain.items_of_documents import items_of
from ledger.domain.open_items import OpenItems

K = DocumentKind


def sold(trade: Trade, price: str, day: date = DAY) -> Document:
    """One piece at a price without tax."""
    return trade.paper(K.SALES_DELIVERY, [trade.line(1, "tea", "1", price, "0")], business_date=day)


def given_back(trade: Trade, price: str, origin: Document) -> Document:
    return trade.paper(K.SALES_RETURN, [trade.line(1, "tea", "1", price, "0")], origin=made_from(origin))


def open_one(items: OpenItems, trade: Trade, document: Document) -> None:
    [item] = items_of(trade.organisation_id, document, new_id)
    items.open(item, document)


def open_all(trade: Trade, *papers: Document | Request) -> dict[int, int]:
    """Remaining cents of each paper by its place."""
    items = OpenItems()
    documents = [paper.document if isinstance(paper, Request) else paper for paper in papers]
    for document in documents:
        open_one(items, trade, document)
    return {place: items.opened[place].remaining for place in range(len(documents))}


def test_a_return_reduces_its_own_item_and_a_full_one_leaves_nothing() -> None:
    trade = Trade()
    first, second = sold(trade, "100.00"), sold(trade, "50.00")
    assert open_all(trade, first, second, given_back(trade, "30.00", second)) == {0: 10000, 1: 2000, 2: 0}
    halves = given_back(trade, "33.33", first), given_back(trade, "66.67", first)
    assert open_all(trade, first, *halves) == {0: 0, 1: 0, 2: 0}


def test_a_return_of_what_was_paid_becomes_a_credit_of_the_partner() -> None:
    trade = Trade()
    delivery = sold(trade, "100.00")
    paid = trade.money(K.CUSTOMER_RECEIPT, "80.00", (delivery, "80.00"))
    assert open_all(trade, delivery, paid, given_back(trade, "50.00", delivery)) == {0: 0, 1: 0, 2: -3000}


def test_a_return_over_several_settles_each_by_its_own_lines() -> None:
    trade = Trade()
    first, second = sold(trade, "100.00"), sold(trade, "50.00")
    rows = (first, ("tea", "1", "30.00", "0")), (second, ("tea", "1", "20.00", "0"))
    both = trade.goods_of(K.SALES_RETURN, *rows)
    assert open_all(trade, first, second, both) == {0: 6610, 1: 2740, 2: 0}


def test_what_was_paid_of_one_of_several_becomes_a_credit_and_none_of_it_goes_to_another() -> None:
    trade = Trade()
    first, second = sold(trade, "100.00"), sold(trade, "50.00")
    paid = trade.money(K.CUSTOMER_RECEIPT, "80.00", (first, "80.00"))
    both = trade.goods_of(K.SALES_RETURN, (first, ("tea", "1", "30.00", "0")), (second, ("tea", "1", "10.00", "0")))
    assert open_all(trade, first, second, paid, both) == {0: 0, 1: 3870, 2: 0, 3: -1390}


def test_a_receipt_settles_what_it_names_and_the_rest_is_an_advance() -> None:
    trade = Trade()
    first, second = sold(trade, "100.00"), sold(trade, "50.00")
    receipt = trade.money(K.CUSTOMER_RECEIPT, "200.00", (second, "40.00"))
    assert open_all(trade, first, second, receipt) == {0: 10000, 1: 1000, 2: -16000}


def test_a_receipt_that_names_nothing_settles_the_oldest_first() -> None:
    trade = Trade()
    later, older = sold(trade, "100.00", DAY + timedelta(1)), sold(trade, "50.00")
    receipt = trade.money(K.CUSTOMER_RECEIPT, "60.00")
    assert open_all(trade, later, older, receipt) == {0: 9000, 1: 0, 2: 0}


def test_a_payment_settles_payables_only() -> None:
    trade = Trade()
    bought = trade.paper(K.PURCHASE_RECEIPT, [trade.line(1, "tea", "1", "70.00", "0")])
    payment = trade.money(K.SUPPLIER_PAYMENT, "100.00")
    assert open_all(trade, sold(trade, "100.00"), bought, payment) == {0: 10000, 1: 0, 2: -3000}


def test_what_is_not_there_is_not_settled() -> None:
    trade = Trade()
    missing = sold(trade, "100.00")
    assert open_all(trade, trade.money(K.CUSTOMER_RECEIPT, "10.00", (missing, "10.00"))) == {0: -1000}


@given(st.lists(st.tuples(st.sampled_from("srp"), st.integers(1, 10**6)), min_size=1, max_size=20))
def test_remaining_is_amount_less_settled_and_never_changes_sign(steps: list[tuple[str, int]]) -> None:
    trade = Trade()
    items, sales = OpenItems(), [sold(trade, "10.00")]
    for what, cents in steps:
        price = f"{cents // 100}.{cents % 100:02}"
        sale = sold(trade, price)
        papers = {
            "s": sale,
            "r": given_back(trade, price, sales[-1]),
            "p": trade.money(K.CUSTOMER_RECEIPT, price).document,
        }
        document = papers[what]
        sales += [sale] if what == "s" else []
        open_one(items, trade, document)
    for item in items.opened:
        taken = sum(s.cents * ((s.item is item) - (s.credit is item)) for s in items.settled)
        assert item.remaining == item.amount - taken
        assert 0 <= item.remaining * (1 if item.amount > 0 else -1) <= abs(item.amount)
