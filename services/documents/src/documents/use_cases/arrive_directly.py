"""A direct transfer arrives by itself: once its goods have left, its arrival is made and audited by who audited it."""

from collections.abc import Sequence
from datetime import datetime

from chassis import Caller, Hub
from contracts import DOCUMENT_EDIT, DocumentKind, audit_function
from documents.domain.decide import Asked
from documents.domain.follow import Followed
from documents.domain.followers import Way
from documents.domain.state import Action
from documents.domain.words import Finding
from documents.storage.direct_transfers import DirectTransfer, find_direct_transfers
from documents.use_cases.act_on_documents import act_on_documents
from documents.use_cases.make_following import WantedFollower, make_following
from messaging import Connection

FUNCTIONS = frozenset({DOCUMENT_EDIT, audit_function(DocumentKind.TRANSFER_RECEIPT)})
"""What an arrival takes; whoever may audit a direct transfer may have it arrive."""


async def arrive_directly(connection: Connection, hub: Hub, posted: Sequence[Followed], now: datetime) -> None:
    """`posted` have just posted. Of what does not arrive by itself (nothing left, say), it stays in transit."""
    transfers = [one.document_id for one in posted if one.kind is DocumentKind.TRANSFER]
    for transfer in await find_direct_transfers(connection, transfers):
        await _arrive(connection, hub, transfer, now)


async def _arrive(connection: Connection, hub: Hub, transfer: DirectTransfer, now: datetime) -> None:
    caller = Caller(transfer.auditor_id, transfer.auditor, transfer.organisation_id, "zh", FUNCTIONS)
    wanted = WantedFollower(Way.ARRIVAL, business_date=transfer.business_date.isoformat())
    made = await make_following(connection, caller, transfer.document_id, wanted, now)
    if isinstance(made, Finding) or made.document_id is None:
        return
    for action in (Action.SUBMIT, Action.AUDIT):
        await act_on_documents(connection, caller, hub, action, [Asked(made.document_id)], now)
