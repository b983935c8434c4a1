"""The three books of a version side by side, in plain decimals as text."""

from collections.abc import Iterable
from typing import Any

from contracts import from_cents, from_micros
from risk.domain.heard import Kept
from risk.domain.statements import BusinessStatement, FinanceStatement, ProductCents, StockLine, StockStatement

Json = dict[str, Any]


def show_books(kept: Kept) -> Json:
    books = kept.heard.books
    return {
        "version": kept.heard.key.version,
        "kind": kept.heard.kind,
        "number": kept.heard.number,
        "status": kept.status.value,
        "business": [_business(said) for said in books.business],
        "stock": [_stock(said) for said in books.stock],
        "finance": [_finance(said) for said in books.finance],
    }


def _money(cents: int) -> str:
    return str(from_cents(cents))


def _business(said: BusinessStatement) -> Json:
    lines = [
        {
            "line_id": line.line_id,
            "product_id": line.product_id,
            "quantity": str(from_micros(line.quantity)),
            "net": _money(line.net),
        }
        for line in said.lines
    ]
    totals = {"net": _money(said.net), "tax": _money(said.tax), "gross": _money(said.gross)}
    about = {"position": said.position, "act": said.act.value}
    return {**about, "warehouse_id": said.warehouse_id, **totals, "moving_lines": lines}


def _stock(said: StockStatement) -> Json:
    return {
        "position": said.position,
        "outcome": said.outcome,
        "reason": said.reason,
        "movements": [_moved(line) for line in said.lines],
        "lost_on_the_way": [_moved(line) for line in said.losses],
        "true_ups": [{"product_id": issue.product_id, "cost": _money(issue.cost)} for issue in said.true_ups],
    }


def _moved(line: StockLine) -> Json:
    return {
        "line_id": line.line_id,
        "product_id": line.product_id,
        "warehouse_id": line.warehouse_id,
        "quantity": str(from_micros(line.quantity)),
        "cost": _money(line.cost),
    }


def _finance(said: FinanceStatement) -> Json:
    return {
        "position": said.position,
        "outcome": said.outcome,
        "reason": said.reason,
        "receivable": _money(said.receivable),
        "payable": _money(said.payable),
        "money": _money(said.money),
        "tax": _money(said.tax),
        "revenue": _money(said.revenue),
        "inventory": _by_product(said.inventory),
        "in_transit": _by_product(said.in_transit or ()),
        "counters": {role.value: _money(cents) for role, cents in said.counters or ()},
        "unbalanced": list(said.unbalanced),
    }


def _by_product(parts: Iterable[ProductCents]) -> list[Json]:
    return [{"product_id": part.product_id, "amount": _money(part.cents)} for part in parts]
