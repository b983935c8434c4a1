"""Statements as the JSON of the columns business, stock and finance."""

from typing import Any

from pydantic import TypeAdapter

from risk.domain.statements import Books, BusinessStatement, FinanceStatement, StockStatement

BUSINESS = TypeAdapter(tuple[BusinessStatement, ...])
STOCK = TypeAdapter(tuple[StockStatement, ...])
FINANCE = TypeAdapter(tuple[FinanceStatement, ...])


def write_books(books: Books) -> tuple[str, str, str]:
    """JSON arrays of the statements of business, stock and finance; what is as usual is left out."""
    return (
        _write(BUSINESS, books.business),
        _write(STOCK, books.stock),
        _write(FINANCE, books.finance),
    )


def read_books(business: str, stock: str, finance: str) -> Books:
    return Books(BUSINESS.validate_json(business), STOCK.validate_json(stock), FINANCE.validate_json(finance))


def _write(adapter: TypeAdapter[Any], statements: tuple[object, ...]) -> str:
    return adapter.dump_json(statements, exclude_defaults=True).decode() if statements else "[]"
