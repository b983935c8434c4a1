"""Whether what a document is made from allows it to be submitted or audited."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from uuid import UUID

from contracts import ORDER_EXCEED, DocumentKind
from documents.domain.drafts.kind_rules import NEEDS_ORIGIN
from documents.domain.states.action_refusals import ActionRefusal as R
from documents.domain.states.fulfilment import Fulfilment
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import COMMITTED, EFFECTIVE, Action, DocumentState
from documents.domain.words.finding import Finding

ON_ITS_WAY = frozenset({DocumentState.VOUCHERED})
"""A transfer's goods have left for good: ledger might refuse it before, and they would have to go back."""


def origin_refusal(
    action: Action,
    head: DocumentHead,
    heads: Mapping[UUID, DocumentHead],
    accepted: AbstractSet[UUID],
    functions: AbstractSet[str],
) -> Finding | None:
    """None: it may go on. `accepted` are those that the same call takes there before it."""
    if action not in (Action.SUBMIT, Action.AUDIT):
        return None
    if not head.origins and head.kind in NEEDS_ORIGIN:
        return Finding(R.NO_ORIGIN, "/origin_id", {"number": head.number, "flag": head.flag or ""})
    return next(_refusals(action, head, heads, accepted, functions), None)


def _refusals(
    action: Action,
    head: DocumentHead,
    heads: Mapping[UUID, DocumentHead],
    accepted: AbstractSet[UUID],
    functions: AbstractSet[str],
) -> Iterator[Finding]:
    if head.origin_id is None:
        yield from _refusals_of_lines(action, head, heads, accepted)
        return
    origin = heads[head.origin_id]
    if origin.fulfilment is Fulfilment.CLOSED:
        yield Finding(R.ORDER_CLOSED, "/origin_id", {"number": origin.number})
    if head.kind is DocumentKind.TRANSFER_RECEIPT and action is Action.AUDIT:
        if origin.state not in ON_ITS_WAY:
            yield _not_far_enough(R.ORIGIN_NOT_POSTED, origin, "/origin_id")
    elif origin.state not in _far_enough(action) and origin.document_id not in accepted:
        yield _not_far_enough(_TOO_EARLY[action], origin, "/origin_id")
    if action is Action.AUDIT and head.exceeds_order and ORDER_EXCEED not in functions:
        yield Finding(R.PERMISSION_MISSING, "", {"permission": ORDER_EXCEED})


def _refusals_of_lines(
    action: Action, head: DocumentHead, heads: Mapping[UUID, DocumentHead], accepted: AbstractSet[UUID]
) -> Iterator[Finding]:
    """A landed cost wants its receipts audited, a return over several what a return wants of its one delivery."""
    for origin_id in head.line_origins:
        origin = heads.get(origin_id) or head
        if not head.kind.is_return and origin.state not in EFFECTIVE:
            yield _not_far_enough(R.ORIGIN_NOT_AUDITED, origin, "/receipts")
        elif head.kind.is_return and origin.state not in _far_enough(action) and origin_id not in accepted:
            yield _not_far_enough(_TOO_EARLY[action], origin, "/lines")


_TOO_EARLY = {Action.SUBMIT: R.ORIGIN_NOT_SUBMITTED, Action.AUDIT: R.ORIGIN_NOT_AUDITED}


def _far_enough(action: Action) -> AbstractSet[DocumentState]:
    return EFFECTIVE if action is Action.AUDIT else COMMITTED


def _not_far_enough(refusal: R, origin: DocumentHead, at: str) -> Finding:
    return Finding(refusal, at, {"number": origin.number, "state": str(origin.state)})
