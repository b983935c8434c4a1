"""`python -m auth.bootstrap`: found an organisation, its roles and people. Passwords are printed once, as JSON.

python -m auth.bootstrap --organisation DEMO --name 示范公司 [--administrator 管理员] [--person 张三 --role keeper]…

Reads TRITALLY_DATABASE_URL. What is there already is said to exist and stays as it is; exit 2 for an unknown role.
"""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from auth.domain.role_templates import ADMINISTRATOR
from auth.use_cases.found_organisation import PersonWanted, found_organisation, found_person
from auth.use_cases.passwords import Passwords
from chassis import Database


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m auth.bootstrap")
    parser.add_argument("--organisation", required=True, metavar="CODE")
    parser.add_argument("--name", required=True)
    parser.add_argument("--administrator", metavar="NAME")
    parser.add_argument("--person", action="append", default=[], metavar="NAME")
    parser.add_argument("--role", action="append", default=[], help="code of a template or name, one for each --person")
    read = parser.parse_args(arguments)
    if len(read.person) != len(read.role):
        parser.error("each --person needs its --role")
    return read


def people_wanted(read: argparse.Namespace) -> list[PersonWanted]:
    first = [PersonWanted(read.administrator, ADMINISTRATOR.code)] if read.administrator else []
    return first + [PersonWanted(name, role) for name, role in zip(read.person, read.role, strict=True)]


async def bootstrap(read: argparse.Namespace, dsn: str) -> dict[str, Any]:
    """`{"organisation": {…, "exists"}, "people": [{…, "exists", "password"}], "unknown_roles": […]}`."""
    wanted, now = people_wanted(read), datetime.now(UTC)
    async with Database(dsn, application_name="auth bootstrap").running() as database:
        founded = await found_organisation(database, read.organisation, read.name, now)
        passwords = Passwords()
        people = [await found_person(database, passwords, founded.organisation_id, one, now) for one in wanted]
    unknown = [one.role for one, made in zip(wanted, people, strict=True) if made is None]
    return {"organisation": asdict(founded), "people": [asdict(made) for made in people if made]} | (
        {"unknown_roles": unknown} if unknown else {}
    )


def main() -> int:
    done = asyncio.run(bootstrap(read_arguments(sys.argv[1:]), os.environ["TRITALLY_DATABASE_URL"]))
    sys.stdout.write(json.dumps(done, ensure_ascii=False, default=str) + "\n")
    return 2 if "unknown_roles" in done else 0


if __name__ == "__main__":
    sys.exit(main())
