"""A document version and what was heard of it."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from risk.domain.compare_books import Status
from risk.domain.statements import Books


class VersionKey(NamedTuple):
    organisation_id: UUID
    document_id: UUID
    version: int


class Heard(NamedTuple):
    """New statements about one version, or all of them."""

    key: VersionKey
    kind: str
    number: str
    books: Books


class Kept(NamedTuple):
    """All that was heard of one version, and the verdict that stands."""

    heard: Heard
    status: Status


def merge_heard(parts: Iterable[Heard]) -> list[Heard]:
    """One entry a version, sorted by key, so that rows are locked in one order."""
    merged: dict[VersionKey, Heard] = {}
    for part in parts:
        before = merged.get(part.key)
        merged[part.key] = part if before is None else _joined(before, part)
    return [merged[key] for key in sorted(merged)]


def _joined(before: Heard, part: Heard) -> Heard:
    books = Books(
        business=before.books.business + part.books.business,
        stock=before.books.stock + part.books.stock,
        finance=before.books.finance + part.books.finance,
    )
    return Heard(part.key, part.kind, part.number, books)
