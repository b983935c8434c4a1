"""A return over several documents: which go together, what it takes of them, and when each is far enough."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from contracts import DocumentKind, LineProduct, Valuation, new_id
from documents.domain.drafts.check_origins import ORIGINS_MAX, check_origins
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import Origin, OriginLine, Product, References
from documents.domain.drafts.origin_rules import origin_refusal
from documents.domain.drafts.price_draft import price_draft
from documents.domain.drafts.priced import PricedDocument
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import Action, DocumentState

K, S, ZERO = DocumentKind, DocumentState, Decimal(0)
CARD = LineProduct(product_id=new_id(), code="P", name="P", unit="pc", valuation=Valuation.FIFO)
PLACE: dict[str, Any] = {"warehouse_id": new_id(), "partner_id": new_id()}


def delivery(**more: Any) -> Origin:
    """Of 4 at 2.50, untaxed."""
    document_id, line_id = new_id(), new_id()
    moves = not more.get("register_only", False)
    figures = (1, CARD.product_id, Decimal(4), Decimal("2.50"), ZERO, Decimal("10.00"), ZERO, moves)
    line = OriginLine(document_id, line_id, *figures, ZERO, ZERO, ZERO, ZERO)
    usual: dict[str, Any] = {"kind": K.SALES_DELIVERY, "state": S.VOUCHERED, "register_only": False, **PLACE}
    named: dict[str, Any] = {"document_id": document_id, "number": "SD-1", "business_date": date(2026, 11, 2)}
    return Origin(**(named | usual | more), lines={line_id: line})


def back(*origins: Origin) -> DocumentDraft:
    lines = tuple(LineDraft(origin_line_id=line, quantity=Decimal(1)) for one in origins for line in one.lines)
    return DocumentDraft(kind=K.SALES_RETURN, business_date="2026-11-03", lines=lines)


def known(*origins: Origin) -> References:
    owners: dict[UUID | None, UUID] = {line: one.document_id for one in origins for line in one.lines}
    products = {CARD.product_id: Product(CARD, ZERO, True, False, True)}
    return References(products, {}, {}, {one.document_id: one for one in origins}, owners=owners)


ALIKE: list[tuple[dict[str, Any], R | None]] = [
    ({}, None),
    ({"state": S.SUBMITTED}, None),
    ({"kind": K.PURCHASE_RECEIPT}, R.ORIGIN_KIND_WRONG),
    ({"state": S.DRAFT}, R.ORIGIN_NOT_SUBMITTED),
    ({"state": S.VOIDED, "partner_id": new_id()}, R.ORIGIN_NOT_SUBMITTED),
    ({"partner_id": new_id(), "warehouse_id": new_id()}, R.ORIGIN_OF_OTHER_PARTNER),
    ({"warehouse_id": new_id()}, R.ORIGIN_ELSEWHERE),
    ({"currency": "USD"}, R.ORIGINS_CURRENCY_DIFFERS),
]


@pytest.mark.parametrize(("more", "refusal"), ALIKE)
def test_the_second_goes_with_the_first(more: dict[str, Any], refusal: R | None) -> None:
    origins = delivery(), delivery(**more)
    found = [(one.refusal, one.pointer) for one in check_origins(back(*origins), known(*origins))]
    assert found == ([(refusal, "/lines/1/origin_line_id")] if refusal else [])


def test_there_is_an_end_to_how_many() -> None:
    origins = [delivery() for _ in range(ORIGINS_MAX + 1)]
    assert list(check_origins(back(*origins[:-1]), known(*origins))) == []
    assert [one.refusal for one in check_origins(back(*origins), known(*origins))] == [R.ORIGINS_TOO_MANY]


def test_lines_name_their_documents_unless_it_is_one() -> None:
    first, second = delivery(), delivery()
    over_two = price_draft(back(first, second), known(first, second))
    assert isinstance(over_two, PricedDocument)
    assert (over_two.draft.origin_id, over_two.gross) == (None, Decimal("5.00"))
    assert [line.origin_document_id for line in over_two.lines] == [first.document_id, second.document_id]
    of_one = price_draft(back(first), known(first))
    assert isinstance(of_one, PricedDocument)
    assert (of_one.draft.origin_id, of_one.lines[0].origin_document_id) == (first.document_id, None)


@pytest.mark.parametrize("both", [True, False])
def test_it_is_register_only_where_all_of_it_was(both: bool) -> None:
    origins = delivery(register_only=True), delivery(register_only=both)
    priced = price_draft(back(*origins), known(*origins))
    assert isinstance(priced, PricedDocument)
    assert priced.register_only is both
    assert [line.moves_stock for line in priced.lines] == [False, not both]


def head(kind: DocumentKind, state: DocumentState, *origins: DocumentHead) -> DocumentHead:
    figures = ("SR-1", state, date(2026, 11, 2), None, None, None, None, False, None, ZERO, ZERO, ZERO, None)
    return DocumentHead(new_id(), 1, kind, *figures, line_origins=tuple(one.document_id for one in origins))


FAR_ENOUGH: list[tuple[Action, DocumentState, ActionRefusal | None]] = [
    (Action.SUBMIT, S.SUBMITTED, None),
    (Action.SUBMIT, S.DRAFT, ActionRefusal.ORIGIN_NOT_SUBMITTED),
    (Action.AUDIT, S.AUDITED, None),
    (Action.AUDIT, S.SUBMITTED, ActionRefusal.ORIGIN_NOT_AUDITED),
    (Action.AUDIT, S.UNAUDITING, ActionRefusal.ORIGIN_NOT_AUDITED),
    (Action.VOID, S.DRAFT, None),
]


@pytest.mark.parametrize(("action", "state", "refusal"), FAR_ENOUGH)
def test_each_delivery_must_be_far_enough(action: Action, state: DocumentState, refusal: ActionRefusal | None) -> None:
    first, second = head(K.SALES_DELIVERY, S.VOUCHERED), head(K.SALES_DELIVERY, state)
    returned = head(K.SALES_RETURN, S.SUBMITTED, first, second)
    heads = {one.document_id: one for one in (first, second, returned)}
    found = origin_refusal(action, returned, heads, set(), set())
    assert (found and found.refusal) == refusal
    assert origin_refusal(action, returned, heads, {second.document_id}, set()) is None
