"""The first people of each company, so that somebody can sign in to a new stack."""

import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

import orjson

from tritally.stack.companies import Company, companies_of
from tritally.stack.home import Home
from tritally.stack.json_file import read_json, write_json

SignIn = dict[str, str]


def provide_people(home: Home, database: str) -> list[SignIn]:
    """{organisation, name, password, role} of each, an administrator first; who is missing is made."""
    people: list[SignIn] = read_json(home.sign_ins).get("people", [])
    for company in companies_of(home):
        known = {one["name"] for one in people if one["organisation"] == company.code}
        missing = [person for person in company.people if person[0] not in known]
        if missing:
            made = founded(database, company, missing)["people"]
            people += [sign_in_of(company.code, person) for person in made]
            write_json(home.sign_ins, {"people": people})
    return people


def sign_in_of(organisation: str, person: dict[str, Any]) -> SignIn:
    if not person["password"]:
        raise RuntimeError(
            f"{person['name']} exists already in auth's database, and the password is not in this directory"
        )
    return {"organisation": organisation, **{key: person[key] for key in ("name", "password", "role")}}


def founded(database: str, company: Company, people: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """What auth's bootstrap says: it makes what is missing and prints each new password once."""
    command = [sys.executable, "-m", "auth.bootstrap", "--organisation", company.code, "--name", company.name]
    made = subprocess.run(
        [*command, *(word for name, role in people for word in ("--person", name, "--role", role))],
        env={**os.environ, "TRITALLY_DATABASE_URL": database},
        capture_output=True,
        check=False,
    )
    if made.returncode != 0:
        raise RuntimeError(f"the first people could not be made:\n{made.stderr.decode()[-3000:]}")
    said: dict[str, Any] = orjson.loads(made.stdout.splitlines()[-1])
    return said
