"""The whole load: cards, the month in its order, shelves once goods lie there, the stories that a guided tour tells."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from tritally.load.api import Api, Json
from tritally.load.hardware.count_stock import count_stock, take_snapshot
from tritally.load.hardware.describe_deed import PREFIX, full_reference
from tritally.load.hardware.do_wave import Work, do_wave
from tritally.load.hardware.read_tables import Tables, read_tables
from tritally.load.hardware.send_cards import send_cards
from tritally.load.hardware.shelve import shelve
from tritally.load.hardware.tell_stories import tell_stories
from tritally.load.hardware.waves import waves

ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class LoadedHardware:
    """`counts` by (kind, "created" or "there before"); `states`: how many documents are in each; `stories` to serve."""

    counts: "Counter[tuple[str, str]]"
    states: "Counter[str]"
    stories: Json


def load_hardware(apis: Mapping[str, Api], folder: Path, today: date, say: Callable[[str], None]) -> LoadedHardware:
    """`apis` by role, the administrator's among them. Day 0 of the tables is the day of the first load."""
    tables, administrator = read_tables(folder), apis[ADMINISTRATOR]
    there = _there_already(administrator)
    first_day = _first_day(tables, there, today)
    known = send_cards(administrator, tables, first_day)
    known.documents = {reference.removeprefix(f"{PREFIX}:"): row["id"] for reference, row in there.items()}
    say(f"{len(known.products)} products, {len(known.partners)} partners, {len(known.warehouses)} warehouses")
    work = Work(apis, known, first_day, {reference: row["state"] for reference, row in there.items()})
    _do_all(work, tables, say)
    rows = _there_already(administrator).values()
    return LoadedHardware(work.counts, Counter(row["state"] for row in rows), tell_stories(work, folder))


def _do_all(work: Work, tables: Tables, say: Callable[[str], None]) -> None:
    done = 0
    for wave in waves(tables.deeds):
        if wave[0].kind == "snapshot":
            take_snapshot(work, wave[0])
        elif wave[0].kind == "count":
            count_stock(work, wave[0])
        else:
            do_wave(work, wave)
        if wave[0] is tables.deeds[0]:
            shelve(work.apis[ADMINISTRATOR], tables.locations, work.known)
        done += len(wave)
        if done // 40 > (done - len(wave)) // 40 or done == len(tables.deeds):
            say(f"hardware company: {done} of {len(tables.deeds)} documents, counts and snapshots")


def _there_already(api: Api) -> dict[str, Json]:
    """What an earlier load made, by reference."""
    rows = api.every("/documents/documents")
    return {row["reference"]: row for row in rows if (row["reference"] or "").startswith(f"{PREFIX}:")}


def _first_day(tables: Tables, there: Mapping[str, Json], today: date) -> date:
    """Dates do not move when the load is repeated on another day."""
    first = tables.deeds[0]
    made = there.get(full_reference(first.reference))
    return date.fromisoformat(made["business_date"]) - timedelta(days=first.day) if made else today
