"""Hold back what may be a return in disguise, until someone makes a return of it or says why it is none."""

from uuid import UUID

from documents.domain.returns.disguised_returns import may_be_return, suspected
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.trace.nodes import NodeName
from documents.domain.words.finding import Finding
from documents.storage.returns.confirm_documents import confirm_documents
from documents.storage.returns.find_suspects import find_suspects
from documents.use_cases.acting import Acting
from messaging import Connection


async def hold_disguised_returns(connection: Connection, acting: Acting) -> dict[UUID, Finding]:
    """Those that are held, each with the deliveries that its goods may have come back from."""
    asked = {head.document_id: head for head in acting.accepted if may_be_return(head.kind, head.reason)}
    suspects = await find_suspects(connection, acting.organisation_id, list(asked)) if asked else {}
    return {document_id: suspected(asked[document_id], of_one) for document_id, of_one in suspects.items()}


async def confirm_no_returns(connection: Connection, acting: Acting) -> dict[UUID, Finding]:
    """As they are now they are none, says the person, and why. Refused: those that nobody suspects."""
    held = await hold_disguised_returns(connection, acting)
    ids = [head.document_id for head in acting.accepted if head.document_id in held]
    await confirm_documents(connection, acting.organisation_id, ids, acting.node(NodeName.NO_RETURN), acting.now)
    return {
        head.document_id: Finding(ActionRefusal.NOTHING_TO_CONFIRM, "", {"number": head.number})
        for head in acting.accepted
        if head.document_id not in held
    }
