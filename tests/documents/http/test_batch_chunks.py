"""A chunk of a batch takes no further document once it has so many lines, however many documents are left."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from tests.documents.desk import Desk, Json

from documents.domain.states.batches import CHUNK_LINES
from documents.use_cases.work_on_batches import work_on_batches


async def taken_after_each_chunk(desk: Desk, batch: Json) -> list[int]:
    """`taken` of the batch after each transaction, until it is finished."""
    state, taken = desk.app.state, list[int]()
    while not taken or taken[-1] < batch["total"]:
        async with state.database.transaction() as connection:
            await work_on_batches(connection, state.hub, state.parts.allowed.of, 1000, datetime.now(UTC))
        taken.append((await desk.get(f"/documents/batches/{batch['id']}"))["taken"])
    return taken


async def submitted_with(desk: Desk, *line_counts: int) -> list[str]:
    """Ids of documents with so many lines, in the order of their business dates."""
    body = await desk.delivery_body("1")
    items: list[dict[str, Any]] = [
        body | {"lines": body["lines"] * count, "reference": uuid4().hex, "business_date": f"2026-11-{day:02}"}
        for day, count in enumerate(line_counts, 1)
    ]
    ids = []
    for item in items:
        answer = await desk.made("/documents/batches", {"action": "create", "items": [item], "submit": True})
        assert answer["counts"] == {"created": 1}
        ids.append(answer["items"][0]["id"])
    return ids


@pytest.mark.parametrize(
    ("line_counts", "taken"),
    [
        ((1, 1, 1), [3]),
        ((CHUNK_LINES, 1, 1), [1, 3]),
        ((CHUNK_LINES + 1, CHUNK_LINES + 1), [1, 2]),
        ((CHUNK_LINES - 1, 1, 1), [2, 3]),
        ((2000, 2000, 2000, 2000), [3, 4]),
    ],
)
async def test_chunks_by_lines(desk: Desk, line_counts: tuple[int, ...], taken: list[int]) -> None:
    ids = await submitted_with(desk, *line_counts)
    batch = await desk.made("/documents/batches", {"action": "audit", "ids": ids})
    assert await taken_after_each_chunk(desk, batch) == taken
    results = (await desk.get(f"/documents/batches/{batch['id']}/results"))["items"]
    assert [(row["document_id"], row["result"]) for row in results] == [(one, "done") for one in ids]
