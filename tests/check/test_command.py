"""What `tritally check` prints, and how it ends."""

import asyncio
import json
from pathlib import Path

import pytest
from tests.check.conftest import PlantedIn, execute
from typer.testing import CliRunner

from tritally.main import app
from tritally.stack.connections import Connections
from tritally.stack.home import Home


def home_of(directory: Path, dsns: dict[str, str]) -> dict[str, str]:
    """The environment of a stack with these databases."""
    directory.chmod(0o755)
    Connections("", dsns, {}, "", [{}], "").save(Home(directory))
    return {"TRITALLY_HOME": str(directory)}


@pytest.fixture
def home(servers_directory: Path, request: pytest.FixtureRequest) -> Path:
    directory: Path = servers_directory / request.node.name
    directory.mkdir()
    return directory


def test_peace(peace: dict[str, str], home: Path) -> None:
    ended = CliRunner().invoke(app, ["check"], env=home_of(home, peace))
    assert ended.exit_code == 0
    assert "all books agree" in ended.output


def test_databases_of_another_stack(peace: dict[str, str]) -> None:
    ended = CliRunner().invoke(app, ["check"], env={"TRITALLY_DATABASE_URLS": json.dumps(peace)})
    assert (ended.exit_code, "all books agree" in ended.output) == (0, True)


@pytest.mark.parametrize(
    ("named", "said"), [("{}", "names no database of auth, documents"), ("nonsense", "is no JSON")]
)
def test_databases_that_are_not_named(named: str, said: str) -> None:
    ended = CliRunner().invoke(app, ["check"], env={"TRITALLY_DATABASE_URLS": named})
    assert ended.exit_code == 1
    assert said in ended.output


async def test_the_guilty_rows_are_printed_and_it_fails(planted_in: PlantedIn, home: Path) -> None:
    dsns = planted_in("inventory")
    await execute(dsns["inventory"], "UPDATE balances SET quantity = 7")
    there = home_of(home, dsns)
    ended = await invoked("check", "--patience", "1", env=there)
    assert ended[0] == 1
    assert "on_hand=7.000000" in ended[1]
    said = json.loads((await invoked("check", "--json", env=there))[1])
    assert said["differences"] == 3
    assert {row["invariant"] for row in said["invariants"] if row["differing"]} == {"I1", "I5"}


async def test_what_never_comes_to_rest_fails(planted_in: PlantedIn, home: Path) -> None:
    dsns = planted_in("ledger")
    await execute(dsns["ledger"], "UPDATE relay_state SET last_position = 7, sent_position = 7, heads[4] = 7")
    code, output = await invoked("check", "--json", "--patience", "0", env=home_of(home, dsns))
    assert code == 1
    assert "shards of ledger to hear" in json.loads(output)["error"]


async def invoked(*words: str, env: dict[str, str]) -> tuple[int, str]:
    """Exit code and output; the command has an event loop of its own."""
    ended = await asyncio.to_thread(CliRunner().invoke, app, list(words), env=env)
    return ended.exit_code, ended.output
