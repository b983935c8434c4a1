"""The hardware wholesaler through the public API: broken off and taken up, exact counts, its stories; books agree."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta

import asyncpg
import pytest
from tests.stacks import RunningStack

from tritally.load.api import Api, SignIn, signed_in
from tritally.load.hardware.command import tables_folder
from tritally.load.hardware.load_hardware import LoadedHardware, load_hardware
from tritally.load.hardware.read_tables import read_tables
from tritally.stack.companies import ROLES

pytestmark = pytest.mark.timeout(600)
TODAY = date(2026, 11, 20)
STATES = {"confirmed": 25, "draft": 2, "refused": 2, "submitted": 6, "voided": 1, "vouchered": 124}
SOME_COUNTS = {"sales_delivery": 49, "purchase_receipt": 16, "transfer": 12, "assembly": 8, "snapshot": 1, "count": 1}


class BrokenOffError(RuntimeError):
    """The load ends here."""


@contextmanager
def people(stack: RunningStack, organisation: str) -> Iterator[Mapping[str, Api]]:
    """One of each role, as `tritally demo` has them."""
    command = [sys.executable, "-m", "auth.bootstrap", "--organisation", organisation, "--name", "五金"]
    wanted = [word for role in ROLES for word in ("--person", role, "--role", role)]
    environment = {**os.environ, "TRITALLY_DATABASE_URL": stack.connections.databases["auth"]}
    made = subprocess.run([*command, *wanted], env=environment, capture_output=True, check=True)
    with ExitStack() as open_clients:
        yield {
            one["role"]: open_clients.enter_context(
                signed_in(SignIn(stack.connections.address, organisation, one["name"], one["password"]))
            )
            for one in json.loads(made.stdout)["people"]
        }


def load(apis: Mapping[str, Api], today: date = TODAY, break_at: str = "never") -> LoadedHardware:
    def say(line: str) -> None:
        if break_at in line:
            raise BrokenOffError(line)

    return load_hardware(apis, tables_folder(), today, say)


async def said(stack: RunningStack) -> list[int]:
    """How much each service has said so far."""
    counts = []
    for dsn in stack.connections.databases.values():
        connection = await asyncpg.connect(dsn)
        counts.append(await connection.fetchval("SELECT count(*) FROM outbox"))
        await connection.close()
    return counts


def counts_of(loaded: LoadedHardware, status: str) -> dict[str, int]:
    return {kind: count for (kind, found), count in loaded.counts.items() if found == status and kind in SOME_COUNTS}


async def test_a_month_its_stories_and_twice_is_once(running_stack: RunningStack) -> None:
    with people(running_stack, "WJ-TEST") as apis:
        with pytest.raises(BrokenOffError):
            load(apis, break_at="hardware company: 8")
        loaded = load(apis, TODAY + timedelta(days=1))
        assert loaded.states == STATES
        assert loaded.counts.total() == 162
        assert await running_stack.differences() == []

        before = await said(running_stack)
        again = load(apis, TODAY + timedelta(days=9))
        assert counts_of(again, "there before") == SOME_COUNTS
        assert (again.states, again.stories) == (STATES, loaded.stories)
        assert await said(running_stack) == before
        told_stock_did_not_move(apis, loaded)
        told_return(apis, loaded)
        told_count(apis, loaded)
        shelved(apis)
        paid_in_euros(apis)


def told_stock_did_not_move(apis: Mapping[str, Api], loaded: LoadedHardware) -> None:
    documents = loaded.stories["stories"][0]["documents"]
    why = {
        name: apis["buyer"].get(f"/documents/documents/{documents[name]['id']}/why") for name in ("waiting", "refused")
    }
    assert [why[name]["cause"] for name in ("waiting", "refused")] == ["submitted", "refused"]
    refused = apis["buyer"].get(f"/documents/documents/{documents['refused']['id']}")
    assert refused["refusal"]["reason"] == "serial_in_stock"


def told_return(apis: Mapping[str, Api], loaded: LoadedHardware) -> None:
    """The delivery is named as a candidate, and the audit was held."""
    documents = loaded.stories["stories"][1]["documents"]
    path = f"/documents/documents/{documents['inbound']['id']}"
    (line,) = apis["keeper"].get(f"{path}/return-candidates")["candidates"]
    assert documents["delivery"]["id"] in [one["document_id"] for one in line["deliveries"]]
    assert apis["keeper"].get(f"{path}/why")["cause"] == "disguised_return"


def told_count(apis: Mapping[str, Api], loaded: LoadedHardware) -> None:
    """Short of 15, though the snapshot with what moved since agrees with the book: a draft and a void explain it."""
    story, keeper = loaded.stories["stories"][2], apis["keeper"]
    variance = keeper.get(f"/documents/documents/{story['documents']['variance']['id']}")
    assert [(line["direction"], float(line["quantity"])) for line in variance["lines"]] == [("out", 15.0)]
    states = [
        keeper.get(f"/documents/documents/{story['documents'][name]['id']}")["state"]
        for name in ("draft", "voided", "variance")
    ]
    assert states == ["draft", "voided", "submitted"]
    group = f"/inventory/snapshot-groups/{story['things']['snapshot']['id']}"
    rows = keeper.post(f"{group}/comparisons", {})["items"]
    (bolt,) = [row for row in rows if row["product_id"] == story["things"]["bolt"]["id"]]
    assert float(bolt["moved"]) == -10.0


def shelved(apis: Mapping[str, Api]) -> None:
    """A count by location has sense: goods at every place of a shelf, and some without a home."""
    keeper = apis["keeper"]
    homes = list(keeper.every("/inventory/placements", sort="location"))
    assert sum(row["location"] is not None for row in homes) == sum(
        len(row["products"].split()) for row in read_tables(tables_folder()).locations
    )
    (warehouse,) = {row["warehouse_id"] for row in homes if row["warehouse_code"] == "HZ"}
    sheet = keeper.post("/inventory/count-sheets", {"warehouse_id": warehouse, "location": "A-01"})
    walk = [item["location"] for item in keeper.every(f"/inventory/count-sheets/{sheet['id']}/items", sort="location")]
    assert walk == ["A-01-01", "A-01-02", "A-01-03", "A-01-04"]
    assert keeper.post("/inventory/count-sheets", {"warehouse_id": warehouse, "unplaced": True})["items"] > 0


def paid_in_euros(apis: Mapping[str, Api]) -> None:
    """300.00 EUR came at 7.8815 and are paid at 7.9340: nothing is open, and the books say what those days cost."""
    accountant = apis["accountant"]
    receipt, payment = (
        next(accountant.every("/documents/documents", reference=f"hardware:{name}")) for name in ("CR-EU", "FK-EU")
    )
    assert [(one["net"], one["foreign_net"]) for one in (receipt, payment)] == [
        ("2364.45", "300.00"),
        ("2380.20", "300.00"),
    ]
    assert list(accountant.every("/ledger/open-items", document_id=receipt["id"])) == []
    parts = {row["part"]: row["amount"] for row in accountant.every("/ledger/vouchers", document_id=payment["id"])}
    assert parts["exchange"] == "15.75"
