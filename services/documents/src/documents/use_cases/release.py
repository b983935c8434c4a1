"""What a document holds and what holds it, when it leaves the way to its audit: returns of it, quantities it took."""

from dataclasses import replace
from uuid import UUID

from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import DocumentState
from documents.domain.words.finding import Finding
from documents.storage.returns.returned_quantities import find_with_returns, uncommit_quantities
from documents.use_cases.acting import Acting
from messaging import Connection


async def without_returns(connection: Connection, acting: Acting) -> tuple[Acting, dict[UUID, Finding]]:
    """Those that no return hangs on, and the others, refused."""
    held = await find_with_returns(connection, [head.document_id for head in acting.accepted])
    refused = {head.document_id: has_returns(head) for head in acting.accepted if head.document_id in held}
    return replace(acting, accepted=[head for head in acting.accepted if head.document_id not in refused]), refused


async def give_back_submitted(connection: Connection, acting: Acting) -> None:
    """What submitted returns took from their origins is returnable again."""
    submitted = [one for one in acting.accepted if one.state is DocumentState.SUBMITTED]
    await uncommit_quantities(connection, acting.only(submitted).returns)


def has_returns(head: DocumentHead) -> Finding:
    return Finding(ActionRefusal.HAS_RETURNS, "", {"number": head.number})
