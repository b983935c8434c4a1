"""What people read in the files of a service's lists: each text is a name that someone gave, or has words."""

from collections.abc import Collection, Iterable, Mapping
from importlib import import_module
from itertools import product
from pkgutil import iter_modules
from types import ModuleType

from chassis import Column, Listing

Codes = Mapping[str, Collection[str]]
"""Columns whose values are codes, as `list.column`, and which there are."""


def listings_in(package: ModuleType) -> list[Listing]:
    """Every list that a module of the package holds."""
    modules = [import_module(f"{package.__name__}.{module.name}") for module in iter_modules(package.__path__)]
    found = {id(one): one for each in modules for one in vars(each).values() if isinstance(one, Listing)}
    return list(found.values())


def each_text_is_named(listings: Iterable[Listing], codes: Codes, names: Collection[str]) -> None:
    """Every column has a head in both languages, none is an id, and what is no name has words."""
    every = {f"{listing.name}.{column.name}": column for listing in listings for column in _in_file(listing)}
    texts = {place for place, column in every.items() if column.kind in ("text", "json")}
    assert {place for place in texts if every[place].name not in names} == codes.keys()
    assert [place for place, one in every.items() if not (one.zh and one.en) or one.kind == "uuid"] == []


def each_code_has_words(listings: Iterable[Listing], codes: Codes, place: str) -> None:
    """In English and in Chinese; of a JSON array, each of its codes."""
    columns = [one for each in listings for one in _in_file(each) if f"{each.name}.{one.name}" == place]
    assert columns
    assert codes[place]
    for column, code in product(columns, codes[place]):
        asked = f'["{code}"]' if column.kind == "json" else code
        english, chinese = column.in_file(asked, "en"), column.in_file(asked, "zh")
        assert "_" not in english + chinese, place
        assert not chinese.isascii(), place


def _in_file(listing: Listing) -> list[Column]:
    return [column for column in listing.columns if column.export]
