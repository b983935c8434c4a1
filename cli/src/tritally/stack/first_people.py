"""The first organisation and its people, so that somebody can sign in to a new stack."""

import os
import subprocess
import sys
from typing import Any

import orjson

from tritally.stack.home import Home
from tritally.stack.json_file import read_json, write_json

ORGANISATION = "DEMO"
COMPANY = "示范商贸"
ADMINISTRATOR = "admin"
ROLES = ("keeper", "seller", "accountant")

SignIn = dict[str, str]


def provide_people(home: Home, database: str) -> list[SignIn]:
    """{organisation, name, password, role} of each, the administrator first; made on the first start."""
    kept = read_json(home.sign_ins)
    if not kept:
        kept = {"people": [sign_in_of(person) for person in founded(database)["people"]]}
        write_json(home.sign_ins, kept)
    people: list[SignIn] = kept["people"]
    return people


def sign_in_of(person: dict[str, Any]) -> SignIn:
    if not person["password"]:
        raise RuntimeError(
            f"{person['name']} exists already in auth's database, and the password is not in this directory"
        )
    return {"organisation": ORGANISATION, **{key: person[key] for key in ("name", "password", "role")}}


def founded(database: str) -> dict[str, Any]:
    """What auth's bootstrap says: it makes what is missing and prints each new password once."""
    command = [sys.executable, "-m", "auth.bootstrap", "--organisation", ORGANISATION, "--name", COMPANY]
    people = [word for role in ROLES for word in ("--person", role, "--role", role)]
    made = subprocess.run(
        [*command, "--administrator", ADMINISTRATOR, *people],
        env={**os.environ, "TRITALLY_DATABASE_URL": database},
        capture_output=True,
        check=False,
    )
    if made.returncode != 0:
        raise RuntimeError(f"the first people could not be made:\n{made.stderr.decode()[-3000:]}")
    said: dict[str, Any] = orjson.loads(made.stdout.splitlines()[-1])
    return said
