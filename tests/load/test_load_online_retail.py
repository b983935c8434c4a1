"""A small file through a whole stack: every line accounted for, books at zero, and the second load changes nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import asyncpg
import pytest
from tests.stacks import RunningStack

from tritally.check.run_checks import run_checks
from tritally.load.api import Api, SignIn, signed_in
from tritally.load.load_online_retail import Loaded, Range, load_online_retail
from tritally.load.read_lines import COLUMNS
from tritally.load.treatments import Treatment

T = Treatment
pytestmark = pytest.mark.timeout(300)
LINES = """
T1,85123A,LANTERN,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
T1,71053,MUG,10,2010-12-01 08:26:00,3.39,17850.0,United Kingdom
T1,POST,POSTAGE,1,2010-12-01 08:26:00,18.00,17850.0,United Kingdom
T1,22752,GIFT BOX,2,2010-12-01 08:26:00,0.0,17850.0,United Kingdom
T2,85123A,LANTERN,8,2010-12-01 09:00:00,2.55,,France
T3,71053,?,-3,2010-12-02 09:00:00,0.0,,United Kingdom
T4,71053,found,5,2010-12-02 10:00:00,0.0,,United Kingdom
CT5,85123A,LANTERN,-4,2010-12-03 09:00:00,2.55,17850.0,United Kingdom
CT5,D,Discount,-1,2010-12-03 09:00:00,27.50,17850.0,United Kingdom
AT6,B,Adjust bad debt,1,2010-12-03 09:00:00,11062.06,,United Kingdom
T7,71053,MUG,many,2010-12-03 09:00:00,1,,United Kingdom
T8,85123A,LANTERN,3,2010-12-08 09:00:00,2.55,17850.0,United Kingdom
CT9,85123A,LANTERN,-5,2010-12-09 09:00:00,2.55,17850.0,United Kingdom
T10,85123A,LANTERN,1,2010-12-15 09:00:00,2.55,17850.0,United Kingdom
""".strip().splitlines()
TWO_WEEKS = Range(date(2010, 12, 1), date(2010, 12, 9))
TREATED = {
    T.UNREADABLE: 1,
    T.OUTSIDE_RANGE: 1,
    T.BAD_DEBT: 1,
    T.NO_DELIVERY_FOUND: 1,
    T.RETURNED: 1,
    T.RETURNED_IN_PARTS: 1,
    T.WRITTEN_OFF: 1,
    T.FOUND: 1,
    T.GIVEN_FREE: 1,
    T.SERVICE_SOLD: 1,
    T.SOLD: 4,
}


def written(directory: Path, prefix: str) -> Path:
    """The file, its invoices renamed so that no other test has them."""
    file = directory / "lines.csv"
    lines = [line.replace("T", prefix, 1) for line in LINES]
    file.write_text("\n".join([",".join(COLUMNS), *lines]), encoding="utf-8")
    return file


@contextmanager
def api_of(stack: RunningStack) -> Iterator[Api]:
    person = stack.connections.administrator
    with signed_in(
        SignIn(stack.connections.address, person["organisation"], person["name"], person["password"])
    ) as api:
        yield api


def load(stack: RunningStack, file: Path, wanted: Range) -> Loaded:
    with api_of(stack) as api:
        return load_online_retail(api, file, wanted, audit=True, say=lambda line: None)


async def said(stack: RunningStack) -> dict[str, int]:
    """Events each service has said so far."""
    positions = {}
    for service, dsn in stack.connections.databases.items():
        connection = await asyncpg.connect(dsn)
        positions[service] = await connection.fetchval("SELECT count(*) FROM outbox")
        await connection.close()
    return positions


async def check(stack: RunningStack) -> None:
    results = await run_checks(stack.connections.databases, patience_seconds=60)
    assert [result for result in results if result.differing] == []


async def test_every_line_is_accounted_for_and_twice_is_once(running_stack: RunningStack, tmp_path: Path) -> None:
    file = written(tmp_path, "L")
    loaded = load(running_stack, file, TWO_WEEKS)
    assert +loaded.treatments == TREATED
    assert loaded.sent.refusals == []
    assert (loaded.sent.counts["sales_delivery", "created"], loaded.sent.counts["sales_return", "created"]) == (3, 4)
    await check(running_stack)

    before = await said(running_stack)
    again = load(running_stack, file, TWO_WEEKS)
    assert {status for _, status in again.sent.counts} == {"exists"}
    assert (again.audited, again.treatments) == (0, loaded.treatments)
    assert await said(running_stack) == before


async def test_a_return_of_a_delivery_that_was_never_loaded_is_a_draft(
    running_stack: RunningStack, tmp_path: Path
) -> None:
    loaded = load(running_stack, written(tmp_path, "M"), Range(date(2010, 12, 8), date(2010, 12, 9)))
    assert loaded.sent.refusals == []
    assert loaded.treatments.total() == len(LINES)
    assert (loaded.treatments[T.SOLD], loaded.treatments[T.NO_DELIVERY_FOUND]) == (1, 1)
    with api_of(running_stack) as api:
        drafts = list(api.every("/documents/documents", state="draft", kind="sales_return"))
    await check(running_stack)
    ours = [draft for draft in drafts if (draft["reference"] or "").startswith("online-retail:CM9")]
    assert [draft["flag"] for draft in ours] == ["no delivery found"]
