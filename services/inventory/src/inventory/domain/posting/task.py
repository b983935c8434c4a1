"""One document of a batch, on its way to a decision."""

from dataclasses import dataclass
from typing import TypeAlias

from contracts import Document
from inventory.domain.book.books import Books, MovingLine
from inventory.domain.orders.reserve import Wish
from inventory.domain.orders.take_order import Reserved, take_order
from inventory.domain.posting.post import post
from inventory.domain.posting.posted import Posted
from inventory.domain.posting.refuse import Refused

Outcome: TypeAlias = Posted | Reserved | Refused


@dataclass(slots=True)
class Task:
    """A document to decide, with its lines that move stock; of a sales order, with what it wishes to reserve."""

    document: Document
    lines: list[MovingLine]
    wishes: list[Wish] | None = None


def decide(task: Task, books: Books) -> Outcome:
    """A refusal changes nothing."""
    if task.wishes is None:
        return post(task.document, task.lines, books)
    return take_order(task.document, task.wishes, books)
