"""`python -m chassis.migrate <service> [folder]`: bring TRITALLY_DATABASE_URL to the service's newest schema.

`python -m chassis.migrate --all`: the same for every service of TRITALLY_DATABASES (JSON of service to address), in one
process, because importing the libraries is most of the work.

The revisions are in `services/<service>/migrations`, or in `folder`, or in $TRITALLY_MIGRATIONS/<service>.
"""

import json
import os
import sys
import time
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.exc import DBAPIError

from chassis.migrations import sqlalchemy_url

TRIES_MAX = 30
PAUSE_SECONDS = 1.0
LOCK_NOT_AVAILABLE = "55P03"


def folder_of(service: str) -> Path:
    """Where the revisions of a service are: below $TRITALLY_MIGRATIONS, or in the repository above."""
    above = os.environ.get("TRITALLY_MIGRATIONS")
    if above:
        return Path(above) / service
    here = [Path.cwd(), *Path.cwd().parents, *Path(__file__).resolve().parents]
    candidates = [folder / "services" / service / "migrations" for folder in here]
    return next((folder for folder in candidates if folder.is_dir()), candidates[0])


def alembic_config(folder: Path, dsn: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("sqlalchemy.url", sqlalchemy_url(dsn).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def migrate(folder: Path, dsn: str) -> None:
    """Upgrade to head; a lock that is not to be had within a second is tried again."""
    for attempt in range(1, TRIES_MAX + 1):
        try:
            return command.upgrade(alembic_config(folder, dsn), "head")
        except DBAPIError as error:
            if attempt == TRIES_MAX or getattr(error.orig, "sqlstate", None) != LOCK_NOT_AVAILABLE:
                raise
            time.sleep(PAUSE_SECONDS)
    return None


def main() -> None:
    service = sys.argv[1]
    if service == "--all":
        for one, dsn in json.loads(os.environ["TRITALLY_DATABASES"]).items():
            migrate(folder_of(one), dsn)
        return
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else folder_of(service)
    migrate(folder, os.environ["TRITALLY_DATABASE_URL"])


if __name__ == "__main__":
    main()
