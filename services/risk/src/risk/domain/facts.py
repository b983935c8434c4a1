"""The statements of one version, sorted into what the checks ask for; made once per comparison."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from risk.domain.statements import (
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

LineSums = dict[UUID, StockLine]
"""Line id -> its movements added up."""


@dataclass(frozen=True, slots=True)
class Facts:
    """`issue_lines`: what the origin of a return moved, by line; None while inventory has not said it.

    `corrected`: the lines of the origin whose cost was changed after the fact.
    """

    books: Books
    business: BusinessStatement | None
    wanted: dict[UUID, BusinessLine]
    posted: tuple[StockStatement, ...]
    reversed: tuple[StockStatement, ...]
    stock_refused: tuple[StockStatement, ...]
    moved: LineSums
    booked: tuple[FinanceStatement, ...]
    finance_refused: tuple[FinanceStatement, ...]
    issue_lines: LineSums | None
    corrected: frozenset[UUID]

    @property
    def was_refused(self) -> bool:
        return bool(self.stock_refused or self.finance_refused)


def gather_facts(books: Books, origin: Origin | None) -> Facts:
    business = books.business[0] if books.business else None
    posted = tuple(said for said in books.stock if said.outcome is Outcome.DONE)
    return Facts(
        books=books,
        business=business,
        wanted={line.line_id: line for line in business.lines} if business else {},
        posted=posted,
        reversed=tuple(said for said in books.stock if said.outcome is Outcome.REVERSED),
        stock_refused=tuple(said for said in books.stock if said.outcome is Outcome.REFUSED),
        moved=add_by_line(posted[0].lines) if posted else {},
        booked=tuple(said for said in books.finance if said.outcome is Outcome.DONE),
        finance_refused=tuple(said for said in books.finance if said.outcome is Outcome.REFUSED),
        issue_lines=_issue_lines(origin.books) if origin else None,
        corrected=origin.corrected if origin else frozenset(),
    )


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


def _issue_lines(origin: Books) -> LineSums | None:
    done = [said for said in origin.stock if said.outcome is Outcome.DONE]
    return add_by_line(done[-1].lines) if done else None
