"""Instants in files are on the clock of the organisation that the caller's token names; answers as JSON are UTC."""

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import openpyxl  # type: ignore[import-untyped]
import pytest
from tests.chassis.conftest import Edge
from tests.chassis.things import insert_thing

from chassis.access.token_claims import person_claims
from chassis.lists.export import Reader, in_cell
from chassis.lists.export_csv import cell
from chassis.lists.export_xlsx import CONTENT_TYPE
from chassis.lists.listing import Column
from contracts import new_id

WINTER, SUMMER = "2026-01-05T23:30:07.999999+00:00", "2026-07-05T23:30:07.999999+00:00"
IN_ZONES = [
    (None, WINTER, "2026-01-06 07:30:07"),
    ("Asia/Shanghai", SUMMER, "2026-07-06 07:30:07"),
    ("Europe/Berlin", WINTER, "2026-01-06 00:30:07"),
    ("Europe/Berlin", SUMMER, "2026-07-06 01:30:07"),
    ("America/New_York", WINTER, "2026-01-05 18:30:07"),
    ("America/New_York", SUMMER, "2026-07-05 19:30:07"),
    ("Asia/Kathmandu", WINTER, "2026-01-06 05:15:07"),
]
CHANGES_OF_THE_CLOCK = [
    ("Europe/Berlin", "2026-03-29T00:59:59+00:00", "2026-03-29 01:59:59"),
    ("Europe/Berlin", "2026-03-29T01:00:00+00:00", "2026-03-29 03:00:00"),
    ("Europe/Berlin", "2026-10-25T00:59:59+00:00", "2026-10-25 02:59:59"),
    ("Europe/Berlin", "2026-10-25T01:00:00+00:00", "2026-10-25 02:00:00"),
    ("America/New_York", "2026-11-01T05:59:59+00:00", "2026-11-01 01:59:59"),
    ("America/New_York", "2026-11-01T06:00:00+00:00", "2026-11-01 01:00:00"),
]
CHANGED_AT = Column("changed_at", "t.changed_at", "timestamp")


async def in_place(edge: Edge, zone: str | None, instant: str) -> Edge:
    """One thing that changed at the instant, and a caller of an organisation in the zone."""
    edge.time_zone = zone
    async with edge.app.state.database.transaction() as connection:
        thing = new_id()
        await insert_thing(connection, edge.organisation_id, thing, "N-1", Decimal(1))
        sql = "UPDATE things SET changed_at = $2 WHERE id = $1"
        await connection.execute(sql, thing, datetime.fromisoformat(instant))
    return edge


async def file_of(edge: Edge, content_type: str) -> bytes:
    answer = await edge.http.get("/things", headers={**edge.headers(), "Accept": content_type})
    assert answer.status_code == 200, answer.text
    return answer.content


@pytest.mark.parametrize(("zone", "instant", "shown"), IN_ZONES)
async def test_csv(edge: Edge, zone: str | None, instant: str, shown: str) -> None:
    content = await file_of(await in_place(edge, zone, instant), "text/csv")
    head, row = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert row[head.index("Changed at")] == shown
    assert row[head.index("Day")] == "2026-01-01"


@pytest.mark.parametrize(("zone", "instant", "shown"), IN_ZONES)
async def test_xlsx(edge: Edge, zone: str | None, instant: str, shown: str) -> None:
    content = await file_of(await in_place(edge, zone, instant), CONTENT_TYPE)
    book = openpyxl.load_workbook(io.BytesIO(content))
    head, row = book.active.iter_rows()
    changed_at = row[[cell.value for cell in head].index("Changed at")]
    assert (changed_at.value, changed_at.number_format) == (datetime.fromisoformat(shown), "yyyy-mm-dd hh:mm:ss")
    assert book.active.column_dimensions[changed_at.column_letter].width >= len(shown)
    assert (zone or "Asia/Shanghai") in book.properties.description


async def test_json_is_utc(edge: Edge) -> None:
    [thing] = (await (await in_place(edge, "Europe/Berlin", SUMMER)).get("/things")).json()["items"]
    assert datetime.fromisoformat(thing["changed_at"]).isoformat() == SUMMER


@pytest.mark.parametrize(("zone", "instant", "shown"), CHANGES_OF_THE_CLOCK)
def test_when_clocks_change(zone: str, instant: str, shown: str) -> None:
    reader = Reader("en", ZoneInfo(zone))
    assert cell(CHANGED_AT, in_cell(CHANGED_AT, datetime.fromisoformat(instant), reader)) == shown


def test_a_date_is_in_no_zone() -> None:
    column = Column("day", "t.day", "date")
    assert cell(column, in_cell(column, date(2026, 1, 1), Reader("zh", ZoneInfo("America/New_York")))) == "2026-01-01"


@pytest.mark.parametrize(("said", "zone"), [({}, "Asia/Shanghai"), ({"zone": "Europe/Berlin"}, "Europe/Berlin")])
def test_a_token_without_a_zone_is_older_than_zones(said: dict[str, str], zone: str) -> None:
    who = {"sub": str(new_id()), "org": str(new_id()), "exp": int(datetime.now(UTC).timestamp())}
    assert person_claims(who | said).time_zone == zone
