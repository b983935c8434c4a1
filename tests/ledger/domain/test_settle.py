"""Settling in a foreign currency: each side gives up its own worth, what ends gives its all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ledger.papers import DAY

from contracts import new_id
from ledger.domain.exchange_differences import exchange_voucher, red_letter_of_difference
from ledger.domain.items_of_documents import Wish
from ledger.domain.open_item import ItemSide, OpenItem, Party
from ledger.domain.settle import Settled, settle, settle_oldest_first, share

PARTY = Party(new_id(), new_id(), ItemSide.RECEIVABLE)
SUPPLIER = Party(new_id(), new_id(), ItemSide.PAYABLE)


def item(base: int, foreign: int, party: Party = PARTY, currency: str | None = "USD") -> OpenItem:
    abroad = (currency, foreign, foreign) if currency else ()
    return OpenItem(new_id(), party, new_id(), "sales_delivery", "X", DAY, base, base, *abroad)


def shares(settled: Settled | None) -> tuple[int, int, int | None] | None:
    return settled and (settled.cents, settled.credit_cents, settled.foreign)


@pytest.mark.parametrize(
    ("worth", "part", "whole", "expected"),
    [(700, 50, 100, 350), (701, 50, 100, 351), (1, 1, 3, 0), (2, 1, 3, 1), (99, 7, 7, 99), (0, 1, 2, 0)],
)
def test_share(worth: int, part: int, whole: int, expected: int) -> None:
    assert share(worth, part, whole) == expected


@pytest.mark.parametrize(
    ("sold", "paid", "given_up", "left"),
    [
        ((71000, 10000), (72000, 10000), (71000, 72000, 10000), ((0, 0), (0, 0))),
        ((71000, 10000), (36000, 5000), (35500, 36000, 5000), ((35500, 5000), (0, 0))),
        ((71000, 10000), (144000, 20000), (71000, 72000, 10000), ((0, 0), (-72000, -10000))),
        ((71000, 10000), (23333, 3333), (23664, 23333, 3333), ((47336, 6667), (0, 0))),
        ((1, 10000), (1, 4999), (0, 1, 4999), ((1, 5001), (0, 0))),
    ],
)
def test_a_receipt_at_another_rate(
    sold: tuple[int, int],
    paid: tuple[int, int],
    given_up: tuple[int, int, int],
    left: tuple[tuple[int, int], tuple[int, int]],
) -> None:
    delivery, receipt = item(*sold), item(-paid[0], -paid[1])
    assert shares(settle(receipt, delivery)) == given_up
    assert ((delivery.remaining, delivery.foreign_remaining), (receipt.remaining, receipt.foreign_remaining)) == left


def test_several_receipts_and_the_last_takes_the_rest() -> None:
    delivery = item(10000, 999)
    given = [settle(item(-3400, -333), delivery) for _ in range(3)]
    assert [shares(one) for one in given] == [(3333, 3400, 333), (3334, 3400, 333), (3333, 3400, 333)]
    assert (delivery.remaining, delivery.foreign_remaining) == (0, 0)
    assert settle(item(-3400, -333), delivery) is None


def test_a_wish_is_in_the_currency_of_both() -> None:
    delivery, receipt = item(71000, 10000), item(-72000, -10000)
    assert shares(settle(receipt, delivery, Wish(new_id(), 2500))) == (17750, 18000, 2500)


@pytest.mark.parametrize("other", ["EUR", None])
def test_currencies_never_settle_each_other(other: str | None) -> None:
    delivery = item(71000, 10000, currency=other)
    assert settle(item(-71000, -10000), delivery) is None
    assert settle_oldest_first(item(-71000, -10000), [delivery, item(500, 70)])[0].cents == 500


@pytest.mark.parametrize(
    ("sold", "paid", "returned", "expected"),
    [
        ((71000, 10000), None, (23666, 3333), (23666, 23666, 3333)),
        ((71001, 10000), None, (71000, 10000), (71001, 71000, 10000)),
        ((71000, 10000), (36000, 5000), (71000, 10000), (35500, 35500, 5000)),
        ((5, 10000), (5, 9999), (1, 10), (0, 0, 1)),
    ],
)
def test_a_return_gives_up_as_much_as_its_delivery(
    sold: tuple[int, int],
    paid: tuple[int, int] | None,
    returned: tuple[int, int],
    expected: tuple[int, int, int],
) -> None:
    delivery, back = item(*sold), item(-returned[0], -returned[1])
    if paid:
        settle(item(-paid[0], -paid[1]), delivery)
    assert shares(settle(back, delivery, Wish(new_id(), returned[1], returned[0]))) == expected


@pytest.mark.parametrize(
    ("party", "pairs", "lines"),
    [
        (PARTY, [(71000, 72000)], [("receivable", 1000, 0), ("exchange_differences", 0, 1000)]),
        (PARTY, [(71000, 70000)], [("exchange_differences", 1000, 0), ("receivable", 0, 1000)]),
        (SUPPLIER, [(71000, 72000)], [("exchange_differences", 1000, 0), ("payable", 0, 1000)]),
        (SUPPLIER, [(71000, 70000)], [("payable", 1000, 0), ("exchange_differences", 0, 1000)]),
        (
            PARTY,
            [(100, 105), (100, 98), (100, 101), (100, 100)],
            [
                ("receivable", 6, 0),
                ("exchange_differences", 0, 6),
                ("exchange_differences", 2, 0),
                ("receivable", 0, 2),
            ],
        ),
        (PARTY, [(100, 100)], []),
        (PARTY, [], []),
    ],
)
def test_exchange_voucher(party: Party, pairs: list[tuple[int, int]], lines: list[tuple[str, int, int]]) -> None:
    credit = item(-1, -1, party)
    draft = exchange_voucher([Settled(item(1, 1, party), credit, *pair, 1) for pair in pairs])
    entries = draft.entries if draft else []
    assert [(e.role.value, e.debit, e.credit) for e in entries] == lines
    assert {e.partner_id for e in entries if e.role.value != "exchange_differences"} <= {party.partner_id}


def test_the_red_letter_of_one_difference_is_its_opposite() -> None:
    entries = red_letter_of_difference(PARTY, "USD", -1000).entries
    assert [(e.role.value, e.debit, e.credit) for e in entries] == [
        ("exchange_differences", -1000, 0),
        ("receivable", 0, -1000),
    ]


RATED = st.tuples(st.integers(1, 10**7), st.integers(1, 10**6))


@given(st.lists(st.tuples(st.booleans(), RATED, st.booleans()), min_size=1, max_size=25))
def test_nothing_is_lost_and_nothing_changes_its_sign(steps: list[tuple[bool, tuple[int, int], bool]]) -> None:
    items: list[OpenItem] = []
    settled: list[Settled] = []
    for opens, (foreign, millionths), named in steps:
        base = max(foreign * millionths // 100_000, 1)
        if opens or not items:
            items.append(item(base, foreign))
        elif named:
            credit, wish = item(-base, -foreign), Wish(new_id(), foreign, base)
            settled += [one for one in [settle(credit, items[foreign % len(items)], wish)] if one]
        else:
            settled += settle_oldest_first(item(-base, -foreign), items)
    for one in {id(side): side for s in settled for side in (s.item, s.credit)}.values():
        own = [
            (s.cents if s.item is one else -s.credit_cents, s.foreign or 0)
            for s in settled
            if one in (s.item, s.credit)
        ]
        sign = 1 if one.amount > 0 else -1
        assert one.remaining == one.amount - sum(cents for cents, _ in own)
        assert one.foreign_remaining == one.foreign_amount - sign * sum(foreign for _, foreign in own)
        assert 0 <= sign * one.remaining <= abs(one.amount)
        assert 0 <= sign * one.foreign_remaining <= abs(one.foreign_amount)
        assert one.foreign_remaining or not one.remaining
