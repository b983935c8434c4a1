"""The oldest open items of a partner are found by the index of what is open, in any currency."""

import asyncpg
import pytest
from tests.databases import FreshDatabases

from contracts import new_id
from ledger.storage.open_items import LOCK


@pytest.mark.parametrize("currency", [None, "USD"])
async def test_the_oldest_are_found_by_index(fresh_database: FreshDatabases, currency: str | None) -> None:
    connection = await asyncpg.connect(fresh_database("oldest", service="ledger"))
    await connection.execute("SET enable_seqscan = off")
    party = [[new_id()], [new_id()], ["receivable"], [currency], [100]]
    plan = await connection.fetch("EXPLAIN " + LOCK, [], [], *party)
    assert "open_items_open" in "\n".join(row[0] for row in plan)
    await connection.close()
