"""Statements as the text of the columns business, stock and finance: JSON objects, each behind a comma, so that more of
them are added at the end."""

from typing import Any, TypeVar

from pydantic import TypeAdapter

from risk.domain.statements import Books, BusinessStatement, FinanceStatement, StockStatement

S = TypeVar("S")
BUSINESS = TypeAdapter(tuple[BusinessStatement, ...])
STOCK = TypeAdapter(tuple[StockStatement, ...])
FINANCE = TypeAdapter(tuple[FinanceStatement, ...])


def write_books(books: Books) -> tuple[str, str, str]:
    """What is added to the columns; what is as usual is left out."""
    return (
        _write(BUSINESS, books.business),
        _write(STOCK, books.stock),
        _write(FINANCE, books.finance),
    )


def read_books(business: str, stock: str, finance: str) -> Books:
    return Books(_read(BUSINESS, business), _read(STOCK, stock), _read(FINANCE, finance))


def _write(adapter: TypeAdapter[Any], statements: tuple[object, ...]) -> str:
    return "," + adapter.dump_json(statements, exclude_defaults=True)[1:-1].decode() if statements else ""


def _read(adapter: TypeAdapter[S], column: str) -> S:
    return adapter.validate_json(f"[{column[1:]}]")
