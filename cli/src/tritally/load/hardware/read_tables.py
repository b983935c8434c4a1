"""The tables of data/hardware: cards, prices, shelves, and documents with their lines in the order of what happened."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

Row = Mapping[str, str]
"""One line of a table by the names of its columns; what is not said is empty."""


@dataclass(frozen=True, slots=True)
class Deed:
    """A document, a snapshot group or a count: `row` of documents.csv, with what belongs to it.

    `until`: done (audited, and every book has answered), refused, held, submitted, draft or voided.
    """

    row: Row
    lines: tuple[Row, ...]
    entries: tuple[Row, ...]

    @property
    def reference(self) -> str:
        return self.row["reference"]

    @property
    def kind(self) -> str:
        return self.row["kind"]

    @property
    def until(self) -> str:
        return self.row["until"]

    @property
    def day(self) -> int:
        """Days after the first load; most are before it."""
        return int(self.row["day"])


@dataclass(frozen=True, slots=True)
class Tables:
    warehouses: tuple[Row, ...]
    categories: tuple[Row, ...]
    partners: tuple[Row, ...]
    products: tuple[Row, ...]
    price_lists: tuple[Row, ...]
    prices: tuple[Row, ...]
    rates: tuple[Row, ...]
    locations: tuple[Row, ...]
    deeds: tuple[Deed, ...]


def read_tables(directory: Path) -> Tables:
    names = ("warehouses", "categories", "partners", "products", "price_lists", "prices", "rates", "locations")
    cards = {name: _rows(directory, name) for name in names}
    lines, entries = _by_reference(_rows(directory, "lines")), _by_reference(_rows(directory, "entries"))
    return Tables(
        **cards,
        deeds=tuple(
            Deed(row, tuple(lines[row["reference"]]), tuple(entries[row["reference"]]))
            for row in _rows(directory, "documents")
        ),
    )


def _rows(directory: Path, name: str) -> tuple[Row, ...]:
    with (directory / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def _by_reference(rows: tuple[Row, ...]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["reference"]].append(row)
    return found
