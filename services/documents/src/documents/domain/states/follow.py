"""What a document becomes by what the other books say about it. Its state never goes backwards."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from contracts import DocumentKind
from documents.domain.states.state import IN_FLIGHT, DocumentState


@dataclass(slots=True)
class Followed:
    """A document that another book speaks of. `posted`: inventory has posted this version."""

    organisation_id: UUID
    document_id: UUID
    version: int
    kind: DocumentKind
    number: str
    state: DocumentState
    posted: bool
    stuck: bool


Follow: TypeAlias = Callable[[Followed], DocumentState | None]
"""The state after; None: the document has gone past it, and nothing happens."""


_NOT_POSTED_YET = frozenset({DocumentState.AUDITED, DocumentState.VOUCHERED, DocumentState.UNAUDITING})


def after_posted(document: Followed) -> DocumentState | None:
    """Ledger hears inventory before documents does: the voucher may have been faster, even an un-audit after it."""
    if document.posted or document.state not in _NOT_POSTED_YET:
        return None
    return DocumentState.POSTED if document.state is DocumentState.AUDITED else document.state


def after_reserved(document: Followed) -> DocumentState | None:
    return DocumentState.CONFIRMED if document.state is DocumentState.AUDITED else None


def after_vouchered(document: Followed) -> DocumentState | None:
    return DocumentState.VOUCHERED if document.state in IN_FLIGHT else None


def after_added(document: Followed) -> DocumentState | None:
    """Vouchers beside those that stand change nothing else."""
    return document.state


def after_refused(document: Followed) -> DocumentState | None:
    return DocumentState.REFUSED if document.state in IN_FLIGHT else None


def after_booking_refused(document: Followed) -> DocumentState | None:
    """Only noted: the state follows when the stock is back, or cannot be put back."""
    is_told = document.state in (DocumentState.REFUSED, DocumentState.NEEDS_ATTENTION)
    return document.state if document.state in IN_FLIGHT or is_told else None


def after_rollback_refused(document: Followed) -> DocumentState | None:
    """Later documents stand on goods of what ledger refuses. (What is un-audited is another matter.)"""
    return DocumentState.NEEDS_ATTENTION if document.state in IN_FLIGHT else None
