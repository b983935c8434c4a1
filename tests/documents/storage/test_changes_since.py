"""A live stream that resumes gets what changed meanwhile, of its own organisation."""

from datetime import UTC, datetime

from tests.documents.desk import Desk, signed_in

from contracts import FUNCTIONS, new_id
from documents.storage.lists.changes_since import changes_since


async def test_what_changed_since(desk: Desk, stranger: Desk) -> None:
    desk = await signed_in(desk.app, desk.client, desk.signer, new_id(), FUNCTIONS)
    await desk.draft("1")
    since = datetime.now(UTC)
    document, other = await desk.submitted(await desk.draft("1")), await stranger.draft("1")
    batch = await desk.made("/documents/batches", {"action": "audit", "filter": {"kind": "other_inbound"}})
    async with desk.app.state.database.connection() as connection:
        changes = await changes_since(connection, desk.organisation_id, since, 100)
    found = [(change.kind, str(change.id), change.data["state"]) for change in changes]
    assert found == [("document", document["id"], "submitted"), ("batch", batch["id"], "finished")]
    assert other["id"] not in {str(change.id) for change in changes}
