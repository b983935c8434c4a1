"""People of a stack: one for each role of each company; a home of an earlier version gets those it lacks."""

from pathlib import Path

import pytest
from tests.databases import FreshDatabases

from tritally.stack.companies import HARDWARE, REAL_WEEKS, ROLES, demo_sign_ins
from tritally.stack.first_people import provide_people
from tritally.stack.home import Home
from tritally.stack.json_file import read_json, write_json

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_only_a_demo_lets_people_in_at_one_click(home: Home) -> None:
    assert demo_sign_ins(home) == []
    write_json(home.demo_mark, {"since": "today"})
    shown = demo_sign_ins(home)
    assert [one["organisation"] for one in shown] == [HARDWARE.code] * 6 + [REAL_WEEKS.code] * 6
    assert [one["role"] for one in shown] == [*ROLES, *ROLES]


def test_who_is_missing_is_made_and_nobody_twice(home: Home, fresh_database: FreshDatabases) -> None:
    dsn = fresh_database("people", service="auth")
    everybody = provide_people(home, dsn)
    assert [(one["organisation"], one["role"]) for one in everybody] == [(REAL_WEEKS.code, role) for role in ROLES]
    earlier = [one for one in everybody if one["role"] != "viewer"]
    write_json(home.sign_ins, {"people": earlier})
    with pytest.raises(RuntimeError, match="viewer exists"):
        provide_people(home, dsn)

    write_json(home.sign_ins, {"people": everybody})
    write_json(home.demo_mark, {"since": "today"})
    more = provide_people(home, dsn)
    assert more[:6] == everybody
    assert [(one["name"], one["role"]) for one in more[6:]] == list(HARDWARE.people)
    assert provide_people(home, dsn) == more == read_json(home.sign_ins)["people"]
