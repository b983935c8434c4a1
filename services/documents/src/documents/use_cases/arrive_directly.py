"""A direct transfer arrives by itself: once it stands in every book, its arrival is made and audited by who audited it.

Not before: a transfer that ledger refuses takes its goods back, and they must not have arrived by then.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis import Caller, Hub
from contracts import DOCUMENT_EDIT, DOCUMENT_VOID, SETTINGS_EDIT, DocumentKind, audit_function
from documents.domain.drafts.followers import Way
from documents.domain.states.decide import Asked
from documents.domain.states.follow import Followed
from documents.domain.states.state import Action
from documents.domain.trace.nodes import NodeName
from documents.domain.words.finding import Finding
from documents.storage.direct_transfers import DirectTransfer, find_direct_transfers, find_unfinished_arrivals
from documents.use_cases.act_on_documents import act_on_documents
from documents.use_cases.make_following import WantedFollower, make_following
from messaging import Connection

FUNCTIONS = frozenset({DOCUMENT_EDIT, DOCUMENT_VOID, SETTINGS_EDIT, audit_function(DocumentKind.TRANSFER_RECEIPT)})
"""What an arrival takes; whoever may audit a direct transfer may have it arrive."""


async def arrive_directly(connection: Connection, hub: Hub, booked: Sequence[Followed], now: datetime) -> None:
    """`booked` are vouchered just now. Of what does not arrive by itself (nothing left, say), it stays in transit.

    While others wait for real-time stock the arrival does not: its transfer has had its turn.
    """
    for transfer in await find_direct_transfers(connection, _transfers(booked), NodeName.AUDITED):
        wanted = WantedFollower(Way.ARRIVAL, business_date=transfer.business_date.isoformat())
        caller = _caller(transfer)
        made = await make_following(connection, caller, transfer.document_id, wanted, now)
        if not isinstance(made, Finding) and made.document_id is not None:
            for action in (Action.SUBMIT, Action.AUDIT, Action.POST):
                await act_on_documents(connection, caller, hub, action, [Asked(made.document_id)], now)


async def void_direct_arrivals(connection: Connection, hub: Hub, drafts: Sequence[Followed], now: datetime) -> None:
    """`drafts` are un-audited just now: audited again, they arrive anew, so that old arrivals come to nothing."""
    for transfer in await find_direct_transfers(connection, _transfers(drafts), NodeName.UNAUDITING):
        asked = [Asked(one) for one in await find_unfinished_arrivals(connection, transfer)]
        if asked:
            await act_on_documents(connection, _caller(transfer), hub, Action.VOID, asked, now)


def _transfers(documents: Sequence[Followed]) -> list[UUID]:
    return [one.document_id for one in documents if one.kind is DocumentKind.TRANSFER]


def _caller(transfer: DirectTransfer) -> Caller:
    return Caller(transfer.person_id, transfer.person, transfer.organisation_id, "zh", FUNCTIONS)
