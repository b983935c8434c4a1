"""A service says something wrong, or nothing: the document and the difference are named within five seconds."""

import time
from collections.abc import Callable
from decimal import Decimal

from tests.messaging.service import eventually
from tests.risk import books as b
from tests.risk import finance as f
from tests.risk.flows.three_books import ThreeBooks, three_books

from contracts import AccountRole, DocumentAudited, DocumentKind, Movement, VoucherPosted

SECONDS_MAX = 5


class Sale:
    """A delivery of two lines as the three services should say it."""

    def __init__(self) -> None:
        self.lines = (b.line(1), b.line(2))
        self.document = b.document(DocumentKind.SALES_DELIVERY, *self.lines)
        self.moves = tuple(b.movement(self.document, line, "100.00") for line in self.lines)
        self.audited = b.audited(self.document)
        self.posted = b.posted(self.document, *self.moves)
        self.booked = self.booked_at(*self.moves)

    def booked_at(self, *moves: Movement) -> VoucherPosted:
        return f.booked(self.document, *f.sale_vouchers(self.document, moves))

    @property
    def id(self) -> str:
        return str(self.document.document_id)

    @property
    def right(self) -> list[b.Said]:
        return [self.audited, self.posted, self.booked]

    def wrong_cost(self) -> list[b.Said]:
        dearer = self.moves[0].model_copy(update={"cost": Decimal("-100.01")})
        return [self.audited, self.posted, self.booked_at(dearer, self.moves[1])]

    def missing_line(self) -> list[b.Said]:
        return [self.audited, b.posted(self.document, self.moves[0]), self.booked_at(self.moves[0])]

    def doubled_voucher(self) -> list[b.Said]:
        return [*self.right, self.booked]

    def doubled_posting(self) -> list[b.Said]:
        return [self.audited, self.posted, self.posted, self.booked]


async def named_after(books: ThreeBooks, expected: dict[str, set[str]]) -> float:
    """Seconds until exactly the expected differences are listed."""
    began = time.monotonic()

    async def there() -> bool:
        return await books.named() == expected

    await eventually(there, seconds=SECONDS_MAX)
    return time.monotonic() - began


async def agrees(books: ThreeBooks, sale: Sale) -> bool:
    return await books.status(sale.audited) == "agrees"


async def test_planted_errors_are_named_within_five_seconds(
    fresh_database: Callable[..., str], kafka_server: str
) -> None:
    cost, line, voucher, posting, right = (Sale() for _ in range(5))
    async with three_books(fresh_database, kafka_server) as books, books.watching():
        await books.say(*cost.wrong_cost(), *line.missing_line(), *voucher.doubled_voucher())
        await books.say(*posting.doubled_posting(), *right.right)
        expected = {
            cost.id: {"inventory_account_differs_from_stock_cost"},
            line.id: {"line_missing"},
            voucher.id: {"voucher_doubled"},
            posting.id: {"stock_doubled"},
        }
        assert await named_after(books, expected) < SECONDS_MAX
        await eventually(lambda: agrees(books, right), seconds=SECONDS_MAX)


def transfer(cost_on_the_way: str) -> list[b.Said]:
    """Three pieces sent for 100.00."""
    said = b.document(DocumentKind.TRANSFER, line := b.line(1, "3", "0.00"))
    move = b.movement(said, line, "100.00")
    on_the_way, other = Decimal(cost_on_the_way), 100 - Decimal(cost_on_the_way)
    booking = f.voucher(
        f.debit(AccountRole.GOODS_IN_TRANSIT, on_the_way, move),
        f.debit(AccountRole.COST_OF_SALES, other),
        f.credit(AccountRole.INVENTORY, -move.cost, move),
    )
    return [b.audited(said), b.posted(said, move), f.booked(said, booking)]


def charge(to_stock: str) -> list[b.Said]:
    """A landed cost of 150.00."""
    said = b.document(DocumentKind.LANDED_COST, line := b.worth(1, "150.00"))
    move = b.movement(said, line, to_stock)
    return [b.audited(said), b.posted(said, move), f.booked(said, f.charge_voucher(said, move))]


def id_of(events: list[b.Said]) -> str:
    first = events[0]
    assert isinstance(first, DocumentAudited)
    return str(first.document.document_id)


async def test_planted_errors_of_other_kinds_are_named_within_five_seconds(
    fresh_database: Callable[..., str], kafka_server: str
) -> None:
    sent, wrong_sent = transfer("100.00"), transfer("99.00")
    charged, wrong_charged = charge("150.00"), charge("151.00")
    async with three_books(fresh_database, kafka_server) as books, books.watching():
        await books.say(*sent, *wrong_sent, *charged, *wrong_charged)
        expected = {id_of(wrong_sent): {"in_transit_differs"}, id_of(wrong_charged): {"cost_beyond_charge"}}
        assert await named_after(books, expected) < SECONDS_MAX


async def test_a_missing_reversal_is_named_within_five_seconds(
    fresh_database: Callable[..., str], kafka_server: str
) -> None:
    unanswered, half, whole = Sale(), Sale(), Sale()
    async with three_books(fresh_database, kafka_server) as books, books.watching():
        await books.say(*unanswered.right, *half.right, *whole.right)
        await eventually(lambda: agrees(books, unanswered), seconds=SECONDS_MAX)
        await books.say(*(b.unaudited(sale.document) for sale in (unanswered, half, whole)))
        await books.say(*(b.reversed_stock(sale.posted, unaudited=True) for sale in (half, whole)))
        await books.say(f.vouchers_reversed(whole.booked))
        expected = {unanswered.id: {"unaudit_unanswered"}, half.id: {"voucher_reversal_missing"}}
        assert await named_after(books, expected) < SECONDS_MAX
        assert await books.status(whole.audited) == "unaudited"


async def test_silence_is_named_within_five_seconds(fresh_database: Callable[..., str], kafka_server: str) -> None:
    no_stock, no_voucher, no_business = Sale(), Sale(), Sale()
    async with three_books(fresh_database, kafka_server) as books, books.watching():
        await books.say(no_stock.audited, no_voucher.audited, no_voucher.posted)
        await books.say(no_business.posted, no_business.booked)
        expected = {
            no_stock.id: {"stock_missing"},
            no_voucher.id: {"voucher_missing"},
            no_business.id: {"business_missing"},
        }
        assert await named_after(books, expected) < SECONDS_MAX


async def test_what_comes_late_agrees_after_all(fresh_database: Callable[..., str], kafka_server: str) -> None:
    sale = Sale()
    async with three_books(fresh_database, kafka_server) as books, books.watching():
        await books.say(sale.audited)
        await named_after(books, {sale.id: {"stock_missing"}})
        await books.say(sale.posted, sale.booked)
        await eventually(lambda: agrees(books, sale), seconds=SECONDS_MAX)
        assert await books.named() == {}


async def test_in_flight_is_never_a_difference(fresh_database: Callable[..., str], kafka_server: str) -> None:
    """Inventory has not heard of the sale: however long it takes, its silence says nothing."""
    sale, beacon = Sale(), Sale()
    async with three_books(fresh_database, kafka_server, silent=frozenset({"inventory"})) as books:
        await books.say(sale.audited)
        await eventually(books.something_is_overdue, seconds=10)
        async with books.watching():
            await books.say(beacon.audited, beacon.posted)  # ledger hears it and is silent: a barrier is reached
            await named_after(books, {beacon.id: {"voucher_missing"}})
        assert await books.status(sale.audited) == "in_flight"
