"""Whether an order may be closed by hand."""

from collections.abc import Set as AbstractSet

from contracts import ORDER_CLOSE
from documents.domain.states.action_refusals import ActionRefusal as R
from documents.domain.states.decide import Asked
from documents.domain.states.fulfilment import Fulfilment
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import DocumentState
from documents.domain.words.finding import Finding


def why_not_closed(head: DocumentHead | None, asked: Asked, functions: AbstractSet[str]) -> Finding | None:
    """None: it may be."""
    if head is None:
        return Finding(R.DOCUMENT_UNKNOWN, "", {"id": asked.document_id})
    if ORDER_CLOSE not in functions:
        return Finding(R.PERMISSION_MISSING, "", {"permission": ORDER_CLOSE})
    if asked.expected_version not in (None, head.version):
        return Finding(R.STALE_VERSION, "/version", {"current": head.version, "expected": asked.expected_version})
    if not head.kind.is_order:
        return Finding(R.NOT_AN_ORDER, "/kind", {"number": head.number, "kind": str(head.kind)})
    if head.state is not DocumentState.CONFIRMED:
        return Finding(R.STATE_FORBIDS, "/state", {"number": head.number, "state": str(head.state), "action": "close"})
    if head.fulfilment is Fulfilment.CLOSED:
        return Finding(R.ORDER_CLOSED, "/fulfilment", {"number": head.number})
    if head.fulfilment is Fulfilment.DONE:
        return Finding(R.ORDER_DONE, "/fulfilment", {"number": head.number})
    return None
