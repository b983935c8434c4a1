"""From draft to audit, over HTTP."""

from tests.documents.desk import Desk


async def test_a_delivery_is_created_submitted_and_audited(desk: Desk) -> None:
    draft = await desk.draft("3", "2", price="9.99")
    assert (draft["state"], draft["version"]) == ("draft", 1)
    assert draft["number"].startswith("SD-20261102-")
    assert [(line["net"], line["tax"]) for line in draft["lines"]] == [("29.97", "3.90"), ("19.98", "2.60")]
    assert (draft["net"], draft["tax"], draft["gross"]) == ("49.95", "6.50", "56.45")

    submitted = await desk.submitted(draft)
    assert submitted["state"] == "submitted"
    audited = await desk.act(submitted, "audit")
    assert (audited.status_code, audited.json()["state"]) == (202, "audited")
