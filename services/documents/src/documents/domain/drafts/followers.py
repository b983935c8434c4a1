"""Which documents are made from which by one call: a return, a delivery, a receipt, an arrival."""

from collections.abc import Mapping
from enum import StrEnum

from contracts import DocumentKind
from documents.domain.drafts.facts import Origin
from documents.domain.returns.returns import RETURN_KIND
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.state import COMMITTED
from documents.domain.words.finding import Finding


class Way(StrEnum):
    RETURN = "return"
    DELIVERY = "delivery"
    RECEIPT = "receipt"
    ARRIVAL = "arrival"


FOLLOWERS: Mapping[Way, Mapping[DocumentKind, DocumentKind]] = {
    Way.RETURN: RETURN_KIND,
    Way.DELIVERY: {DocumentKind.SALES_ORDER: DocumentKind.SALES_DELIVERY},
    Way.RECEIPT: {DocumentKind.PURCHASE_ORDER: DocumentKind.PURCHASE_RECEIPT},
    Way.ARRIVAL: {DocumentKind.TRANSFER: DocumentKind.TRANSFER_RECEIPT},
}
"""By way: from which kind, which kind."""


def why_nothing_follows(way: Way, origin: Origin) -> Finding | None:
    """None: the document may be made from it."""
    values = {"kind": str(origin.kind), "state": str(origin.state)}
    if origin.kind not in FOLLOWERS[way] or origin.state not in COMMITTED:
        if way is Way.RETURN:
            return Finding(ActionRefusal.NOT_RETURNABLE, "", values)
        return Finding(ActionRefusal.NOT_MADE_FROM_IT, "", values | {"wanted": str(way)})
    if origin.is_closed:
        return Finding(ActionRefusal.ORDER_CLOSED, "", {"number": origin.number})
    return None
