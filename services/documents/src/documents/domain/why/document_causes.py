"""Why a document has not changed stock: every known cause, in the order in which they are looked at.

The first that holds is the answer; the last always does. A new cause is a new row, and its words.
"""

from collections.abc import Callable

from contracts import (
    DOCUMENT_EDIT,
    DOCUMENT_UNAUDIT,
    DOCUMENT_VOID,
    LEDGER_CLOSE,
    MASTER_EDIT,
    OPERATIONS_REPLAY,
    SETTINGS_EDIT,
    STOCK_VIEW,
    DocumentKind,
    audit_function,
)
from documents.domain.states.state import IN_FLIGHT, WAITING, DocumentState
from documents.domain.trace.nodes import NodeName
from documents.domain.why.cause import Cause, Link
from documents.domain.why.document_values import (
    attention,
    closed,
    movements,
    permission,
    plain,
    refusal,
    still_lines,
    waiting,
)
from documents.domain.why.facts import DocumentFacts as Facts

_S, _N = DocumentState, NodeName
_NOT_BOOKED_YET = frozenset({_S.DRAFT, _S.SUBMITTED, _S.QUEUED})
_TAKEN_BACK = frozenset({_N.UNAUDITED, _N.STOCK_REVERSED, _N.VOUCHER_REVERSED})


def _at(action: str = "", method: str = "POST") -> Callable[[Facts], Link]:
    """Link to an action on the document, or to the document itself."""
    return lambda facts: (method, f"/api/documents/documents/{facts.document_id}{action}")


def _needs(function: str) -> Callable[[Facts], str]:
    return lambda facts: function


def _audit(facts: Facts) -> str:
    return audit_function(facts.kind)


def _product(facts: Facts) -> Link:
    return "GET", f"/api/documents/products/{facts.lines[0].product_id}"


def _movements(facts: Facts) -> Link:
    return "GET", f"/api/inventory/movements?document_id={facts.document_id}"


def _settings(facts: Facts) -> Link:
    return "PUT", "/api/documents/settings"


def _open_period(facts: Facts) -> Link:
    """The last closed one is opened first."""
    return "POST", f"/api/ledger/periods/{facts.closed_through}/open"


def _next_of_order(facts: Facts) -> Link:
    made = "deliveries" if facts.kind is DocumentKind.SALES_ORDER else "receipts"
    return "POST", f"/api/documents/documents/{facts.document_id}/{made}"


def _our_letters(facts: Facts) -> Link:
    return "GET", "/api/documents/dead-letters"


def _their_letters(facts: Facts) -> Link:
    return "GET", f"/api/{facts.waiting['by']}/dead-letters"


def _is_draft_after(facts: Facts, *steps: NodeName) -> bool:
    return facts.state is _S.DRAFT and facts.steps[-1:] != [] and facts.steps[-1] in steps


def _lacks_audit(facts: Facts) -> bool:
    return facts.state is _S.SUBMITTED and _audit(facts) not in facts.functions


def _in_closed_period(facts: Facts) -> bool:
    """Before what else keeps it from its audit, except that the reader may not audit it at all."""
    is_asked = facts.state in _NOT_BOOKED_YET and not facts.kind.is_order
    return is_asked and facts.closed_through is not None and not _lacks_audit(facts)


def _is_rolled_back(facts: Facts) -> bool:
    return facts.state is _S.REFUSED and bool(facts.refusal.get("rolled_back"))


def _moves_nothing(facts: Facts) -> bool:
    return not any(line.moves_stock for line in facts.lines)


def _needs_attention(facts: Facts) -> bool:
    return facts.state is _S.NEEDS_ATTENTION


def _is_parked(facts: Facts) -> bool:
    return facts.parked and facts.state in WAITING


def _is_stuck(facts: Facts) -> bool:
    return facts.state in WAITING and bool(facts.waiting.get("stuck"))


def _are_services(facts: Facts) -> bool:
    return bool(facts.lines) and all(line.is_service for line in facts.lines)


DOCUMENT_CAUSES: tuple[Cause[Facts], ...] = (
    Cause("voided", lambda f: f.state is _S.VOIDED, _needs(DOCUMENT_VOID), _at("/reuse"), plain),
    Cause("period_closed", _in_closed_period, _needs(LEDGER_CLOSE), _open_period, closed),
    Cause("unaudited", lambda f: _is_draft_after(f, *_TAKEN_BACK), _needs(DOCUMENT_EDIT), _at("/submit"), plain),
    Cause("withdrawn", lambda f: _is_draft_after(f, _N.WITHDRAWN), _needs(DOCUMENT_EDIT), _at("/submit"), plain),
    Cause("draft", lambda f: f.state is _S.DRAFT, _needs(DOCUMENT_EDIT), _at("/submit"), plain),
    Cause("disguised_return", lambda f: f.held, _audit, _at("/return-candidates", "GET"), plain),
    Cause("permission_missing", _lacks_audit, _audit, _at(method="GET"), permission, for_lack=True),
    Cause("submitted", lambda f: f.state is _S.SUBMITTED, _audit, _at("/audit"), plain),
    Cause("realtime_stock_off", lambda f: f.state is _S.QUEUED, _needs(SETTINGS_EDIT), _settings, waiting),
    Cause("rolled_back", _is_rolled_back, _needs(DOCUMENT_EDIT), _at(method="PUT"), refusal),
    Cause("refused", lambda f: f.state is _S.REFUSED, _needs(DOCUMENT_EDIT), _at(method="PUT"), refusal),
    Cause("needs_attention", _needs_attention, _needs(DOCUMENT_UNAUDIT), _at("/unaudit"), attention),
    Cause("order", lambda f: f.kind.is_order, _needs(DOCUMENT_EDIT), _next_of_order, plain),
    Cause("money", lambda f: not f.kind.moves_goods, values=plain),
    Cause("value_only", lambda f: f.kind.is_value_only, values=plain, link=_movements),
    Cause("register_only", lambda f: f.register_only, _needs(DOCUMENT_UNAUDIT), _at("/unaudit"), plain),
    Cause("service", _are_services, _needs(MASTER_EDIT), _product, still_lines),
    Cause("not_in_stock_accounting", _moves_nothing, _needs(MASTER_EDIT), _product, still_lines),
    Cause("answer_parked", _is_parked, _needs(OPERATIONS_REPLAY), _our_letters, plain),
    Cause("stuck", _is_stuck, _needs(OPERATIONS_REPLAY), _their_letters, waiting),
    Cause("unauditing", lambda f: f.state is _S.UNAUDITING, link=_at("/trace", "GET"), values=waiting),
    Cause("in_flight", lambda f: f.state in IN_FLIGHT - {_S.POSTED}, link=_at("/trace", "GET"), values=waiting),
    Cause("hidden", lambda f: STOCK_VIEW not in f.functions, _needs(STOCK_VIEW), _movements, movements, for_lack=True),
    Cause("changed", lambda f: True, link=_movements, values=movements),
)
