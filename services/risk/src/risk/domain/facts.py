"""The statements of one version, sorted into what the checks ask for; made once per comparison."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar
from uuid import UUID

from contracts import MONEY_KINDS, DocumentKind
from risk.domain.statements import (
    Act,
    Books,
    BusinessLine,
    BusinessStatement,
    FinanceStatement,
    Origin,
    Outcome,
    ProductCents,
    StockLine,
    StockStatement,
)

NONE: frozenset[UUID] = frozenset()
LineSums = dict[UUID, StockLine]
"""Line id -> its movements added up."""


class Facts(NamedTuple):
    """`moved`: what the posting says of each line, also of what was lost on the way (`lost`).

    `origin_lines`: what the documents that this one is made from moved, by line; None while inventory has not said all
    of it. `corrected`: their lines whose cost was changed after the fact. Of the reversals `rolled_back` came after a
    refusal of ledger, `reversed` because of an un-audit; `kept`: a book refused to reverse.
    """

    books: Books
    business: BusinessStatement | None
    unaudits: tuple[BusinessStatement, ...]
    wanted: dict[UUID, BusinessLine]
    posted: tuple[StockStatement, ...]
    rolled_back: tuple[StockStatement, ...]
    reversed: tuple[StockStatement, ...]
    restored: tuple[StockStatement, ...]
    stock_refused: tuple[StockStatement, ...]
    stock_kept: tuple[StockStatement, ...]
    moved: LineSums
    lost: LineSums
    booked: tuple[FinanceStatement, ...]
    finance_refused: tuple[FinanceStatement, ...]
    finance_reversed: tuple[FinanceStatement, ...]
    finance_kept: tuple[FinanceStatement, ...]
    added: tuple[FinanceStatement, ...]
    origin_lines: LineSums | None
    corrected: frozenset[UUID]

    @property
    def knows_of_an_unaudit(self) -> bool:
        stock = self.reversed or self.stock_kept or self.restored
        finance = self.finance_reversed or self.finance_kept or self.added
        return bool(self.unaudits or stock or finance)

    @property
    def was_refused(self) -> bool:
        return bool(self.stock_refused or self.finance_refused)

    @property
    def was_unaudited(self) -> bool:
        """The last book has taken it back; an order stands in no other book."""
        return bool(self.finance_reversed or (self.unaudits and self.is_order))

    @property
    def is_money(self) -> bool:
        return self.business is not None and self.business.kind in MONEY_KINDS

    @property
    def is_arrival(self) -> bool:
        return self.business is not None and self.business.kind is DocumentKind.TRANSFER_RECEIPT

    @property
    def is_order(self) -> bool:
        return self.business is not None and self.business.kind.is_order


def gather_facts(books: Books, origins: Sequence[Origin | None]) -> Facts:
    """`origins`: of each document that this one is made from; None where nothing is known of it."""
    audited = [said for said in books.business if said.act is Act.AUDITED]
    business = audited[0] if audited else None
    stock, finance = _by_outcome(books.stock), _by_outcome(books.finance)
    posted, back = stock.get(Outcome.DONE, ()), stock.get(Outcome.REVERSED, ())
    lost = add_by_line(posted[0].losses) if posted else {}
    return Facts(
        books=books,
        business=business,
        unaudits=tuple(said for said in books.business if said.act is Act.UNAUDITED),
        wanted={line.line_id: line for line in business.lines} if business else {},
        posted=posted,
        rolled_back=tuple(said for said in back if not said.unaudited),
        reversed=tuple(said for said in back if said.unaudited),
        restored=stock.get(Outcome.RESTORED, ()),
        stock_refused=stock.get(Outcome.REFUSED, ()),
        stock_kept=stock.get(Outcome.REVERSAL_REFUSED, ()),
        moved=(add_by_line(posted[0].lines) | lost) if posted else {},
        lost=lost,
        booked=finance.get(Outcome.DONE, ()),
        finance_refused=finance.get(Outcome.REFUSED, ()),
        finance_reversed=finance.get(Outcome.REVERSED, ()),
        finance_kept=finance.get(Outcome.REVERSAL_REFUSED, ()),
        added=finance.get(Outcome.ADDED, ()),
        origin_lines=_origin_lines(origins),
        corrected=frozenset().union(*(origin.corrected for origin in origins if origin)) if origins else NONE,
    )


S = TypeVar("S", StockStatement, FinanceStatement)


def _by_outcome(said: Iterable[S]) -> dict[Outcome, tuple[S, ...]]:
    """Outcomes of which nothing was said are left out."""
    sorted_out: dict[Outcome, tuple[S, ...]] = {}
    for statement in said:
        sorted_out[statement.outcome] = sorted_out.get(statement.outcome, ()) + (statement,)  # noqa: RUF005
    return sorted_out


def add_by_line(lines: Iterable[StockLine]) -> LineSums:
    sums: LineSums = {}
    for line in lines:
        before = sums.get(line.line_id)
        sums[line.line_id] = line if before is None else _added(before, line)
    return sums


def add_by_product(parts: Iterable[ProductCents]) -> dict[UUID, int]:
    """Cents by product; products whose sum is 0 are left out."""
    sums: dict[UUID, int] = {}
    for product_id, cents in parts:
        sums[product_id] = sums.get(product_id, 0) + cents
    return {product_id: cents for product_id, cents in sums.items() if cents}


def _added(before: StockLine, line: StockLine) -> StockLine:
    return before._replace(quantity=before.quantity + line.quantity, cost=before.cost + line.cost)


def _origin_lines(origins: Sequence[Origin | None]) -> LineSums | None:
    lines: LineSums = {}
    for origin in origins:
        done = [said for said in origin.books.stock if said.outcome is Outcome.DONE] if origin else []
        if not done:
            return None
        lines |= add_by_line(done[-1].lines)
    return lines if origins else None
